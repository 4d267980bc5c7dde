// Everything that is measured with a corpus of one size, one after the other.
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asked } from "../search/asking.mjs";
import { median } from "../search/figures.mjs";
import { run } from "../search/programs.mjs";
import { entries, lacks } from "./corpus.mjs";
import { Scratch } from "./measure.mjs";

/** How many queries are asked on the command line. */
const QUERIES = 20;
/** Node's own limit would end Eleventy long before the machine does. */
const NODE = { NODE_OPTIONS: "--max-old-space-size=16384" };

const names = (name, runs) => Array.from({ length: runs }, (_, run) => `${name}-${run}`);

/**
 * @param {Record<string, string>} programs
 * @param {string} place
 * @param {number} size
 * @param {{runs: number, limit: number}} options
 * @param {(what: string) => void} say
 */
export async function measureSize(programs, place, size, options, say) {
  const scratch = new Scratch(join(place, "scratch"));
  try {
    const own = await ours(programs, place, scratch, options, say);
    if (own.full.failed) throw new Error(`a build of ${size} entries ${own.full.failed}`);
    const floors = await measureFloors(programs, place, own.site, scratch, options, say);
    await scratch.tidy(own.site, workplace(own.site), "corpus");
    const single = await inOneLanguage(programs, place, scratch, options, say);
    return { runs: options.runs, ...own, ...floors, ...single, ...(await measurePeers(programs, place, size, scratch, options, say)) };
  } finally {
    rmSync(scratch.folder, { recursive: true, force: true });
  }
}

/** Where the program works beside what it publishes. */
const workplace = (name) => `.${name}.vademecum`;

/** Our builds; the last site stays. */
async function ours(programs, place, scratch, options, say) {
  const source = join(place, "corpus");
  const build = (root, out) => ({ program: programs.vademecum, parts: ["build", "--root", root, "--out", scratch.path(out)] });
  say("vademecum");
  const first = names("full", options.runs);
  const full = await scratch.measure(options, (run) => build(source, first[run]));
  const site = first.pop() ?? "";
  if (full.failed) return { full, site };
  // The corpus itself stays as it is.
  const edited = scratch.path("corpus");
  cpSync(source, edited, { recursive: true, dereference: true });
  await scratch.tidy(...first, ...first.map(workplace));
  say("vademecum again");
  const unchanged = await scratch.measure(options, () => build(edited, site));
  const notes = entries(edited);
  const edit = await scratch.measure(options, (run) => {
    const note = notes[Math.floor((notes.length * (run + 1)) / (options.runs + 1))];
    appendFileSync(join(edited, "content/notes", note), `\nAn edit, number ${run}.\n`);
    return build(edited, site);
  });
  say("search");
  const times = [];
  for (const query of asked(scratch.path(site), QUERIES, 1).pairs) {
    const { took } = await run(programs.vademecum, ["search", "--site", scratch.path(site), "--lang", "en", query]);
    times.push(took);
  }
  say("checks");
  return { site, full, unchanged, edit, search: median(times), ...(await checks(programs, edited, scratch, options)) };
}

/** A build of the same entries with an interface in one language, as the peers have it, and the floor of writing as much. */
async function inOneLanguage(programs, place, scratch, options, say) {
  say("vademecum in one language");
  const source = scratch.path("corpus");
  cpSync(join(place, "corpus"), source, { recursive: true, dereference: true });
  const declared = join(source, "site.toml");
  writeFileSync(declared, readFileSync(declared, "utf8").replace(/^languages = .*$/mu, 'languages = ["en"]'));
  const sites = names("single", options.runs);
  const single = await scratch.measure(options, (run) => ({ program: programs.vademecum, parts: ["build", "--root", source, "--out", scratch.path(sites[run])] }));
  const site = sites.pop() ?? "";
  await scratch.tidy(...sites, ...sites.map(workplace));
  const written = names("written", options.runs);
  const singleWrite = single.failed
    ? { failed: "nothing to write" }
    : await scratch.measure(options, (run) => ({ program: programs.floors, parts: ["write", source, scratch.path(site), scratch.path(written[run])] }), Number);
  await scratch.tidy(site, workplace(site), "corpus", ...written);
  return { single, singleWrite };
}

/** A check of all entries, and one of what has changed since the last commit: a single entry. */
async function checks(programs, corpus, scratch, options) {
  const git = (...parts) => run("git", ["-C", corpus, "-c", "gc.auto=0", "-c", "user.name=Measures", "-c", "user.email=measures@example.org", ...parts]);
  await git("init", "--quiet");
  await git("add", ".");
  await git("commit", "--quiet", "--message", "all");
  const notes = entries(corpus);
  appendFileSync(join(corpus, "content/notes", notes[Math.floor(notes.length / 3)]), "\nAn edit.\n");
  const check = (...parts) => scratch.measure(options, () => ({ program: programs.vademecum, parts: ["check", "--root", corpus, ...parts] }));
  return { check: await check(), since: await check("--since", "HEAD") };
}

/** The floors; each prints its own time. */
async function measureFloors(programs, place, site, scratch, options, say) {
  const source = join(place, "corpus");
  const floor = (...parts) => ({ program: programs.floors, parts });
  const written = names("written", options.runs);
  say("floors");
  const write = await scratch.measure(options, (run) => floor("write", source, scratch.path(site), scratch.path(written[run])), Number);
  await scratch.tidy(...written);
  const parse = await scratch.measure(options, () => floor("parse", source), Number);
  const index = await scratch.measure(options, () => floor("index", source), Number);
  return { write, parse, index };
}

async function measurePeers(programs, place, size, scratch, options, say) {
  const { runs } = options;
  const checked = (figures, out) => {
    const fault = figures.failed ? undefined : lacks(scratch.path(out), size);
    return fault ? { failed: fault } : figures;
  };
  say("Hugo");
  const hugoSites = names("hugo", runs);
  const hugo = checked(
    await scratch.measure(options, (run) => ({ program: programs.hugo, parts: ["--quiet", "--source", join(place, "hugo"), "--destination", scratch.path(hugoSites[run])] })),
    hugoSites[runs - 1],
  );
  await scratch.tidy(...hugoSites.slice(0, -1));
  say("Pagefind");
  const indexes = names("pagefind", runs);
  const pagefind = hugo.failed
    ? { failed: "nothing to index" }
    : await scratch.measure(options, (run) => ({ program: process.execPath, parts: [programs.pagefind, "--site", scratch.path(hugoSites[runs - 1]), "--output-path", scratch.path(indexes[run])] }));
  await scratch.tidy(hugoSites[runs - 1], ...indexes);
  say("Eleventy");
  const eleventySites = names("eleventy", runs);
  const eleventy = checked(
    await scratch.measure(options, (run) => ({ program: process.execPath, parts: [programs.eleventy, "--quiet", "--input=.", `--output=../scratch/${eleventySites[run]}`], cwd: join(place, "eleventy"), env: NODE })),
    eleventySites[runs - 1],
  );
  await scratch.tidy(...eleventySites);
  return { hugo, pagefind, eleventy };
}
