#!/usr/bin/env node
// From an edit to the page that shows it, here and in Hugo, as a Markdown table:
//
//     node benches/edit.mjs [FOLDER] [ENTRIES] [EDITS]
//
// FOLDER keeps corpora and Hugo as that of `benches/compare.sh` does, and may be the same; without it they lie in a new
// one that is deleted at the end. ENTRIES are 10000 and EDITS 100 if left out. PROGRAM is the program (the release build,
// which is then made). The same edits, in bodies and titles by turns, go to each server; benches/README.md tells more.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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

const [folder, size = 10_000, edits = 100] = process.argv.slice(2).map((argument, at) => (at ? Number(argument) : argument));
if (!(Number.isInteger(size) && size > 0 && Number.isInteger(edits) && edits > 0)) {
  console.error("usage: node benches/edit.mjs [FOLDER] [ENTRIES] [EDITS]");
  process.exit(2);
}

/** An entry with a word more: in its body or in its title. */
function edited(text, number, mark) {
  return number % 2 ? text.replace(/^(title: ".*)"$/mu, `$1 ${mark}"`) : `${text}\n${mark}.\n`;
}

/** Edits one entry after the other; how long each took to be shown and until everything was settled. */
async function measure(server, notes) {
  const [random, names] = [chance(SEED), entries(join(notes, "../.."))];
  const [shown, settled] = [[], []];
  for (let number = 0; number < edits; number += 1) {
    const [name, mark] = [random.choose(names), `edit${number}mark`];
    const [path, address] = [join(notes, name), `${server.base}notes/${name.replace(/\.md$/u, "")}/`];
    const page = async () => (await fetch(address)).text();
    // Someone has the page open.
    await page();
    const after = edited(readFileSync(path, "utf8"), number, mark);
    const [begun, heard] = [performance.now(), server.lines.length];
    writeFileSync(path, after);
    while (!(await page()).includes(mark)) {
      if (performance.now() - begun > PATIENCE) throw new Error(`${name} does not show its edit:\n${server.said()}`);
      await pause(POLL);
    }
    const served = performance.now();
    shown.push(served - begun);
    settled.push(Math.max(served, await server.settled(heard, PATIENCE)) - begun);
  }
  return { shown, settled };
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
    const { shown, settled } = await measure(server, join(copy, notes));
    const figures = [median(shown), percentile(shown, 0.95), Math.max(...shown), median(settled), percentile(settled, 0.95)];
    return [label, `${(server.took / 1000).toFixed(1)} s`, ...figures.map((time) => `${time.toFixed(0)} ms`)];
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
  const head = [`${size} entries, ${edits} edits`, "ready after", "page shown: median", "p95", "slowest", "all settled: median", "p95"];
  const row = (parts) => `| ${parts.join(" | ")} |`;
  console.log([head, ["---", ...head.slice(1).map(() => "---:")], ...lines].map(row).join("\n"));
} finally {
  rmSync(folder ? scratch : work, { recursive: true, force: true });
}
