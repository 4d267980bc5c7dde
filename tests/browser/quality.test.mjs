// Whether readers find what they look for: with a typing error, and with whole questions.
//
// Environment: PORTAL and VADEMECUM as for the other tests; QUALITY_SITE, another published site; QUALITY_CASES, how
// many cases of each language (1000 for a full run).
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ask } from "./program.mjs";
import { portal } from "./portal.mjs";
import { chance, documents, hashesOf, searched, shards } from "./queries.mjs";
import { opened } from "./runtime.mjs";
import { misspelt, wordReader } from "./typos.mjs";

const site = process.env.QUALITY_SITE ?? portal;
const cases = Number(process.env.QUALITY_CASES ?? 100);
const languages = searched(site);
/** Among how many hits an entry has to be, and how many of the cases have to succeed. */
const FIRST = 3;
const ENOUGH = 0.9;
/** How many misspelt words have to be understood: the other two words alone find most entries. */
const UNDERSTOOD = 0.85;
/** How many questions may have no result. */
const EMPTY = 0.01;
/** From so many documents on a word stands for itself, and so many forms may stand for it: `search/expand.rs`. */
const ENOUGH_DOCUMENTS = 3;
const MOST_FORMS = 8;

/** What somebody may ask around an entry's own words. */
const QUESTIONS = {
  en: ["how do we {}", "what works against {}?", "how can {} be prevented", "who is responsible for {}"],
  fr: ["comment {}", "que faire contre {} ?", "qui est responsable de {}"],
  es: ["cómo {}", "¿qué funciona contra {}?", "quién es responsable de {}"],
  ru: ["как {}", "что помогает против {}?", "кто отвечает за {}"],
  ar: ["كيف {}", "ما الذي ينفع ضد {}؟", "من المسؤول عن {}"],
  zh: ["如何{}", "怎样防止{}？", "谁负责{}"],
};
/** A word that says something; without one there is no question. */
const LONG_WORD = /^(\p{Script=Han}+|.{5,})$/u;

const hasDocuments = (language) => shards(site, language).manifest.documents > 0;
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const finds = ({ hits }, { url }) => hits.some((hit) => hit.url.split("#")[0] === url);

/** Counts by name. */
class Tally extends Map {
  add(name) {
    this.set(name, this.of(name) + 1);
  }
  of(name) {
    return this.get(name) ?? 0;
  }
}

/** Whether the word that was meant is among those looked for, and if not, what stands in the way. */
async function outcome({ right, wrong }, { expanded }, { analyzer }, reader) {
  const term = analyzer.stem(wrong);
  const forms = expanded.find(({ word }) => word === wrong)?.forms ?? [];
  if (term === right.term || forms.some((form) => analyzer.stem(form) === right.term)) return "understood";
  if ((await reader.frequency(term)) >= ENOUGH_DOCUMENTS) return "taken for another word";
  return forms.length === MOST_FORMS ? "crowded out" : "not near enough";
}

describe("an entry is among the first three when one of three words has a typing error", () => {
  for (const language of languages.filter((tag) => tag !== "zh" && hasDocuments(tag))) {
    it(language, async () => {
      const { index, parts } = await opened(site, language, ["loadTerm"]);
      const reader = wordReader(index, parts, language);
      const source = shards(site, language);
      const records = hashesOf(source.manifest.records.shards).flatMap((hash) => JSON.parse(source.load(`d-${hash}`)));
      const entries = await Promise.all(records.map(async (record) => ({ url: record[0], words: await reader.telling(record) })));
      const asked = misspelt(entries.filter(({ words }) => words), cases, chance(11));
      assert.equal(asked.length, cases, "there are entries to ask for");
      const answersTo = (form) => ask(site, language, asked.map((one) => one[form]), FIRST);
      const [answers, clean, without] = ["query", "clean", "without"].map(answersTo);
      const [all, found, outcomes] = [new Tally(), new Tally(), new Tally()];
      const [missed, unclear] = [[], []];
      for (const [at, one] of asked.entries()) {
        const hit = finds(answers[at], one);
        for (const kind of one.kinds) {
          all.add(kind);
          if (hit) found.add(kind);
        }
        const how = await outcome(one, answers[at], index, reader);
        outcomes.add(how);
        if (how !== "understood") unclear.push(`${one.right.form}, asked for as ${one.wrong}: ${how}`);
        if (!hit) missed.push(`${one.query} (${one.right.form}: ${finds(clean[at], one) ? how : "nor without the error"}): ${one.url}`);
      }
      const right = asked.length - missed.length;
      const rate = (answered) => percent(answered.filter((answer, at) => finds(answer, asked[at])).length, asked.length);
      const list = (tally, show) => [...tally.keys()].map((name) => `${name} ${show(name)}`).join(", ");
      console.log(
        `${language}: ${asked.length} cases, ${percent(right, asked.length)} found: ${list(all, (kind) => percent(found.of(kind), all.of(kind)))}\n` +
          `  spelt right ${rate(clean)}, by the other two words alone ${rate(without)}\n` +
          `  the misspelt word: ${list(outcomes, (how) => percent(outcomes.of(how), asked.length))}`,
      );
      assert.ok(right >= ENOUGH * asked.length, missed.slice(0, 10).join("\n"));
      assert.ok(outcomes.of("understood") >= UNDERSTOOD * asked.length, unclear.slice(0, 10).join("\n"));
    });
  }
});

describe("questions in whole sentences have results", () => {
  for (const language of languages.filter(hasDocuments)) {
    it(language, () => {
      const random = chance(13);
      const texts = documents(shards(site, language), random, 400);
      const sentences = texts.flatMap(({ url, sentences }) => sentences.map((words) => ({ url, words })));
      const asked = [];
      while (asked.length < cases) {
        const { url, words } = random.choose(sentences);
        const start = random.below(words.length - 1);
        const part = words.slice(start, start + 2 + random.below(3));
        if (!part.some((word) => LONG_WORD.test(word))) continue;
        asked.push({ url, query: random.choose(QUESTIONS[language] ?? ["{}"]).replace("{}", part.join(language === "zh" ? "" : " ")) });
      }
      const answers = ask(site, language, asked.map(({ query }) => query), 10);
      const empty = asked.filter((_, at) => answers[at].total === 0);
      const found = asked.filter((one, at) => finds(answers[at], one));
      const rate = (some) => percent(some.length, asked.length);
      console.log(`${language}: ${asked.length} questions, ${rate(empty)} without result; the entry among the first ten ${rate(found)}`);
      assert.ok(empty.length <= EMPTY * asked.length, empty.slice(0, 10).map(({ query }) => query).join("\n"));
    });
  }
});
