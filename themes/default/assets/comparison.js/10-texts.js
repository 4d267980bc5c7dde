"use strict";
/**
 * The words of the page where readers choose what to compare, and the place in it where they choose.
 */
{
  const { ui } = vademecum;
  const { dataset } = /** @type {HTMLScriptElement} */ (document.currentScript);

  /**
   * What tells a browser the language of a text, where it is another than the page's.
   * @param {string | undefined} language
   */
  const speaks = (language) =>
    language ? { lang: language, dir: ui.page.languages.find(({ tag }) => tag === language)?.direction } : {};

  ui.comparison = /** @type {Comparing} */ ({
    words: ui.words(dataset, ui.page.language),
    place: document.querySelector("#comparison"),
    speaks,
  });
}
