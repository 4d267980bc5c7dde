// The browser that measures: that of the browser tests, started as they do.
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../../tests/browser/package.json", import.meta.url))("playwright-core");

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
