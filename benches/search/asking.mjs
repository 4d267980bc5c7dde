// What is asked, made of the titles that a site's own shards hold, and how a page asks it: ours as a reader does who
// turns to the box of the search page, Pagefind as its manual tells.
import { chance, hashesOf, shards } from "../../tests/browser/queries.mjs";

const WORD = /[\p{Alphabetic}\p{M}\p{N}]+/gu;

/** The titles of a site's documents in a language, as words that are asked for. */
function titles(site, language) {
  const source = shards(site, language);
  const stop = new Set(source.manifest.stop.split(" "));
  const found = hashesOf(source.manifest.records.shards).flatMap((hash) => JSON.parse(source.load(`d-${hash}`)).map(([, title]) => title));
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

// From here on all functions run in the page.

export const ours = {
  page: "search/index.html",
  ask: async (query) => {
    const start = performance.now();
    document.querySelector("search input[type=search]").focus();
    await vademecum.ui.ready();
    const { hits, problems } = await vademecum.search(query, { lang: "en", limit: 5 });
    const ms = performance.now() - start;
    if (problems.length) throw new Error(JSON.stringify(problems));
    if (hits.some(({ excerpt }) => !excerpt)) throw new Error(`no excerpt: ${query}`);
    return { ms, hits: hits.length };
  },
};

export const pagefind = {
  page: "index.html",
  ask: async (query) => {
    const start = performance.now();
    globalThis.engine ??= await import(new URL("pagefind/pagefind.js", document.baseURI).href);
    const { results } = await globalThis.engine.search(query);
    const hits = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    return { ms: performance.now() - start, hits: hits.length };
  },
};

/**
 * Asks many queries after their shards are there: the median of three for each, in milliseconds. Between two the
 * page does something else, as it does between two that a reader types: each is a task of its own.
 */
export const askLoaded = async (queries) => {
  const times = [];
  const breathe = () => new Promise((resume) => setTimeout(resume, 0));
  for (const query of queries) {
    await breathe();
    await vademecum.search(query, { lang: "en" });
    const three = [];
    for (let round = 0; round < 3; round++) {
      await breathe();
      const start = performance.now();
      await vademecum.search(query, { lang: "en" });
      three.push(performance.now() - start);
    }
    times.push(three.sort((a, b) => a - b)[1]);
  }
  return times;
};

/** How many queries have no result. */
export const askInVain = async (queries) => {
  let none = 0;
  for (const query of queries) {
    const { total } = await vademecum.search(query, { lang: "en", limit: 1, excerpts: false });
    if (total === 0) none++;
  }
  return none / queries.length;
};

export const pagefindInVain = async (queries) => {
  globalThis.engine ??= await import(new URL("pagefind/pagefind.js", document.baseURI).href);
  let none = 0;
  for (const query of queries) {
    const { results } = await globalThis.engine.search(query);
    if (!results.length) none++;
  }
  return none / queries.length;
};
