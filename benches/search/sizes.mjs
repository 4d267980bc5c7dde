// All figures of a site of one size: of our search, and of Pagefind.
import { askInVain, ours, pagefind, pagefindInVain } from "./asking.mjs";
import { askAll } from "./cold.mjs";
import { inPage, searchLoaded } from "./loaded.mjs";
import { partsOfAnswers, partsOfSite, runtime } from "./parts.mjs";
import { index, run } from "./programs.mjs";
import { program } from "./sites.mjs";
import { serve } from "./stage.mjs";

/** What the line adds to each response, in milliseconds. */
const DELAY = 50;
/** Minutes that Pagefind may take for a site. */
const PATIENCE = 8;
/** Sites of more pages are built once: twice more would take longer than all the rest. */
const MOST_BUILT_AGAIN = 10_000;

/** Asks first of all and a second time; what both took. */
async function first(browser, server, engine, queries) {
  const { plain, slow } = await askAll(browser, server, engine, queries, DELAY);
  const [cold, warm] = [0, 1].map((at) => plain.map(({ answers }) => answers[at]));
  return {
    bytes: cold.map(({ bytes }) => bytes),
    requests: cold.map(({ requests }) => requests),
    rounds: slow.map(({ answers }) => answers[0].rounds),
    ms: cold.map(({ ms }) => ms),
    slowMs: slow.map(({ answers }) => answers[0].ms),
    warmBytes: warm.map(({ bytes }) => bytes),
    warmMs: warm.map(({ ms }) => ms),
    tasks: plain.map(({ longest }) => longest),
    hits: cold.map(({ hits }) => hits),
    parts: partsOfAnswers(cold),
  };
}

/** The program asked from a shell, in milliseconds. */
async function commandLine(folder, queries) {
  const times = [];
  for (const query of queries) {
    const { took } = await run(program, ["search", "--site", folder, "--lang", "en", query]);
    times.push(took * 1000);
  }
  return times;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<import("./sites.mjs").site>>} site
 * @param {{cold: string[], pairs: string[], questions: string[]}} queries
 */
export async function measureSite(browser, site, queries) {
  const server = await serve(site.folder);
  try {
    const figures = await first(browser, server, ours, queries.cold);
    const loaded = await searchLoaded(browser, server.base + ours.page, queries.pairs);
    const { answer: inVain } = await inPage(browser, server.base + ours.page, async (page) => {
      await page.evaluate(ours.ask, queries.cold[0]);
      return page.evaluate(askInVain, queries.questions);
    });
    const commands = await commandLine(site.folder, queries.cold);
    const same = site.pages <= MOST_BUILT_AGAIN ? await site.sameBytes() : undefined;
    return { ...figures, loaded, inVain, commands, same, site: partsOfSite(site.folder, "en"), runtime: runtime(site.folder) };
  } finally {
    await server.close();
  }
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<import("./sites.mjs").site>>} site
 * @param {{cold: string[], questions: string[]}} queries
 */
export async function measurePagefind(browser, site, queries) {
  const { took, folder, files, said } = await index(site, PATIENCE * 60_000);
  if (!folder) return { took, said };
  const server = await serve(folder);
  try {
    const figures = await first(browser, server, pagefind, queries.cold);
    const { answer: inVain } = await inPage(browser, server.base + pagefind.page, (page) => page.evaluate(pagefindInVain, queries.questions));
    return { ...figures, took, said, files, inVain };
  } finally {
    await server.close();
  }
}
