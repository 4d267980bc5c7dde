/**
 * Making elements. All text becomes text nodes: nothing that a query, a fragment or an entry says can become
 * an element of the page.
 */
{
  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {Record<string, Attribute>} attributes `on…` holds a listener; null and false are left out
   * @param {...Child} children
   */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      if (key.startsWith("on")) made.addEventListener(key.slice(2), /** @type {EventListener} */ (value));
      else made.setAttribute(key, value === true ? "" : String(value));
    }
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  }

  /**
   * A small button, for what readers may leave alone.
   * @param {string} text
   * @param {() => void} onclick
   */
  const button = (text, onclick) => element("button", { type: "button", class: "button quiet small", onclick }, text);

  /**
   * A text with some stretches marked; stretches count code points, as the excerpt's do.
   * @param {string} text
   * @param {[number, number][]} marks
   */
  function marked(text, marks) {
    const letters = Array.from(text);
    const parts = [];
    let at = 0;
    for (const [from, to] of marks) {
      if (from > at) parts.push(letters.slice(at, from).join(""));
      parts.push(element("mark", {}, letters.slice(from, to).join("")));
      at = to;
    }
    parts.push(letters.slice(at).join(""));
    return parts;
  }

  /**
   * The address of a hit, from this page.
   * @param {Hit} hit
   */
  const address = (hit) => vademecum.ui.page.root + hit.url;

  /**
   * The magnifying glass of the link that a box takes the place of.
   * @param {Element} link
   */
  const glass = (link) => link.querySelector("svg")?.cloneNode(true);

  Object.assign(vademecum.ui, /** @satisfies {Partial<Ui>} */ ({ element, button, marked, address, glass }));
}
