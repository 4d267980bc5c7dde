// Running programs, with the time they take.
import { spawn } from "node:child_process";

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
