// Running programs, with the time they take, and Pagefind's indexing as one of them.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Runs a program to its end; more than `most` milliseconds end it.
 * @param {string} program
 * @param {string[]} parts
 * @param {{cwd?: string, env?: Record<string, string>, most?: number, mayFail?: boolean}} [options]
 */
export function run(program, parts, { cwd, env = {}, most = 0, mayFail = false } = {}) {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(program, parts, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"], detached: most > 0 });
    let said = "";
    const listen = (chunk) => (said = (said + chunk).slice(-20_000));
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    let late = false;
    // With what it has started itself: a program that may take too long has a group of its own.
    const end = () => {
      late = true;
      process.kill(-(child.pid ?? 0), "SIGKILL");
    };
    const timer = most > 0 ? setTimeout(end, most) : undefined;
    child.on("error", fail);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const took = (performance.now() - start) / 1000;
      if (code !== 0 && !mayFail) fail(new Error(`${program} ${parts.join(" ")}: ${code ?? signal}\n${said}`));
      else done({ took, code, signal, late, said });
    });
  });
}

/** The files below a folder, as paths from it, sorted. */
export function filesBelow(folder) {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((path) => statSync(join(folder, path)).isFile()).sort();
}

// Pagefind over the same pages. The site's content policy forbids its WebAssembly, so a bare page of its own asks it.

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
