// The table: a line for each program, three columns for each size, and how time and memory grow with ten times the entries.
import { statSync } from "node:fs";
import { cpus, totalmem } from "node:os";

/** A build may take so many times what the floors take together. */
const BAR = 1.4;
const [SMALLER, LARGER] = [10_000, 100_000];

const name = (size) => (size % 1000 ? String(size) : `${size / 1000}k`);
const seconds = (value) => (value < 1 ? `${(value * 1000).toFixed(value < 0.01 ? 1 : 0)} ms` : `${value.toFixed(value < 10 ? 2 : 1)} s`);
const times = (value) => `${value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0)} ×`;
const mebibytes = (value) => `${Math.round(value)} MiB`;

/** Two steps one after the other: their time together, the larger memory. */
function together(...steps) {
  const failed = steps.find((step) => step.failed);
  if (failed) return { failed: failed.failed };
  return { seconds: steps.reduce((sum, step) => sum + step.seconds, 0), memory: Math.max(...steps.map((step) => step.memory)) };
}

const floors = (measured) => together(measured.write, measured.parse, measured.index);
const singleFloors = (measured) => together(measured.singleWrite, measured.parse, measured.index);
const ofFloors = (took, floor) => (took.failed || floor.failed ? "–" : times(took.seconds / (BAR * floor.seconds)));

const LINES = [
  ["vademecum, with index and shards", (measured) => measured.full],
  ["vademecum, the same in one language", (measured) => measured.single],
  ["vademecum, nothing changed", (measured) => measured.unchanged],
  ["vademecum, one entry edited", (measured) => measured.edit],
  ["vademecum check", (measured) => measured.check],
  ["vademecum check --since, one entry edited", (measured) => measured.since],
  ["floor: sources read, as much written", (measured) => measured.write],
  ["floor: texts parsed", (measured) => measured.parse],
  ["floor: title and body indexed", (measured) => measured.index],
  ["the floors together", floors],
  ["the floors together, in one language", singleFloors],
  ["Hugo, no index", (measured) => measured.hugo],
  ["Pagefind, after Hugo", (measured) => measured.pagefind],
  ["Hugo and Pagefind", (measured) => together(measured.hugo, measured.pagefind)],
  ["Eleventy, no index", (measured) => measured.eleventy],
];

/** Time, memory, and the time as a multiple of ours. */
function cells(figures, own) {
  const { seconds: took, memory, failed } = figures;
  return [failed ?? seconds(took), memory ? mebibytes(memory) : "–", failed ? "–" : times(took / own)];
}

function growth(measured, take) {
  const of = (size) => measured.find((one) => one.size === size);
  const [smaller, larger] = [of(SMALLER), of(LARGER)].map((one) => one && take(one));
  if (!smaller || !larger) return [];
  const ratio = (key) => (smaller[key] && larger[key] && !larger.failed ? times(larger[key] / smaller[key]) : "–");
  return [ratio("seconds"), ratio("memory")];
}

/**
 * @param {{size: number, runs: number}[]} measured
 * @param {{vademecum: string, versions: string}} programs
 * @param {number} limit minutes
 */
export function report(measured, programs, limit) {
  const grown = measured.some(({ size }) => size === SMALLER) && measured.some(({ size }) => size === LARGER);
  const head = ["", ...measured.flatMap(({ size }) => [`${name(size)}: time`, "memory", "× ours"]), ...(grown ? [`${name(SMALLER)} → ${name(LARGER)}: time`, "memory"] : [])];
  const lines = LINES.map(([label, take]) => [label, ...measured.flatMap((one) => cells(take(one), one.full.seconds)), ...(grown ? growth(measured, take) : [])]);
  const wide = (label, write) => [label, ...measured.flatMap((one) => [write(one), "", ""]), ...(grown ? ["", ""] : [])];
  lines.push(wide(`vademecum ÷ (${BAR} × the floors)`, (one) => ofFloors(one.full, floors(one))));
  lines.push(wide("the same in one language", (one) => ofFloors(one.single, singleFloors(one))));
  lines.push(wide("check --since ÷ check", (one) => times(one.since.seconds / one.check.seconds)));
  lines.push(wide("search on the command line, cold", ({ search }) => `${(search * 1000).toFixed(1)} ms`));
  const row = (parts) => `| ${parts.join(" | ")} |`;
  const rule = ["---", ...head.slice(1).map(() => "---:")];
  const runs = measured.map(({ size, runs }) => `${runs} at ${name(size)}`).join(", ");
  return [
    ...[head, rule, ...lines].map(row),
    "",
    `Medians of runs: ${runs}; a program may take ${limit} min. Memory is the largest of a process. ${programs.versions}; ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    `The program has ${(statSync(programs.vademecum).size / 2 ** 20).toFixed(1)} MiB.`,
  ].join("\n");
}
