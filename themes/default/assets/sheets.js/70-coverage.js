/**
 * What the draft covers and what it leaves out, beside the steps and always up to date; and what else is in it.
 */
{
  const { ui } = vademecum;
  const { element, button, sheets } = ui;
  const { words } = sheets;

  /** @param {Entry} entry */
  const link = (entry) =>
    element("li", {}, element("a", { href: entry.href, target: "_blank", rel: "noopener", lang: entry.language }, entry.title));

  /**
   * @param {string} title
   * @param {Entry[]} entries
   * @param {string} kind
   */
  const named = (title, entries, kind) =>
    entries.length === 0
      ? null
      : element("details", { class: `coverage-${kind}` }, element("summary", {}, title), element("ul", {}, ...entries.map(link)));

  /**
   * @param {HTMLElement} panel
   * @param {Draft} draft
   * @param {(id: string) => void} drop
   */
  function coverage(panel, draft, drop) {
    const said = element("p", { class: "unseen", "aria-live": "polite" });
    const shown = element("div", { class: "coverage" });
    panel.replaceChildren(element("h2", {}, words.text("draftCoverage")), element("p", { class: "coverage-note" }, words.text("coverageNote")), shown, said);
    panel.hidden = false;

    /** Which lists are open, so that they stay open when they are made anew. */
    const open = () => new Set([...shown.querySelectorAll("details[open]")].map((list) => list.id));

    function update() {
      const [wasOpen, known] = [open(), draft.coverage()];
      const parts = known.map(({ name, title, covered, missing }) => {
        const lists = [named(words.count("covered", covered.length), covered, "covered"), named(words.count("leftOut", missing.length), missing, "missing")];
        for (const list of lists) {
          if (!list) continue;
          list.id = `${name}-${list.className}`;
          list.open = wasOpen.has(list.id);
        }
        const share = `${covered.length} / ${covered.length + missing.length}`;
        const bar = element("progress", { max: covered.length + missing.length, value: covered.length, "aria-label": title });
        return element("section", {}, element("h3", {}, title, " ", element("bdi", { class: "count" }, share)), bar, ...lists);
      });
      shown.replaceChildren(...parts, ...loose());
      const text = known.map(({ title, covered, missing }) => `${title}: ${words.count("covered", covered.length)}, ${words.count("leftOut", missing.length)}`).join(". ");
      if (said.textContent !== text) said.textContent = text;
    }

    function loose() {
      const others = draft.loose();
      if (others.length === 0) return [];
      const lines = others.map(({ id, title, note, known }) =>
        element(
          "li",
          {},
          element("bdi", {}, title),
          known ? null : element("span", { class: "gone" }, ` (${words.text("gone")})`),
          note === "" ? null : element("p", { dir: "auto" }, note),
          button(words.text("removeLine"), () => drop(id)),
        ),
      );
      return [element("section", { class: "sheet-gone" }, element("h3", {}, words.text("alsoChosen")), element("ul", {}, ...lines))];
    }

    update();
    return update;
  }

  sheets.coverage = coverage;
}
