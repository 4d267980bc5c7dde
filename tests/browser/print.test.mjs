// What comes out of a printer: entries on two sheets of paper, forms and tables on one, each page with its foot.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "node:test";
import { browser } from "./browser.mjs";
import { kindOf, kinds, languageOf, languages, pages, read } from "./kinds.mjs";
import { folder } from "./portal.mjs";

/** About as many words in nine points as two pages of A4 hold, with headings, facts and sources; more need more. */
const WORDS_ON_TWO_PAGES = 1400;
const WORDS_ON_A_PAGE = 900;
/** Scripts without spaces between words: about as many characters as make a word's room. */
const HAN_IN_A_WORD = 2;

/** The texts of the pages of paper that each of the addresses makes. */
async function printed(addresses) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const found = new Map();
  for (const address of addresses) {
    await page.goto(folder + address);
    const input = await page.pdf({ preferCSSPageSize: true });
    const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input, encoding: "utf8" });
    found.set(address, text.split("\f").slice(0, -1));
  }
  await context.close();
  return found;
}

/** How many words an entry has on paper, without what the print leaves out. */
function wordsOf(address) {
  const text = read(address);
  const entry = text.slice(text.indexOf("<main"), text.indexOf("</main>"))
    .replace(/<nav class="contents".*?<\/nav>|<details class="cite".*?<\/details>/gsu, "")
    .replace(/<div class="said.*?<\/div>/gsu, "")
    .replace(/<[^>]+>/gu, " ");
  const han = entry.match(/\p{Script=Han}/gu)?.length ?? 0;
  return entry.replace(/\p{Script=Han}/gu, "").split(/\s+/u).length + han / HAN_IN_A_WORD;
}

const allowed = (words) => 2 + Math.ceil(Math.max(0, words - WORDS_ON_TWO_PAGES) / WORDS_ON_A_PAGE);

/** Whether each page says what it is, of which edition, and which page of how many. */
function footless(address, sheets) {
  const [, foot] = /data-foot="([^"]*)"/u.exec(read(address));
  const words = foot.split(" ").filter((word) => /^[a-z\d/-]{3,}$/u.test(word));
  return sheets.some((sheet, at) => {
    // Spaces and marks of direction are what a reader of such files guesses at.
    const end = sheet.normalize("NFKC").trimEnd().split("\n").slice(-3).join("").replace(/[\s\p{Cf}]/gu, "");
    const numbers = languageOf(address).direction === "rtl" ? `${sheets.length}/${at + 1}` : `${at + 1}/${sheets.length}`;
    return ![...words, numbers].every((word) => end.includes(word));
  });
}

describe("on paper", () => {
  const entries = pages.filter((page) => languageOf(page) === languages[0] && kindOf(page).startsWith("entry "));
  const samples = languages.filter(({ tag }) => tag === "ar" || tag === "zh").flatMap(({ folder }) => [...kinds].filter(([kind]) => kind.startsWith("entry ")).map(([, page]) => folder + page));
  const sheets = pages.filter((page) => languageOf(page) === languages[0] && /^(?:matrix|checklist)$/u.test(kindOf(page)));

  for (const [name, addresses] of [["every entry in the main language", entries], ["an entry of every collection in Arabic and Chinese", samples]]) {
    it(`${name} has two pages, or as few as its length allows`, async () => {
      assert.ok(addresses.length > 20);
      const wrong = [];
      for (const [address, sheets] of await printed(addresses)) {
        const words = wordsOf(address);
        if (sheets.length > allowed(words)) wrong.push(`${address}: ${sheets.length} pages for ${words} words`);
        if (footless(address, sheets)) wrong.push(`${address}: no foot: ${sheets.at(-1).slice(-300)}`);
      }
      assert.deepEqual(wrong, []);
    });
  }

  it("every matrix and every checklist has one page", async () => {
    assert.ok(sheets.length > 10);
    const wrong = [];
    for (const [address, pages] of await printed(sheets)) {
      if (pages.length !== 1) wrong.push(`${address}: ${pages.length} pages`);
      if (footless(address, pages)) wrong.push(`${address}: no foot`);
    }
    assert.deepEqual(wrong, []);
  });
});
