/**
 * Loading scripts: the one way in which anything comes to the page after it has loaded.
 *
 * The page's content policy asks for Trusted Types and allows one policy, `vademecum`. A browser lets it be made
 * once; whoever loads scripts takes it from `vademecum.policy`. It vouches only for scripts of this very
 * copy of the site, in the two folders where the build puts them.
 */
{
  const { page } = vademecum.ui;
  const root = new URL(page.root || ".", document.baseURI).href;
  const FOLDERS = ["assets/", "search/"];

  /**
   * The full address of a script, or an error if it is not one of ours.
   * @param {string} path
   */
  function ours(path) {
    const address = new URL(path, document.baseURI);
    const inside = FOLDERS.some((folder) => address.href.startsWith(root + folder));
    if (!inside || !address.pathname.endsWith(".js")) throw new TypeError(`not a script of this site: ${path}`);
    return address.href;
  }

  vademecum.policy ??= globalThis.trustedTypes?.createPolicy("vademecum", { createScriptURL: ours }) ?? {
    createScriptURL: ours,
  };

  /**
   * Loads a script of the site once.
   * @param {string} path from the root of the site
   * @returns {Promise<void>}
   */
  function load(path) {
    return new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = /** @type {string} */ (vademecum.policy.createScriptURL(page.root + path));
      script.addEventListener("load", () => done());
      script.addEventListener("error", () => fail(new Error(path)));
      document.head.append(script);
    });
  }

  vademecum.ui.load = load;
}
