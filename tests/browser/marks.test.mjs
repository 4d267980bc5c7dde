// What Lighthouse marks and does not measure: accessibility, good practice, and what search engines ask for.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { MARKED, open, quit } from "./marks.mjs";

const LEAST = 98;
let mark;
before(async () => ({ mark } = await open()));
after(quit);

describe("Lighthouse marks highly", () => {
  for (const page of MARKED) {
    it(page, async () => {
      const { scores, lost } = await mark(page, ["accessibility", "best-practices", "seo"]);
      assert.equal(Object.keys(scores).length, 3);
      assert.ok(Object.values(scores).every((score) => score >= LEAST), JSON.stringify({ scores, lost }));
    });
  }
});
