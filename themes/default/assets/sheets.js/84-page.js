/**
 * An outline as a page of its own, to be printed or sent. It is only written into a file and never shown here, so it is
 * a text; what readers wrote is escaped.
 */
{
  const { sheets } = vademecum.ui;
  const STYLE =
    "body{font:11pt/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}h1,h2,h3{line-height:1.25;break-after:avoid}li{break-inside:avoid;margin-block:.25em}.note{white-space:pre-line;margin:0;color:#333}.about{color:#444}";

  /** @param {string} text */
  const escaped = (text) => text.replace(/[&<>"']/gu, (c) => `&#${c.codePointAt(0)};`);

  /** @param {Extract<Block, {kind: "item"}>} item */
  function content({ text, note, href }) {
    const name = `<bdi>${escaped(text)}</bdi>`;
    const named = href === "" ? name : `<a href="${escaped(href)}">${name}</a>`;
    return note.trim() === "" ? named : `${named}<p class="note" dir="auto">${escaped(note)}</p>`;
  }

  /** @param {Block[]} blocks */
  function body(blocks) {
    const parts = [];
    let depth = 0;
    /** Opens and closes lists until a depth is reached. @param {number} wanted */
    function level(wanted) {
      for (; depth < wanted; depth += 1) parts.push(depth === 0 ? "<ul>" : "<li><ul>");
      for (; depth > wanted; depth -= 1) parts.push(depth === 1 ? "</ul>" : "</ul></li>");
    }
    for (const block of blocks) {
      level(block.kind === "item" ? block.depth + 1 : 0);
      if (block.kind === "heading") parts.push(`<h${block.level}>${escaped(block.text)}</h${block.level}>`);
      else if (block.kind === "text") parts.push(`<p>${escaped(block.text)}</p>`);
      else parts.push(`<li>${content(block)}</li>`);
    }
    level(0);
    return parts.join("\n");
  }

  /** @param {Outline} outline */
  sheets.page = ({ title, about, language, direction, blocks }) =>
    `<!doctype html>
<html lang="${escaped(language)}" dir="${escaped(direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="about">${escaped(about)}</p>
${body(blocks)}
</body>
</html>
`;
}
