/**
 * At page load: links to the search become boxes, and `/` leads to the first field for a search. Nothing is
 * loaded for it.
 */
{
  const { ui } = vademecum;
  const editable = (target) => Boolean(target.closest?.("input, textarea, select, [contenteditable]"));

  if (ui.page.runtime !== "") {
    for (const [index, link] of document.querySelectorAll("a.search-link").entries()) {
      link.replaceWith(ui.combobox(link, `box-${index}`));
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const field = document.querySelector("search input");
    if (!field || editable(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
