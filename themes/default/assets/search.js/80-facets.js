// Facets: which documents have which value, and how many of those found.

/**
 * A facet field with its values, in the order to show.
 * @param {Index} index
 * @param {string} name
 * @returns {Promise<FacetShard>}
 */
async function loadFacet({ manifest }, name) {
  const facet = manifest.facets.find((known) => known.name === name);
  return facet ? loadShard(manifest.language, `f-${facet.shard}`, readFacet) : { values: [] };
}

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
  const load = async ([name, wanted] = /** @type {[string, string[]]} */ (["", []])) => {
    const { values } = await attempt(() => loadFacet(index, name), /** @type {FacetShard} */ ({ values: [] }));
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
 * @param {Index} index
 * @param {Uint8Array} fits what fits but for the filters
 * @param {Map<string, Uint8Array>} masks
 * @param {<T>(make: () => Promise<T>, otherwise: T) => Promise<T>} attempt
 * @returns {Promise<FacetCounts[]>}
 */
function countFacets(index, fits, masks, attempt) {
  const count = async (/** @type {{name: string, label: string}} */ { name, label }) => {
    const { values } = await attempt(() => loadFacet(index, name), /** @type {FacetShard} */ ({ values: [] }));
    const others = [...masks].filter(([field]) => field !== name).map(([, mask]) => mask);
    const left = fits.map((fit, document) => (fit && others.every((mask) => mask[document]) ? 1 : 0));
    const counted = values.map(({ id, label, depth, documents }) => ({ id, label, depth, count: documents.reduce((sum, document) => sum + left[document], 0) }));
    return { name, label, values: counted };
  };
  return Promise.all(index.manifest.facets.map(count));
}
