// Loading: the manifest and the shards of a language, as scripts, for a page opened from a folder may load
// nothing else. What is missing or damaged is reported by name; the next search tries it again.

/** The version of the shards' formats. */
const FORMAT = 1;

/** @type {Settings} */
let settings = { root: "", stemmers: {}, languages: [] };

/** The scripts that we ask for, from the root: folders and names of plain letters, never a way out. */
const SCRIPT = /^(assets|search)(\/[\w-]+)+(\.[\da-f]+)?\.js$/;

/** What scripts have delivered, by id: a payload, or null for a damaged one. @type {Map<string, string | null>} */
const delivered = new Map();
/** What is loaded or being loaded. @type {Map<string, Promise<any>>} */
const loading = new Map();

/** A shard that cannot be had. */
class ShardProblem extends Error {
  /**
   * @param {string} shard
   * @param {"missing" | "damaged" | "version"} kind
   */
  constructor(shard, kind) {
    super(shard);
    this.problem = { shard, kind };
  }
}

/**
 * Where the site is and what it has: `root` leads from the page to the site's root, `languages` are its tags, the
 * reader's first, `stemmers` are the scripts that each language needs, from the root.
 * @param {Partial<Settings>} given
 */
vademecum.configure = (given) => {
  settings = { ...settings, ...given };
};

vademecum.manifest = (language, json) => delivered.set(`${language}/manifest`, json);

vademecum.shard = (id, sum, payload) => delivered.set(id, checkSum(payload) === +`0x${sum}` ? payload : null);

/**
 * A script of the site.
 * @param {string} path from the root
 * @param {string} name by which it is reported
 * @returns {Promise<void>}
 */
function loadScript(path, name) {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.onload = () => loaded();
    script.onerror = () => failed(new ShardProblem(name, "missing"));
    script.src = /** @type {string} */ (scriptAddress(path, name));
    document.head.append(script);
  });
}

/**
 * The address as an address, if it is one of ours: what the page's policy vouches for.
 * @param {string} url
 */
function createScriptURL(url) {
  const { root } = settings;
  if (/^(\.\.\/)*$/.test(root) && url.startsWith(root) && SCRIPT.test(url.slice(root.length))) return url;
  throw new TypeError(url);
}

/**
 * A page has one policy; if another script made it, its rules hold as well as ours.
 * @param {string} path
 * @param {string} name
 */
function scriptAddress(path, name) {
  try {
    const url = createScriptURL(settings.root + path);
    vademecum.policy ??= /** @type {any} */ (globalThis).trustedTypes?.createPolicy("vademecum", { createScriptURL });
    return vademecum.policy ? vademecum.policy.createScriptURL(url) : url;
  } catch {
    throw new ShardProblem(name, "missing");
  }
}

/**
 * Something that is made once; if it fails, it is made again the next time.
 * @template T
 * @param {string} id
 * @param {() => Promise<T>} make
 * @returns {Promise<T>}
 */
function once(id, make) {
  let made = loading.get(id);
  if (!made) {
    made = make();
    loading.set(id, made);
    made.catch(() => loading.delete(id));
  }
  return made;
}

/**
 * The payload of a shard, read by `read`; both happen once.
 * @template T
 * @param {string} language
 * @param {string} name such as `t-1f2e3d`
 * @param {(payload: string) => T} read
 * @returns {Promise<T>}
 */
function loadShard(language, name, read) {
  const id = `${language}/${name}`;
  return once(id, async () => {
    await loadScript(`search/${id}.js`, id);
    const payload = delivered.get(id);
    delivered.delete(id);
    if (payload == null) throw new ShardProblem(id, "damaged");
    try {
      return read(payload);
    } catch (fault) {
      throw fault instanceof ShardProblem ? fault : new ShardProblem(id, "damaged");
    }
  });
}

/**
 * A manifest, if it was made by the rules and in the formats that this script knows.
 * @param {string} json
 * @param {string} language
 * @returns {Manifest}
 */
function readManifest(json, language) {
  const manifest = JSON.parse(json);
  if (manifest.format !== FORMAT || manifest.analysis !== ANALYSIS || manifest.stemmer !== STEMMER || manifest.language !== language) {
    throw new ShardProblem(`${language}/manifest`, "version");
  }
  return manifest;
}

/**
 * The index of a language: its manifest, and its stemmer at work.
 * @param {string} language
 * @returns {Promise<Index>}
 */
async function openIndex(language) {
  if (!settings.languages.includes(language)) throw new ShardProblem(`${language}/manifest`, "missing");
  return once(`${language}/index`, async () => {
    const stemmers = new Map(Object.entries(settings.stemmers));
    const scripts = stemmers.get(language) ?? stemmers.get(baseOf(language)) ?? [];
    const [manifest] = await Promise.all([
      loadShard(language, "manifest", (json) => readManifest(json, language)),
      ...scripts.map((path) => once(path, () => loadScript(path, path))),
    ]);
    try {
      return { manifest, analyzer: new Analyzer(language, `${manifest.stop}`) };
    } catch {
      // Whole words are not the terms of this index: they would find nothing, and say so as if it were true.
      for (const path of scripts) loading.delete(path);
      throw new ShardProblem(`${language}/stemmer`, scripts.length ? "damaged" : "missing");
    }
  });
}
