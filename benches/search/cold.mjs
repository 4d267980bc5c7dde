// The first answer in a browser that has nothing yet, and the second one after it.

/**
 * What a page asks for from now on: when each request began and ended, as the page tells.
 * @param {import("playwright-core").BrowserContext} context
 */
function watch(context) {
  const seen = [];
  const known = new Map();
  const begin = (request) => {
    const one = { began: performance.now(), ended: Infinity };
    known.set(request, one);
    seen.push(one);
  };
  const end = (request) => known.has(request) && (known.get(request).ended = performance.now());
  const listeners = { request: begin, requestfinished: end, requestfailed: end };
  for (const [event, listener] of Object.entries(listeners)) context.on(event, listener);
  const stop = () => Object.entries(listeners).forEach(([event, listener]) => context.off(event, listener));
  return { seen, stop };
}

/** Rounds of requests: how many had to wait, one after another, for an earlier response. */
function rounds(seen) {
  const depths = [];
  for (const [index, one] of seen.entries()) {
    const before = seen.slice(0, index).map((other, at) => (other.ended < one.began ? depths[at] : 0));
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}

/**
 * Opens the page in a context of its own, asks two queries and tells what each took.
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<import("./stage.mjs").serve>>} server
 * @param {Engine} engine
 * @param {string[]} queries
 * @param {number} delay added to each response once the page is there
 *
 * @typedef {{page: string, ask: (query: string) => Promise<{ms: number, hits: number}>}} Engine
 */
export async function ask(browser, server, engine, queries, delay) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    server.delay = 0;
    await page.goto(server.base + engine.page, { waitUntil: "networkidle" });
    await page.evaluate(() => {
      const tasks = (globalThis.longTasks = []);
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
    });
    server.delay = delay;
    const answers = [];
    for (const query of queries) {
      const { seen, stop } = watch(context);
      server.log = [];
      const { ms, hits } = await page.evaluate(engine.ask, query);
      const log = server.log;
      const bytes = log.reduce((sum, { bytes }) => sum + bytes, 0);
      answers.push({ query, ms, hits, bytes, requests: log.length, rounds: rounds(seen), log });
      stop();
    }
    await page.waitForTimeout(50);
    const longest = await page.evaluate(() => Math.max(0, ...globalThis.longTasks));
    return { answers, longest };
  } finally {
    server.delay = 0;
    await context.close();
  }
}

/**
 * Asks every query first of all and another one after it: without delay and with it.
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<import("./stage.mjs").serve>>} server
 * @param {Engine} engine
 * @param {string[]} queries
 * @param {number} delay
 */
export async function askAll(browser, server, engine, queries, delay) {
  const [plain, slow] = [[], []];
  // What the server packs only once, and what the machine reads only once, is not measured.
  for (const [index, query] of queries.entries()) {
    const two = [query, queries[(index + 1) % queries.length]];
    await ask(browser, server, engine, two, 0);
    plain.push(await ask(browser, server, engine, two, 0));
    slow.push(await ask(browser, server, engine, two, delay));
  }
  return { plain, slow };
}
