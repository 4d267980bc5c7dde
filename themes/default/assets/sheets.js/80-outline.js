/**
 * The draft as an outline, which every kind of export writes in its own way.
 */
{
  const { ui } = vademecum;
  const { sheets } = ui;
  const { words, plain } = sheets;

  /** @type {HTMLLinkElement | null} */
  const canonical = document.querySelector('link[rel="canonical"]');

  /**
   * The public address of an entry; none where the site does not say where it will be read, because the address of a
   * folder of mine helps nobody and tells where I keep it.
   * @param {Entry} entry
   */
  const address = (entry) => (canonical ? new URL(entry.href, canonical.href).href : "");

  /**
   * @param {Draft} draft
   * @param {string} title
   * @param {string} about what kind of sheet it is, and of which edition
   * @returns {Outline}
   */
  function outline(draft, title, about) {
    /** @type {Block[]} */
    const blocks = [];
    /** @param {Entry} entry @param {number} depth */
    const item = (entry, depth) =>
      blocks.push({ kind: "item", depth, text: plain(entry.title), note: plain(draft.chosen.get(entry.id)?.note ?? ""), href: address(entry) });
    /** @param {number} level @param {string} text */
    const heading = (level, text) => blocks.push({ kind: "heading", level, text: plain(text) });
    /** @param {string} text @param {number} [depth] */
    const line = (text, depth = 0) => blocks.push({ kind: "item", depth, text: plain(text), note: "", href: "" });

    for (const step of draft.data.steps) {
      heading(2, step.title);
      const chosen = draft.chosenOf(step);
      const own = (draft.own.get(step.name) ?? []).filter((text) => text.trim() !== "");
      if (chosen.length + own.length === 0) blocks.push({ kind: "text", text: words.text("nothingChosen") });
      for (const entry of chosen) {
        item(entry, 0);
        for (const [at, taken] of draft.taken(entry).entries()) {
          if (taken.length > 0) line(step.offers[at] ?? "", 1);
          for (const other of taken) item(other, 2);
        }
      }
      for (const text of own) line(text);
    }
    const others = draft.loose();
    if (others.length > 0) heading(2, words.text("alsoChosen"));
    for (const { title: named, note, known } of others) {
      const text = known ? named : `${named} (${words.text("gone")})`;
      blocks.push({ kind: "item", depth: 0, text: plain(text), note: plain(note), href: "" });
    }
    heading(2, words.text("draftCoverage"));
    blocks.push({ kind: "text", text: words.text("coverageNote") });
    for (const { title: named, covered, missing } of draft.coverage()) {
      heading(3, named);
      line(words.count("covered", covered.length));
      for (const entry of covered) line(entry.title, 1);
      line(words.count("leftOut", missing.length));
      for (const entry of missing) line(entry.title, 1);
    }
    const { language, languages } = ui.page;
    const direction = languages.find(({ tag }) => tag === language)?.direction ?? "ltr";
    return { title: plain(title), about, language, direction, blocks };
  }

  sheets.outline = outline;
}
