// SARIF as the standard wants it: what `check --format sarif` writes, held to the official schema. Offline: the schema comes
// with a package.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { program } from "./program.mjs";

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve("@microsoft/jest-sarif/package.json")), "lib/schemas");
const schema = JSON.parse(readFileSync(join(schemas, "sarif-2.1.0-rtm.5.json"), "utf8"));
// The schema has a pattern that is one only without the `u` flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const FILES = {
  "site.toml": 'title = "Notes"\nlanguages = ["en", "fr"]\n',
  "content/vocabularies/moods.toml": 'label = "Moods"\n[[term]]\nid = "glad"\nlabel = "Glad"\n',
  "content/notes/_collection.toml":
    'label = "Notes"\n[fields.title]\ntype = "text"\nrequired = true\n[fields.mood]\ntype = "choice"\nvocabulary = "moods"\n',
  "content/notes/a.md": "---\ntitle: 资产\nmood: gald\n---\nSome <b>HTML</b>, and a [link](nowhere.md).\n",
  "content/notes/b c.md": "---\ntitle: B\n---\n",
  "content/notes/d.md":
    "---\ntitle: D\nmood: sad\naccept:\n- {rule: V401, reason: The letter quotes it.}\n---\nSome <i>HTML</i>.\n",
};

function check(files) {
  const folder = mkdtempSync(join(tmpdir(), "vademecum-sarif-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const ran = spawnSync(program, ["check", "--format", "sarif"], { cwd: folder, encoding: "utf8" });
    return JSON.parse(ran.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function holds(log) {
  assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));
}

test("a log with every kind of result follows the schema", () => {
  const log = check(FILES);
  holds(log);
  const results = log.runs[0].results;
  assert.deepEqual([...new Set(results.map((result) => result.ruleId))].sort(), ["V304", "V321", "V401", "V504"]);
  assert.ok(results.some((result) => result.fixes), "a safe change is offered");
  assert.ok(results.some((result) => result.relatedLocations), "a second place is named");
  const accepted = results.filter((result) => result.suppressions);
  assert.equal(accepted.length > 0 && accepted[0].suppressions[0].justification, "The letter quotes it.");
});

test("a log without results follows the schema", () => {
  const { "site.toml": site, "content/vocabularies/moods.toml": moods, "content/notes/_collection.toml": notes } = FILES;
  const log = check({ "site.toml": site, "content/vocabularies/moods.toml": moods, "content/notes/_collection.toml": notes });
  holds(log);
  assert.deepEqual(log.runs[0].results, []);
});

test("the schema does refuse", () => {
  const log = check(FILES);
  log.runs[0].results[0].level = "fatal";
  assert.ok(!validate(log));
});
