// Where pages are looked at: a server of our own on this computer, with gzip as static hosts have it and a log of
// what was asked for, and the browser of the browser tests (`npm ci --prefix tests/browser`), started as they do.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";

const { chromium } = createRequire(new URL("../../tests/browser/package.json", import.meta.url))("playwright-core");

const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};
/** As most servers have it by default. */
const LEVEL = 6;

/**
 * Serves a folder on a free port. `log` has the path and the bytes of each body as sent, `delay` is what each
 * response waits, in milliseconds.
 * @param {string} folder
 */
export async function serve(folder) {
  /** Bodies as they are sent: nobody measures how long compressing takes. */
  const bodies = new Map();
  const state = { base: "", delay: 0, log: /** @type {{path: string, bytes: number}[]} */ ([]), close };

  async function body(path) {
    if (!bodies.has(path)) {
      const whole = await readFile(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      bodies.set(path, KINDS[extname(path.endsWith("/") ? "index.html" : path)] ? gzipSync(whole, { level: LEVEL }) : whole);
    }
    return bodies.get(path);
  }

  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const kind = KINDS[extname(path.endsWith("/") ? "index.html" : path)];
    try {
      const bytes = await body(path);
      state.log.push({ path, bytes: bytes.length });
      if (state.delay) await pause(state.delay);
      const packed = kind ? { "content-encoding": "gzip" } : {};
      response.writeHead(200, { "content-type": kind ?? "application/octet-stream", "cache-control": "max-age=600", "content-length": bytes.length, ...packed });
      response.end(bytes);
    } catch {
      state.log.push({ path, bytes: 0 });
      response.writeHead(404).end();
    }
  });

  function close() {
    server.closeAllConnections?.();
    return new Promise((closed) => server.close(closed));
  }

  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  state.base = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}/`;
  return state;
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
