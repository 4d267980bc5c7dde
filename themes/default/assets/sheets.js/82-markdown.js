/**
 * An outline as Markdown (CommonMark). Whatever has a meaning there is escaped: words stay words.
 */
{
  const { sheets } = vademecum.ui;

  /** @param {string} text */
  const escaped = (text) =>
    text
      .replace(/\s*\n\s*/gu, "\n")
      .trim()
      .replace(/[\\`*_{}[\]<>#+\-!|~&=:]|(?<=^\d+)[.)]/gmu, "\\$&");

  /** A text on one line. @param {string} text */
  const inline = (text) => escaped(text.replace(/\s+/gu, " "));

  /** @param {Block} block */
  function written(block) {
    if (block.kind === "heading") return `\n${"#".repeat(block.level)} ${inline(block.text)}\n`;
    if (block.kind === "text") return `${escaped(block.text)}\n`;
    const indent = "  ".repeat(block.depth);
    const name = block.href === "" ? inline(block.text) : `[${inline(block.text)}](<${block.href}>)`;
    const note = escaped(block.note).split("\n").filter((line) => line !== "");
    return [`${indent}- ${name}`, ...note.map((line) => `${indent}  ${line}`)].join("\\\n");
  }

  /** @param {Outline} outline */
  sheets.markdown = ({ title, about, blocks }) =>
    `${[`# ${inline(title)}\n`, `${escaped(about)}\n`, ...blocks.map(written)].join("\n")}\n`;
}
