#!/usr/bin/env node
// Measures the search as readers meet it and prints each figure beside its bar:
//
//     node benches/search/measure.mjs [FOLDER] [PAGES,PAGES,…]
//
// FOLDER keeps corpora and sites for the next time; without it they are made in a temporary one. PAGES are sizes of
// sites, 1,000, 10,000 and 100,000 if left out. VADEMECUM is the program (target/release/vademecum), CHROMIUM the browser.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { asked } from "./asking.mjs";
import { breakdown, summary } from "./report.mjs";
import { measurePagefind, measureSite } from "./sizes.mjs";
import { site } from "./sites.mjs";
import { launch } from "./stage.mjs";

const SIZES = [1_000, 10_000, 100_000];
/** How many queries are asked first of all; each in three contexts of its own. */
const COLD = 11;
/** How many queries are asked after load, and how many questions. */
const LOADED = 200;

const [folder, wanted] = process.argv.slice(2);
const sizes = wanted ? wanted.split(",").map(Number) : SIZES;
if (sizes.some((size) => !(size >= 6))) {
  console.error("usage: node benches/search/measure.mjs [FOLDER] [PAGES,PAGES,…]");
  process.exit(2);
}
const work = folder ? resolve(folder) : mkdtempSync(join(tmpdir(), "search-"));
if (!existsSync(work)) mkdirSync(work, { recursive: true });

const say = (text) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
const browser = await launch();
try {
  const measured = [];
  for (const pages of sizes) {
    say(`${pages} pages: corpus and site`);
    const published = await site(work, pages);
    const queries = asked(published.folder, LOADED, pages);
    queries.cold = queries.pairs.slice(0, COLD);
    say(`${pages} pages: search`);
    const ours = await measureSite(browser, published, queries);
    say(`${pages} pages: Pagefind`);
    const theirs = await measurePagefind(browser, published, queries);
    measured.push({ pages, ours, theirs });
    // A first look while larger sites are still being measured.
    if (pages !== sizes.at(-1)) say(`\n${summary(measured)}\n`);
  }
  console.log(`${summary(measured)}\n\n${breakdown(measured)}`);
} finally {
  await browser.close();
  if (!folder) rmSync(work, { recursive: true, force: true });
}
