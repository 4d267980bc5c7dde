// Searching after load: how long an answer takes once its shards are there, and what holds the page up.
import { askLoaded, ours } from "./asking.mjs";

/**
 * Opens a page and lets something be done in it; the answer, and every task of more than 50 ms meanwhile.
 * @template T
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {(page: import("playwright-core").Page) => Promise<T>} act
 */
export async function inPage(browser, address, act) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address, { waitUntil: "networkidle" });
    await page.evaluate(() => {
      const tasks = (globalThis.longTasks = []);
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
    });
    const answer = await act(page);
    await page.waitForTimeout(50);
    return { answer, tasks: await page.evaluate(() => globalThis.longTasks) };
  } finally {
    await context.close();
  }
}

/**
 * What the page's own thread worked, in milliseconds: unlike time by the clock it does not grow when others use the
 * machine as well.
 * @param {import("playwright-core").Page} page
 */
async function processor(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
  };
}

/**
 * Asks many queries: times by the clock, times of the processor, and tasks that were long.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {string[]} queries
 */
export async function searchLoaded(browser, address, queries) {
  const { answer, tasks } = await inPage(browser, address, async (page) => {
    await page.evaluate(ours.ask, queries[0]);
    const clock = await page.evaluate(askLoaded, queries);
    const worked = await processor(page);
    const work = [];
    for (const query of queries) {
      const before = await worked();
      await page.evaluate((query) => vademecum.search(query, { lang: "en" }).then(() => undefined), query);
      work.push((await worked()) - before);
    }
    return { clock, work };
  });
  return { ...answer, tasks };
}
