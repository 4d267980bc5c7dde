// Pictures as they are published, looked at by exiftool: nothing of what a camera writes into them is left, and every pixel is.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { program } from "./program.mjs";

const SECRET = "the house by the river";
const KINDS = { jpg: "image/jpeg", png: "image/png", webp: "image/webp" };

const exiftool = (...options) => execFileSync("exiftool", options, { encoding: "utf8" });

let root, browser, page;
before(async () => {
  root = mkdtempSync(join(tmpdir(), "pictures-"));
  browser = await launch();
  page = await browser.newPage();
});
after(async () => {
  await browser.close();
  rmSync(root, { recursive: true });
});

/** A picture with some of everything in it, as a browser writes it. */
function drawn(kind) {
  return page.evaluate((type) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [160, 90];
    const context = canvas.getContext("2d");
    for (let x = 0; x < 160; x += 8) {
      context.fillStyle = `hsl(${x * 2} 70% 50%)`;
      context.fillRect(x, x / 4, 60, 40);
    }
    return canvas.toDataURL(type, 0.9).split(",")[1];
  }, KINDS[kind]);
}

/** Every pixel of a picture. */
function pixels(kind, bytes) {
  return page.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
    const context = canvas.getContext("2d");
    context.drawImage(picture, 0, 0);
    return [canvas.width, canvas.height, ...context.getImageData(0, 0, canvas.width, canvas.height).data].join(",");
  }, `data:${KINDS[kind]};base64,${bytes.toString("base64")}`);
}

/** Writes into a picture what cameras and programs write, and what somebody may hide behind its end. */
function burden(file, thumbnail) {
  const tags = ["GPSLatitude=-1.2921", "GPSLatitudeRef=S", "GPSLongitude=36.8219", "GPSLongitudeRef=E", "Make=Camera", `Artist=${SECRET}`, `Comment=${SECRET}`, `XMP-dc:Creator=${SECRET}`];
  const small = file.endsWith(".jpg") ? [`-ThumbnailImage<=${thumbnail}`, `-IPTC:Keywords=${SECRET}`] : [];
  exiftool("-q", "-overwrite_original", ...tags.map((tag) => `-${tag}`), ...small, file);
  appendFileSync(file, SECRET);
}

/** What exiftool reads in a file, beside what every picture has: sizes, kinds, and where the file lies. */
function told(file) {
  const [tags] = JSON.parse(exiftool("-json", "-a", "-G1", "-u", file));
  const groups = Object.keys(tags).map((name) => name.split(":")[0]);
  return groups.filter((group) => !["SourceFile", "ExifTool", "System", "File", "Composite", "JFIF", "PNG", "RIFF", "VP8"].includes(group));
}

for (const kind of Object.keys(KINDS)) {
  test(`a picture of the kind ${kind} keeps its pixels and nothing else`, async () => {
    const site = join(root, kind);
    mkdirSync(join(site, "content/pages"), { recursive: true });
    writeFileSync(join(site, "site.toml"), 'title = "Pictures"\nlanguages = ["en"]\n');
    writeFileSync(join(site, "content/pages/_collection.toml"), 'label = "Pages"\n[fields.title]\ntype = "text"\nrequired = true\n');
    writeFileSync(join(site, "content/pages/a.md"), `---\ntitle: A page\n---\n![Stripes](stripes.${kind})\n`);
    const file = join(site, `content/pages/stripes.${kind}`);
    const thumbnail = join(root, "thumbnail.jpg");
    writeFileSync(thumbnail, Buffer.from(await drawn("jpg"), "base64"));
    writeFileSync(file, Buffer.from(await drawn(kind), "base64"));
    const before = await pixels(kind, readFileSync(file));
    burden(file, thumbnail);
    assert.ok(told(file).includes("GPS"), "exiftool sees what was written into it");
    assert.ok(readFileSync(file).includes(SECRET));

    execFileSync(program, ["build", "--root", site], { stdio: "pipe" });
    const published = readdirSync(join(site, "public"), { recursive: true }).filter((name) => /\.(jpg|png|webp)$/.test(name));
    const same = published.filter((name) => name.endsWith(`.${kind}`));
    assert.equal(same.length, 1, published.join(", "));
    for (const name of published) {
      const bytes = readFileSync(join(site, "public", name));
      assert.deepEqual(told(join(site, "public", name)), [], name);
      assert.ok(!bytes.includes(SECRET), name);
    }
    assert.ok((await pixels(kind, readFileSync(join(site, "public", same[0])))) === before, "a pixel has changed");
  });
}
