// Sites to measure with: a corpus of so many pages, the site built from it, and what two builds have in common. What
// stands in the work folder is used again, as long as the program is the same.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow, run } from "./programs.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const LANGUAGES = 6;

export const program = resolve(process.env.VADEMECUM ?? join(root, "target/release/vademecum"));

const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** A text that changes whenever a file below a folder does. */
function fingerprint(folder) {
  return hash(filesBelow(folder).map((path) => `${path} ${hash(readFileSync(join(folder, path)))}`).join("\n"));
}

/** Originals times languages are the pages. */
const originals = (pages) => Math.ceil(pages / LANGUAGES);

async function corpus(folder, pages) {
  const notes = join(folder, "content/notes");
  const entries = originals(pages);
  if (existsSync(notes) && readdirSync(notes).length === entries * LANGUAGES + 1) return;
  await run("cargo", ["bench", "--bench", "corpus", "--", folder, String(entries)], { cwd: root });
}

/**
 * The site of so many pages.
 * @param {string} work
 * @param {number} pages
 */
export async function site(work, pages) {
  const place = join(work, String(pages));
  mkdirSync(place, { recursive: true });
  const [source, published, notes] = [join(place, "corpus"), join(place, "site"), join(place, "builds.json")];
  await corpus(source, pages);
  const version = hash(readFileSync(program));
  let builds = existsSync(notes) ? JSON.parse(readFileSync(notes, "utf8")) : {};
  if (builds.version !== version || !existsSync(published)) builds = { version };
  const build = async (name, out, env = {}) => {
    if (builds[name]) return;
    const { took } = await run(program, ["build", "--no-cache", "--root", source, "--out", out], { env });
    builds[name] = { took, search: fingerprint(join(out, "search")) };
    if (out !== published) rmSync(out, { recursive: true });
    writeFileSync(notes, JSON.stringify(builds));
  };
  await build("first", published);
  /** Builds the site again, twice; whether all that search loads is the same. */
  const sameBytes = async () => {
    await build("again", join(place, "again"));
    await build("one thread", join(place, "one-thread"), { RAYON_NUM_THREADS: "1" });
    const [first, ...others] = ["first", "again", "one thread"].map((name) => builds[name].search);
    return others.every((other) => other === first);
  };
  return { place, pages, folder: published, sameBytes };
}
