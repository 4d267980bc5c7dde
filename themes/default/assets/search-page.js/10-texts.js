"use strict";
/**
 * The search page's own words, and the place in the page where it works.
 */
{
  const { ui } = vademecum;
  ui.searchPage = /** @type {SearchPage} */ ({
    /** The words of this page, as `box.js` has those of every page. */
    words: ui.words(/** @type {HTMLScriptElement} */ (document.currentScript).dataset, ui.page.language),
    /** Where the script puts the search. */
    place: document.querySelector("#search"),
    /** The lists that are all of this page without script. */
    lists: document.querySelector("#browse"),
  });
}
