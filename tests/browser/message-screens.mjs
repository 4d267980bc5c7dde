// The pictures of a message: node tests/browser/message-screens.mjs [FOLDER], with VADEMECUM set to the built program. What
// `vademecum check` prints of one faulty file, in each language, as a terminal shows it; the marks beside the lines are those
// that the guides for contributors explain. Writes docs/screens/ unless told otherwise; needs cwebp (Debian: webp). Not a test,
// but a caret that does not stand under its word ends it.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "./chromium.mjs";
import { program } from "./program.mjs";
import { copyOfThePortal, repository } from "./sources.mjs";

/** A term as a reader of each language might write it: near what the vocabulary knows, or what it is called there. */
const WRITTEN = {
  en: "cyber-crime",
  fr: "cybercriminalité",
  es: "ciberdelincuencia",
  ru: "киберпреступность",
  ar: "الجرائم السيبرانية",
  zh: "网络犯罪",
};
const ENTRY = "content/cases/peru-operation-mercury-illegal-gold.md";
const FAULTY = "content/cases/kenya-port-cooperation.md";

/** Most that a picture may weigh, in bytes. */
const HEAVIEST = 60_000;

/** The colours that the program asks for, as most dark terminals show them. */
const COLOURS = { 91: "#ff7b72", 92: "#7ee787", 93: "#e3b341", 94: "#79c0ff", 96: "#56d4dd" };

const STYLE = `
  * { margin: 0; box-sizing: border-box; }
  ol { --size: 18px; width: 1000px; list-style: none; padding: 16px 0; border-radius: 10px; background: #161b22; color: #e6edf3; }
  li { position: relative; width: max-content; height: 28px; padding: 0 18px 0 62px; direction: ltr; white-space: pre;
    font: var(--size)/28px "DejaVu Sans Mono", monospace; font-variant-ligatures: none; }
  /* A Chinese character takes two cells: this font has letters of half its width. */
  :lang(zh) li { font-family: "Noto Sans Mono CJK SC", monospace; }
  i { position: absolute; left: 18px; top: 2px; width: 24px; height: 24px; border-radius: 12px; background: #e3b341; color: #161b22;
    font: bold 15px/24px "DejaVu Sans", sans-serif; text-align: center; }
`;

/** Which lines are marked: what is wrong, where, the line as it was written, what to do, how many faults, where more is told. */
function marked(lines) {
  const kinds = [/\[V304\]/u, /^\s*-->/u, /^\s*\d+ \|/u, /^\s*= /u];
  const more = lines.findLastIndex((line) => line.includes("`vademecum explain V304`"));
  const rows = [...kinds.map((kind) => lines.findIndex((line) => kind.test(line))), more - 1, more];
  assert.ok(rows.every((row, at) => row > (rows[at - 1] ?? -1)), `the message has another shape:\n${lines.join("\n")}`);
  return rows;
}

const escaped = (text) => text.replace(/[&<>]/gu, (mark) => `&#${mark.codePointAt(0)};`);

/** A line with its colours. A run of carets, and the word that they stand under, can be found again. */
function line(text, word) {
  let style = "";
  const runs = text.split(/\x1b\[([\d;]*)m/u).map((part, at) => {
    if (at % 2 === 1) {
      for (const code of part.split(";")) {
        if (code === "" || code === "0") style = "";
        else if (code === "1") style += "font-weight: bold;";
        else if (COLOURS[code]) style += `color: ${COLOURS[code]};`;
        else assert.fail(`a colour without a name: ${code}`);
      }
      return "";
    }
    const written = escaped(part).replace(`[${word}]`, `[<span class="word">${word}</span>]`);
    const role = /^\^+$/u.test(part) ? ' class="carets"' : "";
    return written && `<span${role} style="${style}">${written}</span>`;
  });
  return runs.join("");
}

/** What someone who types the command sees, in colours. */
function printed(root, language) {
  const ran = spawnSync(program, ["check", "--root", root, "--lang", language], { encoding: "utf8", env: { ...process.env, CLICOLOR_FORCE: "1", NO_COLOR: "" } });
  assert.equal(ran.status, 1, ran.stderr);
  return (ran.stdout + ran.stderr).trimEnd().split("\n");
}

/** In the page: letters as large as the longest line allows. */
function fit() {
  const list = document.querySelector("ol");
  const lines = [...list.querySelectorAll("li")];
  for (let size = 18; lines.some((item) => item.offsetWidth > list.offsetWidth) && size > 10; size -= 1) {
    list.style.setProperty("--size", `${size - 1}px`);
  }
}

const into = process.argv[2] ?? join(repository, "docs/screens");
await mkdir(into, { recursive: true });
const root = copyOfThePortal();
const entry = await readFile(join(root, ENTRY), "utf8");
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1000, height: 400 } });
for (const [language, word] of Object.entries(WRITTEN)) {
  await writeFile(join(root, FAULTY), entry.replace(/^crime-types: .*$/mu, `crime-types: [${word}]`));
  const lines = printed(root, language);
  const marks = marked(lines.map((text) => text.replace(/\x1b\[[\d;]*m/gu, "")));
  const rows = lines.map((text, row) => `<li>${marks.includes(row) ? `<i>${marks.indexOf(row) + 1}</i>` : ""}${line(text, word)}</li>`);
  const command = `<li>$ vademecum check --lang ${language}</li>`;
  await page.setContent(`<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${STYLE}</style><ol>${command}${rows.join("")}</ol></html>`);
  await page.evaluate(fit);
  const [there, under] = await Promise.all([".word", ".carets"].map((part) => page.locator(part).boundingBox()));
  assert.ok(Math.abs(there.x - under.x) < 2 && Math.abs(there.width - under.width) < 4, `${language}: carets beside their word`);
  const picture = join(into, `message.${language}.png`);
  const converted = join(into, `message.${language}.webp`);
  await page.locator("ol").screenshot({ path: picture, omitBackground: true });
  execFileSync("cwebp", ["-quiet", "-lossless", "-z", "9", "-metadata", "none", picture, "-o", converted]);
  assert.ok((await stat(converted)).size < HEAVIEST, `${language}: the picture is too heavy`);
  if (!process.env.KEEP_PNG) await rm(picture);
}
await browser.close();
await rm(root, { recursive: true });
