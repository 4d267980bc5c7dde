// What is asked: pairs of words and questions, made of the titles that a site's own shards hold.
import { chance, shards } from "../../tests/browser/queries.mjs";

const WORD = /[\p{Alphabetic}\p{M}\p{N}]+/gu;

/** The titles of a site's documents in a language, as words that are asked for. */
function titles(site, language) {
  const source = shards(site, language);
  const stop = new Set(source.manifest.stop.split(" "));
  const found = source.manifest.records.shards.flatMap((hash) => JSON.parse(source.load(`d-${hash}`)).map(([, title]) => title));
  const words = found.map((title) => (title.match(WORD) ?? []).filter((word) => word.length > 2 && !stop.has(word.toLowerCase())));
  return words.map((words) => [...new Set(words)]).filter((words) => words.length > 1);
}

/**
 * Queries for a site: `pairs` of two words that stand in one title, and `questions` that people might ask.
 * @param {string} site
 * @param {number} count how many of each
 * @param {number} seed
 */
export function asked(site, count, seed) {
  const random = chance(seed);
  const all = titles(site, "en");
  const pair = () => {
    const words = [...random.choose(all)];
    const [first] = words.splice(random.below(words.length), 1);
    return `${first} ${random.choose(words)}`.toLowerCase();
  };
  const question = () => `how do we ${random.choose(all).slice(0, 3).join(" ")} in ${random.choose(all).slice(0, 2).join(" ")}?`.toLowerCase();
  const many = (make) => Array.from({ length: count }, make);
  return { pairs: many(pair), questions: many(question) };
}
