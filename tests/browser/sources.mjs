// The portal's sources, and copies of them that may be changed.
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the program and the portal are written. */
export const repository = join(fileURLToPath(import.meta.url), "../../..");

/** A new folder with the sources of the portal; whoever asks for it deletes it. */
export function copyOfThePortal() {
  const root = mkdtempSync(join(tmpdir(), "sources-"));
  for (const part of ["site.toml", "content", "themes"]) cpSync(join(repository, part), join(root, part), { recursive: true });
  return root;
}
