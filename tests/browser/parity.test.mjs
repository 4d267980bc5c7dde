// One ranking everywhere: the browser's answers against those of the command line, in order and bit for bit.
//
// Environment: PORTAL and VADEMECUM as for the other tests; PARITY_SITE, another published site; PARITY_EACH, how
// many queries of each kind and language.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { it } from "node:test";
import { browser } from "./browser.mjs";
import { open, portal } from "./portal.mjs";
import { ask, essence } from "./program.mjs";
import { queries, searched } from "./queries.mjs";

const site = process.env.PARITY_SITE ?? portal;
const each = Number(process.env.PARITY_EACH ?? 20);
const LIMIT = 50;
/** Excerpts are compared for every so many queries: they cost most. */
const EXCERPTS_EVERY = 10;

/** Questions that people asked, by language. */
function realQuestions(language) {
  const lines = readFileSync(new URL("../fixtures/queries.txt", import.meta.url), "utf8").split("\n");
  const questions = lines.filter((line) => line.startsWith(`${language} |`)).map((line) => line.split("|")[1].trim());
  return questions.map((query) => ({ kind: "real", query }));
}

const languages = searched(site);

for (const language of languages) {
  it(`the same hits in the same order, bit for bit: ${language}`, { timeout: 3_600_000 }, async () => {
    const asked = [...queries(site, language, each, 7), ...realQuestions(language)].map(({ kind, query }) => ({ kind, query: query.replace(/[\r\n]/g, " ") }));
    const expected = ask(site, language, asked.map(({ query }) => query), LIMIT);
    const context = await browser.newContext();
    const { page, complaints } = await open(context, `${pathToFileURL(site).href}/search/index.html`);
    await page.focus("input[type=search]");
    await page.waitForFunction(() => typeof window.vademecum?.search === "function");
    const counts = {};
    const differences = [];
    for (let start = 0; start < asked.length; start += 100) {
      const part = asked.slice(start, start + 100).map(({ query }, offset) => ({ query, excerpts: (start + offset) % EXCERPTS_EVERY === 0 }));
      const answers = await page.evaluate(
        async ({ part, lang, limit }) => {
          const answers = [];
          for (const { query, excerpts } of part) answers.push(await window.vademecum.search(query, { lang, limit, excerpts }));
          return answers;
        },
        { part, lang: language, limit: LIMIT },
      );
      for (const [offset, answer] of answers.entries()) {
        const { kind, query } = asked[start + offset];
        counts[kind] = (counts[kind] ?? 0) + 1;
        const { excerpts } = part[offset];
        const [ours, theirs] = [essence(answer, excerpts), essence(expected[start + offset], excerpts)];
        try {
          assert.deepEqual(ours, theirs);
        } catch (difference) {
          differences.push(`${kind}: ${query}\n${difference.message}`);
        }
      }
    }
    await context.close();
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    console.log(`${language}: ${total} queries, ${differences.length} differences; ${Object.entries(counts).map(([kind, count]) => `${kind} ${count}`).join(", ")}`);
    assert.deepEqual(complaints, []);
    assert.equal(differences.length, 0, differences.slice(0, 3).join("\n\n"));
  });
}
