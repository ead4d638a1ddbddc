import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Framework } from "../../src/core/framework/framework";
import { loadFramework } from "../../src/core/framework/load-framework";

const FRAMEWORKS = join(__dirname, "..", "..", "frameworks");

/** The ids of the indicator sets in frameworks/. */
export const SET_IDS: readonly string[] = readdirSync(FRAMEWORKS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** One of them, read and checked. */
export function readSet(id: string): Framework {
  const loaded = loadFramework(JSON.parse(readFileSync(join(FRAMEWORKS, id, "set.json"), "utf8")));
  if (!loaded.ok) throw new Error(`${id}: ${JSON.stringify(loaded.problems.slice(0, 3))}`);
  return loaded.framework;
}

/** All of them. */
export function readSets(): readonly Framework[] {
  return SET_IDS.map(readSet);
}
