// Loading: the manifest and the shards of a language, as scripts, for a page opened from a folder may load
// nothing else. What is missing or damaged is reported by name; the next search tries it again.

/** The version of the shards' formats. */
const FORMAT = 1;

/** @type {Settings} */
let settings = { root: "", stemmers: {}, languages: [] };

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
    super(`${shard}: ${kind}`);
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

vademecum.shard = (id, sum, payload) => delivered.set(id, checkSum(payload) === sum ? payload : null);

/**
 * A script of the site. Only names of its own shape below the site's root pass the policy.
 * @param {string} path from the root
 * @returns {Promise<void>}
 */
function loadScript(path) {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.onload = () => loaded();
    script.onerror = () => failed(new ShardProblem(path, "missing"));
    script.src = /** @type {string} */ (scriptAddress(settings.root + path));
    document.head.append(script);
    script.remove();
  });
}

/** @param {string} path */
function scriptAddress(path) {
  if (!/^(\.\.\/)*[\w-]+(\/[\w-]+)*(\.[0-9a-f]+)?\.js$/.test(path)) throw new ShardProblem(path, "missing");
  const { trustedTypes } = /** @type {any} */ (globalThis);
  if (trustedTypes) vademecum.policy ??= trustedTypes.createPolicy("vademecum", { createScriptURL: (/** @type {string} */ url) => url });
  return vademecum.policy ? vademecum.policy.createScriptURL(path) : path;
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
    await loadScript(`search/${id}.js`);
    const payload = delivered.get(id);
    delivered.delete(id);
    if (payload == null) throw new ShardProblem(id, "damaged");
    try {
      return read(payload);
    } catch {
      throw new ShardProblem(id, "damaged");
    }
  });
}

/**
 * The index of a language: its manifest, and its stemmer at work.
 * @param {string} language
 * @returns {Promise<Index>}
 */
function openIndex(language) {
  if (!settings.languages.includes(language)) return Promise.reject(new ShardProblem(`${language}/manifest`, "missing"));
  return once(`${language}/index`, async () => {
    const scripts = Object.hasOwn(settings.stemmers, language) ? settings.stemmers[language] : [];
    const [manifest] = await Promise.all([
      loadShard(language, "manifest", (json) => /** @type {Manifest} */ (JSON.parse(json))),
      ...scripts.map((path) => once(path, () => loadScript(path))),
    ]);
    if (manifest.format !== FORMAT || manifest.analysis !== ANALYSIS || manifest.stemmer !== STEMMER || manifest.language !== language) {
      throw new ShardProblem(`${language}/manifest`, "version");
    }
    return { manifest, analyzer: new Analyzer(language, manifest.stop) };
  });
}
