/**
 * A worksheet: the outline of the page becomes a form, step by step.
 */
{
  const { ui } = vademecum;
  const { element, button, sheets } = ui;
  const { words } = sheets;

  /**
   * @param {HTMLElement} place
   * @param {HTMLElement} panel
   * @param {WorksheetData} data
   */
  function worksheet(place, panel, data) {
    const id = place.dataset.sheet ?? "";
    const kind = place.dataset.title ?? "";
    const draft = sheets.draft(data);
    const title = element("input", { type: "text", dir: "auto", maxlength: 300, autocomplete: "off" });

    function changed() {
      update();
      tools.changed();
    }
    function update() {
      fold();
      cover();
    }

    const choices = sheets.choices(draft, changed);
    const byId = new Map(data.entries.map((entry) => [entry.id, entry]));
    /** @type {{show(): void}[]} */
    const own = [];
    for (const step of data.steps) {
      const section = place.querySelector(`[data-step="${CSS.escape(step.name)}"]`);
      for (const line of /** @type {NodeListOf<HTMLElement>} */ (section?.querySelectorAll(".choice") ?? [])) {
        const entry = byId.get(line.dataset.id ?? "");
        if (entry) choices.choosable(line, entry, step.offers);
      }
      if (step.own) {
        const lines = sheets.ownLines(/** @type {string[]} */ (draft.own.get(step.name)), changed);
        own.push(lines);
        section?.append(lines.node);
      }
    }

    /** @type {NodeListOf<HTMLDetailsElement>} */
    const headed = place.querySelectorAll("details[data-heading]");
    let headings = "";
    /** Where headings can be chosen themselves, the choices under the others are folded. */
    function fold() {
      const chosen = [...headed].map(({ dataset }) => dataset.heading ?? "").filter((heading) => draft.chosen.has(heading));
      if (chosen.join(" ") === headings) return;
      headings = chosen.join(" ");
      for (const group of headed) {
        const used = group.querySelector(".choice-label input:checked") !== null;
        group.open = used || chosen.length === 0 || chosen.includes(group.dataset.heading ?? "");
      }
    }

    const tools = sheets.tools(id, {
      collect: () => ({ ...sheets.heading("worksheet", id), edition: data.edition, title: sheets.plain(title.value), ...draft.collect() }),
      restore: async (file) => fill(await sheets.read.draft(file, id)),
      clear: () => fill({ title: "", choices: [], own: [] }),
    });

    /** @param {SavedDraft} saved */
    function fill(saved) {
      draft.fill(saved);
      title.value = saved.title;
      choices.refreshAll();
      for (const lines of own) lines.show();
      update();
    }

    const outline = () => sheets.outline(draft, title.value.trim() || kind, [kind, data.edition].filter((text) => text !== "").join(" · "));
    /** @param {string} ending @param {string} type @param {(outline: Outline) => string} write */
    const exported = (ending, type, write) => () => {
      const blob = new Blob([write(outline())], { type });
      sheets.download(sheets.fileName(id, ending), blob);
      tools.say(words.text("sheetExported", { file: sheets.fileName(id, ending) }));
    };
    async function exportWord() {
      tools.say(words.text("exporting"));
      try {
        sheets.download(sheets.fileName(id, "docx"), await sheets.word(outline()));
        tools.say(words.text("sheetExported", { file: sheets.fileName(id, "docx") }));
      } catch {
        tools.say(words.text("exportFailed"), true);
      }
    }
    const exports = element(
      "div",
      { class: "sheet-tools", role: "group", "aria-label": words.text("exportAs") },
      element("span", { class: "label" }, words.text("exportAs")),
      sheets.wordLibrary === "" ? null : button("Word", exportWord),
      button("Markdown", exported("md", "text/markdown", sheets.markdown)),
      button("HTML", exported("html", "text/html", sheets.page)),
    );

    exports.append(element("a", { class: "to-coverage", href: `#${panel.id}` }, words.text("draftCoverage")));
    title.addEventListener("input", () => tools.changed());
    const name = element("label", { class: "sheet-name" }, element("span", { class: "label" }, words.text("draftTitle")), title);
    place.prepend(name, tools.row, exports, tools.status);
    const cover = sheets.coverage(panel, draft, (dropped) => {
      draft.chosen.delete(dropped);
      choices.refreshAll();
      changed();
    });
    fold();
    unfoldForPaper([place, panel]);
  }

  /**
   * On paper nothing can be unfolded: it is all open while the page is printed.
   * @param {HTMLElement[]} within
   */
  function unfoldForPaper(within) {
    /** @type {HTMLDetailsElement[]} */
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = within.flatMap((one) => [.../** @type {NodeListOf<HTMLDetailsElement>} */ (one.querySelectorAll("details:not([open])"))]);
      for (const details of opened) details.open = true;
    });
    addEventListener("afterprint", () => {
      for (const details of opened) details.open = false;
    });
  }

  sheets.worksheet = worksheet;
}
