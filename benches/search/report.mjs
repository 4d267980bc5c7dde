// The tables: each figure beside its bar, and what the bytes are.
import { kilobytes, median, milliseconds, percent, percentile, seconds, table, whole } from "./figures.mjs";

const most = (values) => Math.max(...values);
const middle = (write, key) => (measured) => (measured?.[key] ? write(median(measured[key])) : "–");
const largest = (write, key) => (measured) => (measured?.[key] ? write(most(measured[key])) : "–");
const one = (write, take) => (measured) => {
  const value = measured && take(measured);
  return value === undefined ? "–" : write(value);
};
const loaded = (what, part) => one((times) => milliseconds(percentile(times, part)), (measured) => measured.loaded?.[what]);
const tasks = (values) => (values.length && most(values) > 0 ? `${Math.round(most(values))} ms` : "< 50 ms");

/** A bar for every size of site: what a value must not exceed. */
const upTo = (limits) => (pages) => limits[pages] ?? limits.all;
const none = () => undefined;

/** Name, bar, its numbers, the number that is held against it, ours and theirs as text. */
const LINES = [
  ["cold first result, on the wire", "≤ 45 / 60 / 110 KB", upTo({ 1000: 45e3, 10000: 60e3, 100000: 110e3 }), (m) => median(m.bytes), middle(kilobytes, "bytes")],
  ["  the largest of all queries", "", none, none, largest(kilobytes, "bytes")],
  ["  requests", "", none, none, middle(whole, "requests")],
  ["  rounds, one after another", "≤ 3", upTo({ all: 3 }), (m) => median(m.rounds), (m) => (m.rounds ? `${median(m.rounds)}, at most ${most(m.rounds)}` : "–")],
  ["  time", "", none, none, middle(milliseconds, "ms")],
  ["  time, 50 ms added to each response", "", none, none, middle(milliseconds, "slowMs")],
  ["second query, on the wire", "≤ 25 KB", upTo({ all: 25e3 }), (m) => median(m.warmBytes), middle(kilobytes, "warmBytes")],
  ["  the largest of all queries", "", none, none, largest(kilobytes, "warmBytes")],
  ["  time", "", none, none, middle(milliseconds, "warmMs")],
  ["search after load, p50", "", none, none, loaded("clock", 0.5)],
  ["search after load, p95", "≤ 15 ms at 10k, 50 at 100k", upTo({ 10000: 15, 100000: 50 }), (m) => percentile(m.loaded.clock, 0.95), loaded("clock", 0.95)],
  ["  of the processor, p50", "", none, none, loaded("work", 0.5)],
  ["  of the processor, p95", "", none, none, loaded("work", 0.95)],
  ["  of the processor, the longest", "", none, none, loaded("work", 1)],
  ["longest task, first two queries, median", "≤ 50 ms", upTo({ all: 50 }), (m) => median(m.tasks), one((values) => tasks([median(values)]), (m) => m.tasks)],
  ["longest task, 1,000 searches", "≤ 50 ms", upTo({ all: 50 }), (m) => most([0, ...m.loaded.tasks]), one(tasks, (m) => m.loaded?.tasks)],
  ["  how many of them", "", none, none, one((values) => whole(values.length), (m) => m.loaded?.tasks)],
  ["files below search/", "≤ 2,500 at 10k", upTo({ 10000: 2500 }), (m) => m.site.files, one(whole, (m) => m.site?.files ?? m.files)],
  ["runtime, raw", "≤ 20 KB", upTo({ all: 20e3 }), (m) => m.runtime.raw, one(kilobytes, (m) => m.runtime?.raw)],
  ["runtime, gz", "≤ 7 KB", upTo({ all: 7e3 }), (m) => m.runtime.packed, one(kilobytes, (m) => m.runtime?.packed)],
  ["three builds, one with one thread", "same bytes", upTo({ all: 0 }), (m) => (m.same === false ? 1 : 0), one((same) => (same ? "same" : "differ"), (m) => m.same)],
  ["questions without result", "≤ 1 %", upTo({ all: 0.01 }), (m) => m.inVain, one(percent, (m) => m.inVain)],
  ["search on the command line, cold", "", none, none, middle(milliseconds, "commands")],
  ["Pagefind's indexing", "", none, none, one(seconds, (m) => m.took)],
];

const name = (pages) => (pages % 1000 ? String(pages) : `${pages / 1000}k`);

/** All figures beside their bars; `!` stands where a bar is missed. */
export function summary(measured) {
  const head = ["figure", "bar", ...measured.map(({ pages }) => name(pages)), ...measured.map(({ pages }) => `Pagefind ${name(pages)}`)];
  const lines = LINES.map(([figure, bar, limit, value, write]) => {
    const own = measured.map(({ pages, ours }) => {
      const most = limit(pages);
      return `${write(ours)}${most !== undefined && value(ours) > most ? " !" : "  "}`;
    });
    return [figure, bar, ...own, ...measured.map(({ theirs }) => write(theirs))];
  });
  const failed = measured.filter(({ theirs }) => theirs.said && !theirs.files).map(({ pages, theirs }) => `Pagefind, ${name(pages)}: ${theirs.said}`);
  const notes = ["", "KB are 1,000 bytes of bodies as sent, gz. Times are medians. `!` stands where a bar is missed."];
  return [table([head, ...lines]), ...notes, ...failed].join("\n");
}

/** What a first answer loads, and what lies in the folder, by part. */
export function breakdown(measured) {
  const parts = [...new Set(measured.flatMap(({ ours }) => ours.parts.map(({ part }) => part)))];
  const head = ["part of a first answer", "", ...measured.flatMap(({ pages }) => [`${name(pages)}: files`, "KB gz", "share"])];
  const lines = parts.map((part) => [
    part,
    "",
    ...measured.flatMap(({ ours }) => {
      const total = ours.parts.reduce((sum, { bytes }) => sum + bytes, 0);
      const found = ours.parts.find((known) => known.part === part);
      return found ? [found.files.toFixed(1), (found.bytes / 1000).toFixed(1), percent(found.bytes / total)] : ["", "", ""];
    }),
  ]);
  const kinds = [...new Set(measured.flatMap(({ ours }) => [...ours.site.parts.keys()]))];
  const siteHead = ["part of search/en/", "", ...measured.flatMap(({ pages }) => [`${name(pages)}: files`, "KB", "KB a file"])];
  const siteLines = kinds.map((part) => [
    part,
    "",
    ...measured.flatMap(({ ours }) => {
      const found = ours.site.parts.get(part);
      return found ? [whole(found.files), whole(found.bytes / 1000), (found.bytes / 1000 / found.files).toFixed(1)] : ["", "", ""];
    }),
  ]);
  return `${table([head, ...lines])}\n\n${table([siteHead, ...siteLines])}`;
}
