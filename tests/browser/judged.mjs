// How a page is judged as it is shown now: by the rules of WCAG 2.2 AA, and by the width of its screen.
import axe from "axe-core";

/** WCAG 2.2 AA, and what axe calls best practice. */
const RULES = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
/** Those of them that look at colours: they take most of the time. */
const COLOR_RULES = ["color-contrast", "link-in-text-block"];

/** Which rules a page is judged by. */
export const ALL = { runOnly: RULES };
export const COLORS = { runOnly: { type: "rule", values: COLOR_RULES } };
export const ALL_BUT_COLORS = { runOnly: RULES, rules: Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: false }])) };

/** The rules that the page breaks, each with the first place. */
export async function violations(page, rules = ALL) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((rules) => axe.run({ ...rules, resultTypes: ["violations"] }), rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 300)} ${nodes[0].failureSummary}`);
}

/** By how many pixels the page is wider than its screen. */
export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
