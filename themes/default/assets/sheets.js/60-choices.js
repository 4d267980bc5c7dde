/**
 * The choices of a worksheet: each entry gets a box to tick, and when it is ticked a note and what it offers in its
 * turn. The same entry may be offered in several places; all of them show one choice.
 */
{
  const { ui } = vademecum;
  const { element, button, sheets } = ui;
  const { words } = sheets;

  /**
   * @param {Draft} draft
   * @param {() => void} changed
   * @returns {Choices}
   */
  function choices(draft, changed) {
    /** What shows an entry, by its name. @type {Map<string, Set<() => void>>} */
    const views = new Map();

    /** @param {string} id */
    const refresh = (id) => views.get(id)?.forEach((update) => update());

    /**
     * Makes a line of an entry choosable.
     * @param {HTMLElement} line
     * @param {Entry} entry
     * @param {string[]} offers what the step calls that which its entries offer
     */
    function choosable(line, entry, offers) {
      const box = element("input", { type: "checkbox" });
      const language = entry.language ? { lang: entry.language, dir: ui.page.languages.find(({ tag }) => tag === entry.language)?.direction } : {};
      const label = element("label", { class: "choice-label" }, box, " ", element("span", language, entry.title));
      const read = element("a", { class: "choice-read", href: entry.href, target: "_blank", rel: "noopener", "aria-label": `${words.text("readMore")}: ${entry.title}` }, words.text("readMore"));
      const inside = element("div", { class: "choice-inside", hidden: true });
      const { node, area } = sheets.field(words.text("yourNote"), "", (value) => {
        const choice = draft.chosen.get(entry.id);
        if (choice) choice.note = value;
        for (const update of views.get(entry.id) ?? []) if (update !== show) update();
        changed();
      });
      let opened = false;

      function open() {
        opened = true;
        inside.append(node);
        for (const [at, offered] of (entry.offers ?? []).entries()) {
          if (offered.length === 0) continue;
          const lines = offered.map((number) => choosable(element("li", { class: "choice" }), draft.entry(number), []));
          const title = `${offers[at]} (${offered.length})`;
          inside.append(element("details", { class: "offer" }, element("summary", {}, title), element("ul", { class: "choice-list" }, ...lines)));
        }
      }

      function show() {
        const choice = draft.chosen.get(entry.id);
        box.checked = choice !== undefined;
        inside.hidden = choice === undefined;
        if (choice && !opened) open();
        if (document.activeElement !== area) area.value = choice?.note ?? "";
      }

      box.addEventListener("change", () => {
        draft.choose(entry.id, box.checked, entry.title);
        refresh(entry.id);
        changed();
      });
      const known = views.get(entry.id) ?? new Set();
      views.set(entry.id, known.add(show));
      line.querySelector(".choice-title")?.remove();
      line.prepend(label);
      line.append(read, inside);
      show();
      return line;
    }

    return {
      choosable,
      refreshAll: () => {
        for (const id of [...views.keys()]) refresh(id);
      },
    };
  }

  /**
   * Lines in the reader's own words, at the end of a step.
   * @param {string[]} lines
   * @param {() => void} changed
   */
  function ownLines(lines, changed) {
    const list = element("ul", { class: "own-lines" });
    const add = button(words.text("addLine"), () => {
      lines.push("");
      show();
      /** @type {HTMLTextAreaElement | null} */ (list.querySelector("li:last-child textarea"))?.focus();
      changed();
    });

    function show() {
      const made = lines.map((line, at) => {
        const { node } = sheets.field(words.text("ownWords"), line, (value) => {
          lines[at] = value;
          changed();
        });
        const drop = button(words.text("removeLine"), () => {
          lines.splice(at, 1);
          show();
          add.focus();
          changed();
        });
        return element("li", {}, node, drop);
      });
      list.replaceChildren(...made);
    }
    show();
    return { node: element("div", { class: "own" }, list, add), show };
  }

  Object.assign(sheets, /** @satisfies {Partial<Sheets>} */ ({ choices, ownLines }));
}
