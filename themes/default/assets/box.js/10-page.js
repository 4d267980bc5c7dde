"use strict";
/**
 * What the page tells its scripts: where things are, in which language it speaks, and the words to say.
 *
 * The template writes it all as data attributes of the script element, because the content policy allows no
 * script inside the page, and because a theme author finds it there.
 */

globalThis.vademecum ??= /** @type {Vademecum} */ ({});
vademecum.ui = /** @type {Ui} */ ({});
{
  const { dataset } = /** @type {HTMLScriptElement} */ (document.currentScript);

  /**
   * A data attribute that holds JSON; a theme that wrote it wrongly loses the search, not the page.
   * @template T
   * @param {string | undefined} text
   * @param {T} otherwise
   * @returns {T}
   */
  const json = (text, otherwise) => {
    try {
      return JSON.parse(/** @type {string} */ (text));
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
    /** The languages of the site, the page's own first. */
    languages: json(dataset.languages, []),
  };
}
