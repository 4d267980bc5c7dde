// Pagefind over the same pages. The site's content policy forbids its WebAssembly, so a bare page of its own asks it.
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";
import { filesBelow } from "./sites.mjs";

const here = fileURLToPath(new URL("./", import.meta.url));
const runner = join(here, "node_modules/pagefind/lib/runner/bin.cjs");
const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pagefind</title><link rel="icon" href="data:,"><h1>Pagefind</h1>\n';
/** The pages that our index has: entries, and of them what is not menus. */
const PAGES = ["--glob", "**/notes/entry-*/index.html", "--root-selector", "main"];

/**
 * Indexes a site; without a folder it could not be done, and `said` tells why.
 * @param {{place: string, folder: string}} site
 * @param {number} most milliseconds
 */
export async function index({ place, folder }, most) {
  if (!existsSync(runner)) await run("npm", ["ci", "--prefix", here, "--no-audit", "--no-fund"]);
  const out = join(place, "pagefind");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const parts = [runner, "--site", folder, "--output-path", join(out, "pagefind"), ...PAGES];
  const { took, code, signal, late, said } = await run(process.execPath, parts, { most, mayFail: true });
  if (code !== 0) {
    const why = late ? `stopped after ${Math.round(most / 60_000)} minutes` : `ended with ${code ?? signal}`;
    return { took, files: 0, said: `${why}: ${said.trim().split("\n").slice(-6).join(" / ")}` };
  }
  writeFileSync(join(out, "index.html"), PAGE);
  return { took, folder: out, files: filesBelow(join(out, "pagefind")).length, said: said.trim() };
}
