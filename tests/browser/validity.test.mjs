// Every page, the style and the pictures before the Nu HTML checker: no error and no warning.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import vnu from "vnu-jar";
import { portal, serve } from "./portal.mjs";

/** The checker stops at about this many addresses in one command: the system limits how long a command may be. */
const AT_ONCE = 10_000;

/** Messages that are a fault of the checker, each with the reason why. */
const MISTAKEN = [
  // HTML, "prepare the script element": a type that is no script makes a data block before the policy is asked.
  // The browser agrees: `pages.test.mjs` finds no complaint about the same element.
  ({ message, extract }) => message.startsWith("Inline script violates Content Security Policy") && extract.includes('type="application/ld+json"'),
  // CSS Form Control Styling 1, section 4.1, defines it; the checker's list of properties is older.
  ({ message }) => message === "CSS: “field-sizing”: Property “field-sizing” doesn't exist.",
];

it("every page, the style and the pictures are valid", async () => {
  // Over http, as a page that says "only from where I come from" cannot be judged without a place it comes from.
  const server = await serve();
  try {
    const files = readdirSync(portal, { recursive: true }).sort();
    const [pages, styles, pictures] = [".html", ".css", ".svg"].map((ending) => files.filter((file) => file.endsWith(ending)));
    assert.ok(pages.length > 1000 && styles.length && pictures.length, `${pages.length} pages`);
    const found = [
      ...(await messages(["--css", ...styles.map((file) => join(portal, file))])),
      ...(await messages(["--svg", ...pictures.map((file) => join(portal, file))])),
    ];
    for (let start = 0; start < pages.length; start += AT_ONCE) {
      const addresses = pages.slice(start, start + AT_ONCE).map((file) => server.base + encodeURI(file));
      found.push(...(await messages(addresses)));
    }
    const right = found.filter((message) => !MISTAKEN.some((mistaken) => mistaken(message)));
    const told = right.map(({ url, lastLine, type, message, extract }) => `${url.replace(server.base, "")}:${lastLine}: ${type}: ${message} ${extract ?? ""}`);
    assert.deepEqual(told.slice(0, 20), [], `${told.length} messages`);
  } finally {
    server.close();
  }
});

it("the checker reads what it is given", async () => {
  const { messages } = JSON.parse(await ran(["-"], '<!doctype html><html lang="en"><title>A</title><p></div>'));
  assert.match(messages[0].message, /Stray end tag/u);
});

/** What the checker says about the files at these addresses or paths. */
async function messages(files) {
  return JSON.parse(await ran(files)).messages;
}

function ran(what, input) {
  // Our own computer is a host that the checker would refuse as long as it is not told otherwise.
  const allowed = ["-Dnu.validator.servlet.allow-forbidden-hosts=true", "-Dnu.validator.servlet.allowed-address-type=all"];
  const checker = spawn("java", ["-Xss4m", ...allowed, "-jar", vnu, "--format", "json", "--exit-zero-always", ...what]);
  let answer = "";
  checker.stderr.setEncoding("utf8").on("data", (part) => (answer += part));
  checker.stdin.end(input);
  return new Promise((resolve, reject) => {
    checker.on("error", reject);
    checker.on("close", (code) => (code === 0 ? resolve(answer) : reject(new Error(answer.slice(-2000)))));
  });
}
