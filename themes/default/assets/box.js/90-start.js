/**
 * At page load: links to the search become boxes, and `/` leads to the first field for a search. Nothing is
 * loaded for it.
 */
{
  const { ui } = vademecum;
  /** @param {EventTarget | null} target */
  const editable = (target) =>
    Boolean(/** @type {Element} */ (target).closest?.("input, textarea, select, [contenteditable]"));

  if (ui.page.runtime !== "") {
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const links = document.querySelectorAll("a.search-link");
    for (const [index, link] of links.entries()) {
      link.replaceWith(ui.combobox(link, `box-${index}`));
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    /** @type {HTMLInputElement | null} */
    const field = document.querySelector("search input");
    if (!field || editable(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
