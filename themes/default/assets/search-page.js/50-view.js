/**
 * The parts of the page that stay: field, switch, button for the filters, and the places for what comes.
 */
{
  const { ui } = vademecum;
  const { element } = ui;
  const { words, place } = ui.searchPage;

  /** A glass like that of the boxes, from the page's template. */
  const glass = () => ui.glass(place);

  /** @param {HTMLElement} panel the filters */
  function view(panel) {
    const input = element("input", {
      type: "search",
      id: "query",
      "aria-label": words.text("label"),
      "aria-keyshortcuts": "/",
      placeholder: words.text("label"),
      autocomplete: "off",
      spellcheck: "false",
      enterkeyhint: "search",
      maxlength: ui.fragment.LONGEST,
    });
    const everywhere = element("input", { type: "checkbox" });
    const toFilters = element("button", {
      type: "button",
      class: "button quiet small to-filters",
      "aria-expanded": "false",
      "aria-controls": "filters",
      onclick: () => {
        const open = panel.classList.toggle("open");
        toFilters.setAttribute("aria-expanded", String(open));
      },
    });
    const parts = {
      input,
      everywhere,
      toFilters,
      words: element("p", { class: "completions", hidden: true }),
      chips: element("p", { class: "chips", hidden: true }),
      progress: element("p", { class: "progress", hidden: true }, element("span", {}, words.text("searching"))),
      notice: element("div", { role: "status" }),
      results: element("div", { class: "results" }),
      status: element("p", { class: "unseen", role: "status" }),
      layout: element("div", { class: "with-aside search-layout" }),
    };
    const languages = ui.page.languages.length > 1;
    place.hidden = false;
    place.replaceChildren(
      element(
        "search",
        {},
        element("div", { class: "search-link search-large" }, glass(), input),
        parts.words,
        element(
          "div",
          { class: "search-tools" },
          languages ? element("label", { class: "switch" }, everywhere, " ", words.text("allLanguages")) : null,
          toFilters,
        ),
      ),
      parts.layout,
      parts.status,
    );
    parts.layout.append(
      panel,
      element("div", { class: "found" }, parts.chips, parts.progress, parts.notice, parts.results),
    );
    return parts;
  }

  ui.searchPage.view = view;
}
