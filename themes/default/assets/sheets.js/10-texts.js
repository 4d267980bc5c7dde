"use strict";
/**
 * The words of checklists and worksheets, the place in the page where they work, and texts from readers made fit to be
 * shown and written.
 */
{
  const { ui } = vademecum;
  const { dataset } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const words = ui.words(dataset, ui.page.language);

  /** Longest text that a reader may write in one field, in UTF-16 code units. */
  const LONGEST = 10_000;

  /**
   * A text without characters that no document can hold: controls, halves of letters, non-characters.
   * @param {string} text
   */
  const plain = (text) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]/gu, "");

  /**
   * A field for a few lines, under its label.
   * @param {string} label
   * @param {string} value
   * @param {(value: string) => void} changed
   */
  function field(label, value, changed) {
    const area = ui.element("textarea", { rows: 2, dir: "auto", maxlength: LONGEST });
    area.value = value;
    area.addEventListener("input", () => changed(area.value));
    const node = ui.element("label", { class: "sheet-note" }, ui.element("span", { class: "label" }, label), area);
    return { node, area };
  }

  ui.sheets = /** @type {Sheets} */ ({
    words,
    /** The script that writes Word documents, from the root; empty where a theme has none. */
    wordLibrary: dataset.wordLibrary ?? "",
    place: document.querySelector("#sheet"),
    LONGEST,
    plain,
    field,
  });
}
