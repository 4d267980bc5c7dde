// The stemmers of both sides: the browser's make of every word what the program's make of it.
//
// Environment: PORTAL and VADEMECUM as for the other tests; STEMS_SITE, another published site.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ask } from "./program.mjs";
import { portal } from "./portal.mjs";
import { hashesOf, searched, shards, wordsOf } from "./queries.mjs";
import { opened } from "./runtime.mjs";

const site = process.env.STEMS_SITE ?? portal;
const languages = searched(site);
/** What a query may hold, as `search/query.rs` has it. */
const MOST = { terms: 32, characters: 256 };

/**
 * Words on as few lines as the program takes. A query has each term once, so words of one stem stand on different
 * lines: a line's answer then tells the stem of each of its words.
 */
function lines(words, termsOf) {
  const full = [];
  let open = [];
  for (const word of words) {
    const terms = termsOf(word);
    // The space behind each word keeps it from being taken for the beginning of a longer one.
    const length = Array.from(word).length + 1;
    const fits = (line) =>
      line.characters + length <= MOST.characters && line.terms.size + terms.length <= MOST.terms && terms.every((term) => !line.terms.has(term));
    let line = open.find(fits);
    if (!line) open.push((line = { query: "", characters: 0, terms: new Set() }));
    line.query += `${word} `;
    line.characters += length;
    terms.forEach((term) => line.terms.add(term));
    if (line.terms.size >= MOST.terms - 2 || line.characters > MOST.characters - 12) {
      full.push(line);
      open = open.filter((other) => other !== line);
    }
  }
  return [...full, ...open];
}

/** Asks the program for the stems of all words; `termsOf` tells the browser's. */
function compare(language, words, termsOf) {
  const asked = lines(words, termsOf);
  const answers = asked.length ? ask(site, language, asked.map(({ query }) => query), 0) : [];
  const differences = [];
  answers.forEach(({ terms, cut }, at) => {
    const ours = [...asked[at].terms];
    if (!cut && ours.join(" ") === terms.join(" ")) return;
    const first = ours.findIndex((term, place) => term !== terms[place]);
    differences.push(`${asked[at].query}: ${ours[first]} here, ${terms[first]} there`);
  });
  return differences;
}

/** Every different word of what the shards of documents say. */
function textWords(language) {
  const source = shards(site, language);
  const words = new Set();
  for (const hash of hashesOf(source.manifest.records.shards)) {
    for (const [, title, , marks, sections] of JSON.parse(source.load(`d-${hash}`))) {
      const texts = [title, ...marks.flatMap(([, values]) => values), ...sections.flatMap(([, heading, text]) => [heading, text])];
      for (const text of texts) wordsOf(text).forEach((word) => words.add(word));
    }
  }
  return [...words];
}

describe("both sides take the same endings off", () => {
  for (const language of languages) {
    it(`every form of the vocabulary: ${language}`, async () => {
      const { index, parts } = await opened(site, language, ["formsFrom"]);
      const { manifest, analyzer } = index;
      const forms = manifest.forms.shards.length ? await parts.formsFrom(manifest, "v", manifest.forms, "") : [];
      assert.equal(forms.length > 0, manifest.documents > 0);
      const differences = compare(language, forms.map(({ form }) => form), (form) => [analyzer.stem(form)]);
      console.log(`${language}: ${forms.length} forms, ${differences.length} differences`);
      assert.deepEqual(differences.slice(0, 10), []);
    });

    it(`every word of the texts: ${language}`, async () => {
      const { index, parts } = await opened(site, language, ["readQuery"]);
      const words = textWords(language);
      assert.equal(words.length > 0, index.manifest.documents > 0);
      // A stop word has no term; it stands on a line all the same, and would show if the program gave it one.
      const termsOf = (word) => parts.readQuery(`${word} `, index.analyzer, []).words.map(({ term }) => term);
      const differences = compare(language, words, termsOf);
      console.log(`${language}: ${words.length} words, ${differences.length} differences`);
      assert.deepEqual(differences.slice(0, 10), []);
    });
  }
});
