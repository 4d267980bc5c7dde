"use strict";
/**
 * What the page tells its scripts: where things are, in which language it speaks, and the words to say.
 *
 * The template writes it all as data attributes of the script element, because the content policy allows no
 * script inside the page, and because a theme author finds it there.
 */

/**
 * @typedef {object} Hit
 * @property {string} url from the root of the site, with the section's anchor
 * @property {string} title
 * @property {string} collection
 * @property {string} kind what readers call one of its collection
 * @property {string} section heading of the section that the excerpt is from; may be empty
 * @property {string} excerpt
 * @property {[number, number][]} marks what to highlight in it, in code points
 * @property {[string, string[]][]} facts label and values
 *
 * @typedef {object} FacetValue
 * @property {string} id
 * @property {string} label
 * @property {number} depth
 * @property {number} count
 *
 * @typedef {object} Answer
 * @property {string} language
 * @property {number} total
 * @property {boolean} cut whether the query was too long
 * @property {Hit[]} hits
 * @property {{word: string, forms: string[]}[]} expanded
 * @property {{name: string, label: string, values: FacetValue[]}[]} [facets]
 * @property {unknown[]} [problems] shards that could not be read
 *
 * @typedef {object} Language
 * @property {string} tag
 * @property {string} name
 * @property {string} direction
 */

globalThis.vademecum ??= {};
vademecum.ui = {};
{
  const { dataset } = document.currentScript;

  /** A data attribute that holds JSON; a theme that wrote it wrongly loses the search, not the page. */
  const json = (text, otherwise) => {
    try {
      return JSON.parse(text);
    } catch {
      return otherwise;
    }
  };

  vademecum.ui.dataset = dataset;
  vademecum.ui.page = {
    /** What leads from the page to the root of the site. */
    root: dataset.root ?? "",
    /** The script that searches, from the root; empty where a theme has none. */
    runtime: dataset.runtime ?? "",
    /** The stemmers' scripts, as `vademecum.configure` takes them. */
    stemmers: json(dataset.stemmers, {}),
    /** The page's language. */
    language: dataset.language ?? "",
    /** The search page, from this page. */
    searchPage: dataset.search ?? "",
    /** @type {Language[]} The languages of the site, the page's own first. */
    languages: json(dataset.languages, []),
  };
}
