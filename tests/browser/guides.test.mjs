// The guides for contributors: what they show of the program is what it prints, and what they link to is there.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { program } from "./program.mjs";
import { copyOfThePortal, repository } from "./sources.mjs";

const GUIDES = { en: "CONTRIBUTING.md", fr: "docs/contributing/fr.md", es: "docs/contributing/es.md", ru: "docs/contributing/ru.md", ar: "docs/contributing/ar.md", zh: "docs/contributing/zh.md" };
const MODEL = "content/cases/peru-operation-mercury-illegal-gold";
const NEW = "content/cases/kenya-port-cooperation.md";

let root;
before(() => {
  root = copyOfThePortal();
});
after(() => rmSync(root, { recursive: true }));

const guide = (language) => readFileSync(join(repository, GUIDES[language]), "utf8");

/** The lines of what a guide shows of the program. */
function shown(text) {
  return [...text.matchAll(/^```text\n(.*?)^```$/gmsu)].flatMap(([, block]) => block.trimEnd().split("\n"));
}

/** What the program prints, and the file that it makes, line by line; its prompts stand before an answer, not before what it says. */
function printed(language, options, file, input = "") {
  const ran = spawnSync(program, [...options, "--root", root], { input, encoding: "utf8", env: { ...process.env, LC_ALL: `${language}.UTF-8` } });
  assert.ok(ran.status === 0 || ran.status === 1, ran.stderr);
  const written = file ? readFileSync(join(root, file), "utf8") : "";
  if (file) rmSync(join(root, file));
  const said = (ran.stdout + ran.stderr).replaceAll(`${root}/`, "./");
  return `${said}\n${written}`.split("\n").map((line) => line.replace(/^(> )+/u, ""));
}

for (const language of Object.keys(GUIDES)) {
  test(`the guide in ${language} shows what the program prints`, () => {
    const lines = shown(guide(language));
    const answers = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
    assert.equal(answers.length, 2);
    const begin = ["new", "cases", "kenya-port-cooperation"];
    const conversation = ["A title", "A summary.", "2019", ...answers, "!", ""].join("\n");
    const told = [...printed(language, [...begin, "--interview"], NEW, conversation), ...printed(language, begin, NEW)];

    const model = readFileSync(join(root, `${MODEL}.md`), "utf8");
    writeFileSync(join(root, NEW), model.replace(/^crime-types: .*$/mu, "crime-types: [cyber-crime]"));
    told.push(...printed(language, ["check", "--fix"], NEW));

    const other = language === "en" ? "fr" : language;
    const [translation, aside] = [join(root, `${MODEL}.${other}.md`), join(root, "aside.md")];
    renameSync(translation, aside);
    told.push(...printed(language, ["new", "cases", MODEL.split("/").at(-1), "--lang", other], `${MODEL}.${other}.md`));
    renameSync(aside, translation);

    const invented = lines.filter((line) => !line.startsWith("> ") && !told.includes(line));
    assert.deepEqual(invented, []);
  });

  test(`what the guide in ${language} links to is there`, () => {
    const folder = dirname(join(repository, GUIDES[language]));
    const links = [...guide(language).replace(/`[^`\n]*`|<code.*?<\/code>/gu, "").matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/gu)].map(([, link]) => link);
    assert.ok(links.length > 10);
    assert.deepEqual(links.filter((link) => !link.startsWith("https://") && !existsSync(join(folder, link))), []);
  });
}

test("the guides have the same parts", () => {
  const shape = (language) => guide(language).split("\n").filter((line) => /^(#{2,3} \p{L}|### \d|```\w|\* |\d\. |!\[)/u.test(line)).map((line) => line.match(/^(#+|```\w+|\S)/u)[0].replace(/\d/u, "1"));
  for (const language of Object.keys(GUIDES)) assert.deepEqual(shape(language), shape("en"), language);
});
