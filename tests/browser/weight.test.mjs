// What a page weighs on its way, over the whole portal: compressed as a host sends it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { kindOf, pages, read } from "./kinds.mjs";
import { portal } from "./portal.mjs";

/** In bytes. */
const MOST_STYLE = 20_000;
const MOST_ENTRY = 25_000;
const MOST_FIRST_VIEW = 100_000;

const known = new Map();
/** What a file weighs compressed; pictures that are compressed already lose nothing more. */
function weight(path) {
  if (!known.has(path)) known.set(path, gzipSync(readFileSync(join(portal, path))).length);
  return known.get(path);
}

/** The files that a page loads at once: its style, its scripts, its icon and its pictures. */
function loaded(page, text, pattern) {
  return [...text.matchAll(pattern)].map(([, path]) => normalize(join(dirname(page), path)));
}

const STYLES = /<link rel="stylesheet" href="([^"]+)"/gu;
const REST = /<(?:script[^>]* src|img[^>]* src|link rel="icon" href)="([^"]+)"/gu;

const weights = pages.map((page) => {
  const text = read(page);
  const sum = (pattern) => loaded(page, text, pattern).reduce((sum, path) => sum + weight(path), 0);
  const style = sum(STYLES);
  return { page, entry: kindOf(page).startsWith("entry "), style, own: gzipSync(text).length + style, all: gzipSync(text).length + style + sum(REST) };
});
const heaviest = (of, which = weights) => which.reduce((most, one) => (of(one) > of(most) ? one : most));

describe("compressed", () => {
  it(`a style is no heavier than ${MOST_STYLE} bytes`, (test) => {
    const most = heaviest(({ style }) => style);
    test.diagnostic(`${most.style} bytes`);
    assert.ok(most.style > 0 && most.style <= MOST_STYLE, `${most.style}`);
  });

  it(`an entry with its style is no heavier than ${MOST_ENTRY} bytes`, (test) => {
    const entries = weights.filter(({ entry }) => entry);
    assert.ok(entries.length > 1000);
    const most = heaviest(({ own }) => own, entries);
    test.diagnostic(`heaviest: ${most.page}, ${most.own} bytes`);
    assert.ok(most.own <= MOST_ENTRY, `${most.page}: ${most.own}`);
  });

  it(`what a page loads at once is no heavier than ${MOST_FIRST_VIEW} bytes`, (test) => {
    const most = heaviest(({ all }) => all);
    test.diagnostic(`heaviest: ${most.page}, ${most.all} bytes`);
    assert.ok(most.all > most.own, "scripts and pictures are counted");
    assert.ok(most.all <= MOST_FIRST_VIEW, `${most.page}: ${most.all}`);
  });
});
