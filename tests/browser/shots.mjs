// Pictures of the portal to look at: node tests/browser/shots.mjs FOLDER, with PORTAL set. Not a test.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES, PAGES, folder, launch } from "./portal.mjs";

const into = process.argv[2] ?? "shots";
await mkdir(into, { recursive: true });
const browser = await launch();
for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme });
    for (const language of LANGUAGES) {
      for (const address of PAGES) {
        const page = await context.newPage();
        await page.goto(folder + language + address);
        const name = `${language || "en/"}${address}`.replace("/index.html", "").replaceAll("/", "-");
        await page.screenshot({ path: join(into, `${name}-${width}-${colorScheme}.png`), fullPage: process.argv[3] === "full" });
        await page.close();
      }
    }
    await context.close();
  }
}
await browser.close();
