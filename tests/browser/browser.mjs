// The browser and the server of a file of tests, and visits that look at what a page leaves behind.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { folder, launch, open, serve } from "./portal.mjs";

/** Chromium and the portal over http: there before the first test of the file that imports them, gone after the last. */
export let browser;
export let server;

before(async () => {
  browser = await launch();
  server = await serve();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page of the portal's folder in a context of its own; `leave` looks at what it left behind. */
export async function visit(address, options = {}) {
  const context = await browser.newContext(options);
  const requests = [];
  context.on("request", (request) => requests.push(request.url()));
  const { page, complaints } = await open(context, folder + address);
  async function leave() {
    assert.deepEqual(complaints, []);
    assert.deepEqual(requests.filter((url) => !url.startsWith(folder)), []);
    const state = await context.storageState({ indexedDB: true });
    assert.deepEqual(state.cookies, []);
    const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
    assert.deepEqual([state.origins, kept], [[], [[], [], ""]]);
    await context.close();
  }
  return { page, context, requests, leave };
}
