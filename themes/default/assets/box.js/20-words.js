/**
 * The words that scripts say, from the theme's messages.
 *
 * A template renders a message once; a script needs it with values that only it knows. So a value is rendered
 * as its own name in braces and filled in here. A message that depends on a number is rendered with a few
 * numbers, so that every form of the language is among them: `data-results-1`, `data-results-2`, … Which of
 * them speaks for another number, the browser's plural rules say.
 */
{
  /** The numbers that templates render a counting message with; see README.md. */
  const SAMPLES = [1, 2, 3, 5, 11, 100];

  /**
   * Marks that keep a value of another writing direction from turning its sentence round.
   * @param {string} value
   */
  const isolated = (value) => `\u2068${value}\u2069`;

  /**
   * @param {DOMStringMap} dataset
   * @param {string} language
   * @returns {Words}
   */
  function words(dataset, language) {
    const rules = new Intl.PluralRules(language);

    /**
     * A message with its values. The replacement is a function, so that `$&` in a query stays what it is.
     * @type {Words["text"]}
     */
    const text = (name, values = {}) =>
      Object.entries(values).reduce(
        (filled, [key, value]) => filled.replaceAll(`{${key}}`, () => isolated(value)),
        dataset[name] ?? "",
      );

    /**
     * A message that depends on a number.
     * @type {Words["count"]}
     */
    const count = (name, number) => {
      if (number === 0 && `${name}-0` in dataset) return /** @type {string} */ (dataset[`${name}-0`]);
      const form = rules.select(number);
      const sample = SAMPLES.find((sample) => rules.select(sample) === form) ?? SAMPLES.at(-1);
      return (dataset[`${name}-${sample}`] ?? "").replace(String(sample), String(number));
    };

    return { text, count };
  }

  vademecum.ui.words = words;
}
