/**
 * An outline as a Word document, by the library "docx", which is loaded when somebody asks for Word and not before.
 */
{
  const { ui } = vademecum;
  const { sheets } = ui;

  /**
   * @param {Outline} outline
   * @returns {Promise<Blob>}
   */
  async function word({ title, about, language, direction, blocks }) {
    if (!globalThis.docx) await ui.load(sheets.wordLibrary);
    const library = /** @type {DocxLibrary} */ (globalThis.docx);
    const rightToLeft = direction === "rtl";
    const levels = [library.HeadingLevel.TITLE, library.HeadingLevel.HEADING_1, library.HeadingLevel.HEADING_2];

    /** @param {string} text @param {Record<string, unknown>} [look] */
    const runs = (text, look = {}) =>
      text.split("\n").map((line, at) => new library.TextRun({ text: line, rightToLeft, ...(at > 0 ? { break: 1 } : {}), ...look }));
    /** @param {unknown[]} children @param {Record<string, unknown>} [look] */
    const paragraph = (children, look = {}) => new library.Paragraph({ children, bidirectional: rightToLeft, ...look });

    /** @param {Block} block */
    function written(block) {
      if (block.kind === "heading") return [paragraph(runs(block.text), { heading: levels[block.level - 1] })];
      if (block.kind === "text") return [paragraph(runs(block.text))];
      const named = block.href === "" ? runs(block.text) : [new library.ExternalHyperlink({ link: block.href, children: runs(block.text, { style: "Hyperlink" }) })];
      const item = paragraph(named, { bullet: { level: block.depth } });
      const note = block.note.trim();
      return note === "" ? [item] : [item, paragraph(runs(note, { italics: true }), { indent: { start: 720 * (block.depth + 1) } })];
    }

    const spoken = { value: language, eastAsia: language, bidirectional: language };
    const made = new library.Document({
      title,
      creator: "",
      lastModifiedBy: "",
      styles: { default: { document: { run: { language: spoken } } } },
      sections: [
        {
          properties: {},
          children: [
            paragraph(runs(title), { heading: library.HeadingLevel.TITLE }),
            paragraph(runs(about)),
            ...blocks.flatMap(written),
          ],
        },
      ],
    });
    return library.Packer.toBlob(made);
  }

  sheets.word = word;
}
