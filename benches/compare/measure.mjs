// Running a program often enough: the time it takes, and the most memory it holds.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { median } from "../search/figures.mjs";
import { run } from "../search/programs.mjs";

/** Prints the largest memory of a program, or of one that it started, in KiB. */
const TIME = "/usr/bin/time";

/**
 * Median seconds and largest MiB, or why there are none.
 * @typedef {{seconds?: number, memory?: number, failed?: string}} Figures
 */

/** A place for what the measured programs write. */
export class Scratch {
  constructor(folder) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  path(name) {
    return join(this.folder, name);
  }

  /**
   * Deletes what is not needed any more and waits until the file system is done with it. Only between measurements:
   * ext4 makes files slowly where as many have just been deleted, so each run writes to a new folder instead.
   */
  async tidy(...names) {
    for (const name of names) rmSync(this.path(name), { recursive: true, force: true });
    await run("sync", ["-f", this.folder]);
  }

  /**
   * Runs a program as often as asked for.
   * @param {{runs: number, limit: number}} options `limit` in milliseconds
   * @param {(run: number) => {program: string, parts: string[], cwd?: string, env?: Record<string, string>}} begin
   * @param {(said: string) => number} [ownSeconds] reads the time from what the program prints
   * @returns {Promise<Figures>}
   */
  async measure({ runs, limit }, begin, ownSeconds) {
    const [times, memory] = [[], []];
    for (let number = 0; number < runs; number += 1) {
      const { program, parts, cwd, env } = begin(number);
      const notes = this.path("memory");
      const { took, code, signal, late, said } = await run(TIME, ["-f", "%M", "-o", notes, program, ...parts], { cwd, env, most: limit, mayFail: true });
      if (late) return { failed: `more than ${Math.round(limit / 60_000)} min` };
      memory.push(Number(readFileSync(notes, "utf8").trim().split("\n").at(-1)) / 1024);
      if (code !== 0) {
        console.error(said);
        return { memory: memory.at(-1), failed: `aborts after ${took.toFixed(0)} s (${code ?? signal})` };
      }
      times.push(ownSeconds ? ownSeconds(said) : took);
    }
    return { seconds: median(times), memory: Math.max(...memory) };
  }
}
