// What Lighthouse says of the portal on a telephone: node tests/browser/lighthouse.mjs, with PORTAL set. Not a test, as
// its speeds are those of the machine it runs on. The other marks are tested in `marks.test.mjs`.
import { MARKED, median, open, quit } from "./marks.mjs";

const runs = Number(process.argv[2] ?? 3);
const { mark } = await open();
for (const page of MARKED) {
  const marks = [];
  for (let run = 0; run < runs; run += 1) marks.push(await mark(page));
  const row = Object.keys(marks[0].scores).map((category) => `${category} ${median(marks.map(({ scores }) => scores[category]))}`);
  console.log(`${page}: ${row.join(", ")}`);
  for (const { id, title } of marks[0].lost) console.log(`    ${id}: ${title}`);
}
await quit();
