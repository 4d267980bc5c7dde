/**
 * Asking: the search itself is loaded when somebody turns to it, and never before.
 */
{
  const { page, load, element } = vademecum.ui;

  /** @type {Promise<void> | undefined} */
  let loading;

  /**
   * Fetches what the search will ask for as soon as it runs, so that it is there by then. From a folder
   * there is nothing to wait for.
   * @param {string} language
   */
  function fetchAhead(language) {
    if (!location.protocol.startsWith("http")) return;
    const stemmers = Object.hasOwn(page.stemmers, language) ? page.stemmers[language] : [];
    for (const path of [...stemmers, `search/${language}/manifest.js`]) {
      document.head.append(element("link", { rel: "preload", as: "script", href: page.root + path }));
    }
  }

  /** Loads the search, once; after a failure the next call tries again. */
  function ready(language = page.language) {
    if (!loading && language !== "all") fetchAhead(language);
    loading ??= load(page.runtime).then(() => {
      vademecum.configure({
        root: page.root,
        languages: page.languages.map((language) => language.tag),
        stemmers: page.stemmers,
      });
    });
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  }

  /** Loads the search and what every question needs, so that the first answer comes soon. */
  function warm(language = page.language) {
    return ready(language)
      .then(() => vademecum.search("", { lang: language }))
      .catch(() => undefined);
  }

  /**
   * @overload
   * @param {string} query
   * @param {SearchOptions & {lang?: undefined}} options
   * @returns {Promise<Answer>} in the page's language
   */
  /**
   * @overload
   * @param {string} query
   * @param {SearchOptions} options
   * @returns {Promise<Answer | Answers>}
   */
  /**
   * @param {string} query
   * @param {SearchOptions} options as `vademecum.search` takes them
   */
  async function ask(query, options) {
    const asked = { lang: page.language, ...options };
    await ready(asked.lang);
    return vademecum.search(query, asked);
  }

  /**
   * Words that begin as the last word of the query does, as whole queries.
   * @param {string} query
   */
  async function completions(query, language = page.language) {
    const start = query.search(/[^\s"]*$/u);
    const prefix = query.slice(start);
    if ([...prefix].length === 0 || [...prefix].length > 2) return [];
    await ready();
    const words = await vademecum.complete(prefix, language);
    return words.map((word) => ({ word, query: query.slice(0, start) + word }));
  }

  /**
   * Calls a function after a pause. A call made meanwhile takes the place of the one before: `current` tells
   * a function that has been waiting for an answer whether anybody still wants it.
   * @param {number} pause in milliseconds
   * @param {(current: () => boolean) => unknown} run
   */
  function latest(pause, run) {
    let newest = 0;
    let timer = 0;
    const call = (wait = pause) => {
      const mine = ++newest;
      clearTimeout(timer);
      timer = setTimeout(() => run(() => mine === newest), wait);
    };
    /** Forgets the call that waits and whoever waits for an answer. */
    call.cancel = () => {
      newest += 1;
      clearTimeout(timer);
    };
    return call;
  }

  Object.assign(vademecum.ui, /** @satisfies {Partial<Ui>} */ ({ ready, warm, ask, completions, latest }));
}
