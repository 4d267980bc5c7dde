#!/usr/bin/env node
// From an edit to the page that shows it, here and in Hugo, as a Markdown table:
//
//     node benches/edit.mjs [FOLDER] [ENTRIES] [EDITS]
//
// FOLDER keeps corpora and Hugo as that of `benches/compare.sh` does, and may be the same; without it they lie in a new
// one that is deleted at the end. ENTRIES are 10000 and EDITS 100 if left out. PROGRAM is the program (the release build,
// which is then made). The same edits, in bodies and titles by turns, and then some new entries go to each server;
// benches/README.md tells more.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chance } from "../tests/browser/queries.mjs";
import { corpus, entries } from "./compare/corpus.mjs";
import { hugoServer, ownServer } from "./compare/servers.mjs";
import { hugo, ownPrograms } from "./compare/tools.mjs";
import { median, percentile } from "./search/figures.mjs";

/** How often a page is asked for until it shows an edit, in milliseconds: what is measured is no finer. */
const POLL = 2;
/** How long one edit may take, in milliseconds. */
const PATIENCE = 120_000;
const SEED = 1;
/** How many entries are added. */
const ADDED = 10;

const [folder, size = 10_000, edits = 100] = process.argv.slice(2).map((argument, at) => (at ? Number(argument) : argument));
if (!(Number.isInteger(size) && size > 0 && Number.isInteger(edits) && edits > 0)) {
  console.error("usage: node benches/edit.mjs [FOLDER] [ENTRIES] [EDITS]");
  process.exit(2);
}

/** An entry with a word more: in its body or in its title. */
function edited(text, number, mark) {
  return number % 2 ? text.replace(/^(title: ".*)"$/mu, `$1 ${mark}"`) : `${text}\n${mark}.\n`;
}

/** Writes a file; how long until its page says `mark`, and until everything was settled. */
async function shows(server, path, text, mark) {
  const address = `${server.base}notes/${basename(path, ".md")}/`;
  const page = async () => (await fetch(address)).text();
  // Someone has the page open.
  await page();
  const [begun, heard] = [performance.now(), server.lines.length];
  writeFileSync(path, text);
  while (!(await page()).includes(mark)) {
    if (performance.now() - begun > PATIENCE) throw new Error(`${path} is not shown as it is:\n${server.said()}`);
    await pause(POLL);
  }
  const served = performance.now();
  return { shown: served - begun, settled: Math.max(served, await server.settled(heard, PATIENCE)) - begun };
}

/** Edits one entry after the other, and then adds some; how long each took. */
async function measure(server, notes) {
  const [random, names] = [chance(SEED), entries(join(notes, "../.."))];
  const times = { bodies: [], titles: [], added: [] };
  for (let number = 0; number < edits + ADDED; number += 1) {
    const [path, mark] = [join(notes, random.choose(names)), `edit${number}mark`];
    const text = readFileSync(path, "utf8");
    if (number < edits) {
      times[number % 2 ? "titles" : "bodies"].push(await shows(server, path, edited(text, number, mark), mark));
    } else {
      times.added.push(await shows(server, path.replace(/\.md$/u, `-${number}.md`), edited(text, 0, mark), mark));
    }
  }
  return times;
}

const work = folder ? resolve(folder) : mkdtempSync(join(tmpdir(), "edit-"));
mkdirSync(work, { recursive: true });
const scratch = join(work, "edit");
const say = (text) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** Starts a server on a copy of a site and measures it. */
async function line(label, site, notes, start) {
  say(label);
  const copy = join(scratch, "site");
  rmSync(copy, { recursive: true, force: true });
  cpSync(site, copy, { recursive: true, dereference: true });
  const server = await start(copy);
  try {
    const { bodies, titles, added } = await measure(server, join(copy, notes));
    const [shown, settled] = ["shown", "settled"].map((what) => [...bodies, ...titles].map((times) => times[what]));
    const all = [median(shown), percentile(shown, 0.95), Math.max(...shown), median(settled), percentile(settled, 0.95)];
    const kinds = [bodies, titles, added].map((times) => (times.length ? median(times.map(({ shown }) => shown)) : 0));
    const [ofAll, ofKinds] = [all, kinds].map((figures) => figures.map((time) => (time ? `${time.toFixed(0)} ms` : "–")));
    return { all: [label, `${(server.took / 1000).toFixed(1)} s`, ...ofAll], kinds: [label, ...ofKinds] };
  } finally {
    await server.end();
  }
}

try {
  const programs = { ...(await ownPrograms()), hugo: await hugo(work) };
  const place = await corpus(programs, work, size);
  const [own, theirs] = [join(place, "corpus"), join(place, "hugo")];
  const notes = "content/notes";
  const lines = [
    await line("vademecum serve", own, notes, (root) => ownServer(programs.vademecum, root, PATIENCE)),
    await line("hugo server", theirs, notes, (root) => hugoServer(programs.hugo, root, [], PATIENCE)),
    await line("hugo server --disableFastRender", theirs, notes, (root) => hugoServer(programs.hugo, root, ["--disableFastRender"], PATIENCE)),
  ];
  const table = (head, rows) => {
    const row = (parts) => `| ${parts.join(" | ")} |`;
    return [head, ["---", ...head.slice(1).map(() => "---:")], ...rows].map(row).join("\n");
  };
  const head = [`${size} entries, ${edits} edits`, "ready after", "page shown: median", "p95", "slowest", "all settled: median", "p95"];
  console.log(table(head, lines.map(({ all }) => all)));
  const kinds = ["page shown: median", "body edited", "title edited", `one of ${ADDED} entries added`];
  console.log(`\n${table(kinds, lines.map((line) => line.kinds))}`);
} finally {
  rmSync(folder ? scratch : work, { recursive: true, force: true });
}
