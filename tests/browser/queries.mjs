// Queries as readers might ask them, made from what a published site's own shards hold. The same seed gives the
// same queries.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

/** Chance that repeats itself (SplitMix32). */
export function chance(seed) {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (end) => next() % end;
  return { below, choose: (items) => items[below(items.length)] };
}

/** The languages that a site can be searched in, the main one first. */
export const searched = (site) => JSON.parse(readFileSync(join(site, "search/languages.json"), "utf8"));

/** What the scripts of a language deliver: the manifest and a reader of shards. */
export function shards(site, language) {
  const folder = join(site, "search", language);
  const delivered = new Map();
  const vademecum = {
    manifest: (_tag, json) => delivered.set("manifest", JSON.parse(json)),
    shard: (id, _check, payload) => delivered.set(id, payload),
  };
  const context = createContext({ vademecum });
  const load = (name) => {
    const id = name === "manifest" ? name : `${language}/${name}`;
    if (!delivered.has(id)) runInContext(readFileSync(join(folder, `${name}.js`), "utf8"), context);
    return delivered.get(id);
  };
  return { manifest: load("manifest"), load, files: readdirSync(folder) };
}

/** The hashes that a manifest writes one behind the other. */
export const hashesOf = (joined) => joined.match(/.{6}/gu) ?? [];

const WORD = /[\p{Alphabetic}\p{M}\p{N}]+/gu;

/** The words of a text; Chinese, which has no spaces, in pieces of up to three characters. */
export const wordsOf = (text) => (text.match(WORD) ?? []).flatMap((word) => (/\p{Script=Han}/u.test(word) ? word.match(/.{1,3}/gsu) : [word]));

/** The texts of some documents, each as a list of sentences of words. */
export function documents(source, random, most) {
  const hashes = hashesOf(source.manifest.records.shards);
  const found = [];
  while (found.length < most && hashes.length > 0) {
    const [hash] = hashes.splice(random.below(hashes.length), 1);
    for (const [url, title, , , sections] of JSON.parse(source.load(`d-${hash}`))) {
      const texts = [title, ...sections.map(([, heading, text]) => `${heading}\n${text}`)];
      const sentences = texts.flatMap((text) => text.split(/[.。!?\n]/)).map(wordsOf);
      const words = sentences.flat();
      if (words.length > 3) found.push({ url, title, words, sentences: sentences.filter((sentence) => sentence.length > 2) });
    }
  }
  return found;
}

/** A word with one slip: a letter dropped, doubled, changed or two that changed places. */
export function slip(word, random) {
  const letters = Array.from(word);
  const at = random.below(letters.length - 1);
  const kind = random.below(4);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, letters[random.below(letters.length)]);
  else if (kind === 2) letters[at] = letters[random.below(letters.length)];
  else [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]];
  return letters.join("");
}

function facetValues(source) {
  return source.manifest.facets.flatMap(({ name, shard }) =>
    JSON.parse(source.load(`f-${shard}`)).values.map(([value]) => `${name}:${value}`));
}

/** So many queries of every kind for a language, as `{kind, query}`. */
export function queries(site, language, each, seed) {
  const source = shards(site, language);
  const random = chance(seed);
  const texts = documents(source, random, 400);
  // An index without documents is asked all the same.
  if (!texts.length) texts.push({ title: "", words: ["nothing", "rien", "ничего"], sentences: [] });
  const filters = facetValues(source);
  const text = () => random.choose(texts);
  const word = () => random.choose(text().words);
  const long = () => {
    for (let tries = 0; tries < 50; tries++) {
      const found = word();
      if (Array.from(found).length > 4) return found;
    }
    return word();
  };
  const part = (words, least, most) => {
    const length = Math.min(words.length, least + random.below(most - least + 1));
    const start = random.below(words.length - length + 1);
    return words.slice(start, start + length);
  };
  const several = (words, count) => Array.from({ length: count }, () => random.choose(words)).join(" ");
  const joiner = language === "zh" ? "" : " ";
  const phrase = () => {
    const { sentences } = text();
    return sentences.length ? `"${part(random.choose(sentences), 2, 4).join(joiner)}"` : `"${word()}"`;
  };
  const kinds = {
    words: () => several(text().words, 1 + random.below(3)),
    "all words": () => several(text().words, 3 + random.below(4)),
    phrases: () => (random.below(2) ? phrase() : `${phrase()} ${word()}`),
    exclusions: () => `${word()} ${word()} -${word()}`,
    facets: () => (filters.length ? `${random.below(4) ? word() : ""} ${random.choose(filters)} ${random.below(3) ? "" : random.choose(filters)}` : word()),
    typos: () => `${random.below(2) ? word() : ""} ${slip(long(), random)} `,
    prefixes: () => {
      const letters = Array.from(long());
      return `${random.below(2) ? word() : ""} ${letters.slice(0, 3 + random.below(Math.max(1, letters.length - 3))).join("")}`;
    },
  };
  return Object.entries(kinds).flatMap(([kind, make]) => Array.from({ length: each }, () => ({ kind, query: make() })));
}
