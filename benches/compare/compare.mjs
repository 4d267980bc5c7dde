// One run: every size measured, then one table. `benches/compare.sh` tells the arguments.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { corpus } from "./corpus.mjs";
import { measureSize } from "./sizes.mjs";
import { report } from "./table.mjs";
import { ownPrograms, peers } from "./tools.mjs";

const SIZES = [1_000, 10_000];
/** From so many entries on, a run takes minutes. */
const LARGE = 100_000;

const [folder, ...wanted] = process.argv.slice(2);
const sizes = wanted.length ? wanted.map(Number) : SIZES;
const number = (name, otherwise) => Number(process.env[name] ?? otherwise);
const [runs, runsLarge, limit] = [number("RUNS", 3), number("RUNS_LARGE", 1), number("LIMIT", 20)];
if (![...sizes, runs, runsLarge].every((given) => Number.isInteger(given) && given > 0) || !(limit > 0)) {
  console.error("usage: benches/compare.sh [FOLDER] [ENTRIES ...]");
  process.exit(2);
}

const work = folder ? resolve(folder) : mkdtempSync(join(tmpdir(), "compare-"));
mkdirSync(work, { recursive: true });
const say = (text) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
try {
  say("programs and peers");
  const programs = { ...(await ownPrograms()), ...(await peers(work)) };
  const measured = [];
  for (const size of [...sizes].sort((a, b) => a - b)) {
    say(`${size} entries: corpus`);
    const place = await corpus(programs, work, size);
    const options = { runs: size >= LARGE ? runsLarge : runs, limit: limit * 60_000 };
    measured.push({ size, ...(await measureSize(programs, place, size, options, (what) => say(`${size} entries: ${what}`))) });
    // A first look while larger sites are still being measured.
    if (measured.length < sizes.length) say(`\n\n${report(measured, programs, limit)}\n`);
  }
  console.log(report(measured, programs, limit));
} finally {
  if (!folder) rmSync(work, { recursive: true, force: true });
}
