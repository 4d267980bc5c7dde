// Preview servers: started, listened to, and ended by their own process id.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A program and what it says, line by line, with the time at which each line came. */
class Server {
  /** @type {{text: string, at: number}[]} */
  lines = [];
  base = "";
  over = false;
  /** Milliseconds until it was ready and settled for the first time. */
  took = 0;

  constructor(program, parts) {
    this.child = spawn(program, parts, { stdio: ["ignore", "pipe", "pipe"] });
    this.ended = once(this.child, "close").catch((fault) => this.lines.push({ text: String(fault), at: performance.now() }));
    this.ended.then(() => (this.over = true));
    for (const stream of [this.child.stdout, this.child.stderr]) this.#listen(stream);
  }

  #listen(stream) {
    let rest = "";
    stream.setEncoding("utf8").on("data", (piece) => {
      const parts = (rest + piece).split("\n");
      rest = parts.pop() ?? "";
      this.lines.push(...parts.map((text) => ({ text, at: performance.now() })));
    });
  }

  said() {
    return this.lines.slice(-20).map(({ text }) => text).join("\n");
  }

  /**
   * Waits for what a function finds in the lines from one on.
   * @template T
   * @param {(lines: {text: string, at: number}[]) => T | undefined} find
   */
  async wait(find, from, patience) {
    const begun = performance.now();
    for (;;) {
      const found = find(this.lines.slice(from));
      if (found !== undefined) return found;
      if (this.over || performance.now() - begun > patience) throw new Error(`the server does not answer:\n${this.said()}`);
      await pause(1);
    }
  }

  /**
   * The time at which everything was settled after the line `from`.
   * @param {number} from
   * @param {number} patience milliseconds
   */
  settled(from, patience) {
    return this.wait((lines) => this.lastSettled(lines), from, patience);
  }

  /** @type {(lines: {text: string, at: number}[]) => number | undefined} */
  lastSettled = () => undefined;

  async end() {
    this.child.kill();
    await this.ended;
  }
}

const last = (lines, pattern) => lines.findLastIndex(({ text }) => pattern.test(text));

/** Starts a server and waits until it has settled; `base` finds its address in the lines. */
async function started(program, parts, settled, base, patience) {
  const begun = performance.now();
  const server = new Server(program, parts);
  server.lastSettled = settled;
  try {
    server.base = await server.wait((lines) => lines.map(({ text }) => base(text)).find(Boolean), 0, patience);
    server.took = (await server.settled(0, patience)) - begun;
    return server;
  } catch (fault) {
    await server.end();
    throw fault;
  }
}

/** `vademecum serve`: the site stands, and then the search is up to date. */
export function ownServer(program, root, patience) {
  const settled = (lines) => {
    const [stands, searched] = [last(lines, /pages stand after/u), last(lines, /^Search is up to date/u)];
    return stands >= 0 && searched > stands ? lines[searched].at : undefined;
  };
  const base = (text) => /Listening on (\S+)/u.exec(text)?.[1];
  return started(program, ["serve", "--port", "0", "--root", root], settled, base, patience);
}

/** `hugo server`, in memory, without what it adds to pages. */
export async function hugoServer(program, root, options, patience) {
  const settled = (lines) => {
    const [changed, done] = [last(lines, /^Change(s)? detected|^Source changed/iu), last(lines, /(Total|Built|Rebuilt) in \d+/u)];
    return done > changed ? lines[done].at : undefined;
  };
  const port = await freePort();
  const parts = ["server", "--source", root, "--port", String(port), "--bind", "127.0.0.1", "--disableLiveReload", "--renderToMemory", ...options];
  const base = (text) => (/Web Server is available at/u.test(text) ? `http://127.0.0.1:${port}/` : undefined);
  return started(program, parts, settled, base, patience);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}
