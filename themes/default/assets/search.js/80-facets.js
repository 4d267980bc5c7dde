// Facets: which documents have which value, and how many of those found.

/**
 * A facet field with its values, in the order to show.
 * @param {Index} index
 * @param {string} name
 * @returns {Promise<FacetShard>}
 */
async function loadFacet({ manifest }, name) {
  const facet = manifest.facets.find((known) => known.name === name);
  return facet ? loadShard(manifest.language, `f-${facet.shard}`, readFacet) : NO_VALUES;
}

/** @type {FacetShard} */
const NO_VALUES = { values: [] };

/** @param {string} payload */
function readFacet(payload) {
  /** @type {{values: [string, string, number, string][]}} */
  const { values } = JSON.parse(payload);
  return { values: values.map(([id, label, depth, documents]) => ({ id, label, depth, documents: readDocuments(documents) })) };
}

/** @param {string} text */
function readDocuments(text) {
  const reader = new Reader(bytesOf(text));
  const documents = [];
  for (let document = -1; !reader.done; ) documents.push((document += reader.number() + 1));
  return documents;
}

/**
 * For each filtered field, the documents that have one of the wanted values.
 * @param {Index} index
 * @param {Map<string, string[]>} filters
 * @param {<T>(make: () => Promise<T>, otherwise: T) => Promise<T>} attempt
 */
async function loadFilters(index, filters, attempt) {
  /** @type {Map<string, Uint8Array>} */
  const masks = new Map();
  const load = async (/** @type {[string, string[]]} */ [name, wanted]) => {
    const { values } = await attempt(() => loadFacet(index, name), NO_VALUES);
    const mask = new Uint8Array(index.manifest.documents);
    for (const { id, documents } of values) {
      if (wanted.includes(id)) for (const document of documents) mask[document] = 1;
    }
    masks.set(name, mask);
  };
  await Promise.all([...filters].map(load));
  return masks;
}

/**
 * How many documents each value would leave: of those that fit all but the field's own filter.
 * @param {Manifest} manifest
 * @param {FacetShard[]} shards in the order of the manifest
 * @param {Uint8Array} fits what fits but for the filters
 * @param {Map<string, Uint8Array>} masks
 * @param {Breath} breath
 */
async function countFacets({ facets }, shards, fits, masks, breath) {
  /** @type {FacetCounts[]} */
  const counts = [];
  for (const [position, { name, label }] of facets.entries()) {
    await breath.take();
    const others = [...masks].filter(([field]) => field !== name).map(([, mask]) => mask);
    const left = fits.map((fit, document) => fit && +others.every((mask) => mask[document]));
    const values = shards[position].values.map(({ documents, ...value }) => ({ ...value, count: documents.reduce((sum, document) => sum + left[document], 0) }));
    counts.push({ name, label, values });
  }
  return counts;
}
