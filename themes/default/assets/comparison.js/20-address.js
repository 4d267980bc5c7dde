/**
 * The choice in the address: `#compare=slug,slug`. It never leaves the reader's computer, it can be shared, and what
 * stands there is only looked up.
 */
{
  const KEY = "compare";
  /** More names than anybody shares are not even looked at. */
  const MOST_NAMES = 20;
  const LONGEST = 100;

  /**
   * The names in a fragment; nothing where it is about something else, such as a place on the page.
   * @param {string} fragment
   * @returns {string[] | undefined}
   */
  function read(fragment) {
    const written = new URLSearchParams(fragment.replace(/^#/u, "")).get(KEY);
    if (written === null) return undefined;
    const names = written.split(",").slice(0, MOST_NAMES);
    const shown = names.map((name) => name.replace(/\p{C}/gu, "").slice(0, LONGEST)).filter((name) => name !== "");
    return [...new Set(shown)];
  }

  /**
   * Slugs need no escape in an address.
   * @param {string[]} slugs
   */
  const write = (slugs) => (slugs.length > 0 ? `#${KEY}=${slugs.join(",")}` : "");

  /**
   * Puts the choice into the address, and into the links to the same page in other languages.
   * @param {string[]} slugs
   */
  function remember(slugs) {
    const fragment = write(slugs);
    history.replaceState(null, "", location.href.split("#")[0] + fragment);
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const links = document.querySelectorAll(".languages a");
    for (const link of links) link.hash = fragment;
  }

  vademecum.ui.comparison.address = { read, remember };
}
