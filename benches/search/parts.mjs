// What the bytes of an answer consist of, and what lies in the folder of shards.
import { join } from "node:path";
import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { mean } from "./figures.mjs";
import { filesBelow } from "./programs.mjs";

const NAMES = {
  t: "terms",
  n: "lengths",
  d: "documents",
  v: "words by beginning",
  w: "words by ending",
  p: "positions",
  f: "facets",
  c: "completions",
};

/** What a published file is part of. */
export function partOf(path) {
  const [, kind] = /\/search\/\w+\/([a-z])-[0-9a-f]+\.js$/u.exec(`/${path}`) ?? [];
  if (kind) return NAMES[kind] ?? kind;
  if (/assets\/search\.[0-9a-f]+\.js$/u.test(path)) return "runtime";
  if (path.includes("assets/stemmers/")) return "stemmer";
  return path.endsWith("manifest.js") ? "manifest" : "other";
}

/** The means of files and bytes that first answers loaded, by part. */
export function partsOfAnswers(answers) {
  const parts = [...new Set(answers.flatMap(({ log }) => log.map(({ path }) => partOf(path))))];
  const total = (part, value) =>
    mean(answers.map(({ log }) => log.filter(({ path }) => partOf(path) === part).reduce((sum, one) => sum + value(one), 0)));
  const found = parts.map((part) => ({ part, files: total(part, () => 1), bytes: total(part, ({ bytes }) => bytes) }));
  return found.sort((a, b) => b.bytes - a.bytes);
}

/** Files and bytes below `search/` of a site, those of one language by part. */
export function partsOfSite(site, language) {
  const files = filesBelow(join(site, "search"));
  const parts = new Map();
  for (const path of files.filter((path) => path.startsWith(`${language}/`) && path.endsWith(".js"))) {
    const part = parts.get(partOf(`search/${path}`)) ?? { files: 0, bytes: 0 };
    parts.set(partOf(`search/${path}`), { files: part.files + 1, bytes: part.bytes + statSync(join(site, "search", path)).size });
  }
  return { files: files.length, parts };
}

/** The size of the script that searches, as it is and packed. */
export function runtime(site) {
  const name = filesBelow(join(site, "assets")).find((path) => /^search\.[0-9a-f]+\.js$/u.test(path));
  const script = readFileSync(join(site, "assets", name ?? ""));
  return { raw: script.length, packed: gzipSync(script, { level: 6 }).length };
}
