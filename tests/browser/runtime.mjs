// The search script outside a browser: joined as the build joins it, with a document that loads from memory.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const ASSETS = new URL("../../themes/default/assets/", import.meta.url);
const LANGUAGES = { ar: "arabic", en: "english", es: "spanish", fr: "french", ru: "russian" };

function joined(folder) {
  const files = readdirSync(new URL(folder, ASSETS)).sort();
  return files.map((file) => readFileSync(new URL(folder + file, ASSETS), "utf8")).join("\n");
}

/** The stemmer scripts of a language, from the site's root. */
export const stemmersOf = (language) => (LANGUAGES[language] ? ["assets/stemmers/base.js", `assets/stemmers/${LANGUAGES[language]}.js`] : []);

/**
 * Starts the search script. `scripts` gives the text of a script by its path, or nothing for a missing one. The answer
 * has the public calls, the parts named in `parts`, and the paths that were loaded.
 */
export function start(scripts, parts = []) {
  const loaded = [];
  const context = createContext({ atob, performance, setTimeout, TextDecoder, TextEncoder, Intl });
  const read = (path) => {
    const text = scripts(path);
    return text === undefined && path.startsWith("assets/") ? readFileSync(new URL(path.slice("assets/".length), ASSETS), "utf8") : text;
  };
  const append = (script) => setTimeout(() => {
    loaded.push(script.src);
    const text = read(script.src);
    if (text === undefined) return script.onerror();
    try {
      runInContext(text, context);
    } catch {
      // A browser reports a script that it cannot read and fires the load event all the same.
    }
    return script.onload();
  }, 0);
  context.window = context;
  context.document = { createElement: () => ({ remove() {} }), head: { append } };
  runInContext(`(() => { "use strict"; ${joined("search.js/")}; window.parts = { ${parts.join(", ")} }; })()`, context);
  const languages = Object.keys(LANGUAGES).concat("zh", "xx");
  const stemmers = Object.fromEntries(languages.map((language) => [language, stemmersOf(language)]));
  context.vademecum.configure({ root: "", languages, stemmers });
  return { ...context.vademecum, parts: context.parts, loaded, context };
}

/** Starts the search script for a published site and opens the index of a language. */
export async function opened(site, language, parts) {
  const scripts = (path) => (existsSync(join(site, path)) ? readFileSync(join(site, path), "utf8") : undefined);
  const started = start(scripts, ["openIndex", ...parts]);
  return { ...started, index: await started.parts.openIndex(language) };
}
