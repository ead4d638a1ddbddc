import type { TableAnalysis } from "../analysis";
import { scoredLeaves } from "../score/scored-leaves";
import type { KeptPair } from "../state/workbook-state";
import { digest } from "../text/digest";
import { foldWords } from "../text/fold-text";
import type { Crosswalk } from "./pair-rows";

/** The mark of an earlier year's set: the same for every table with these indicators, whatever its scores. */
export function earlierMark(earlier: TableAnalysis): string {
  return digest(scoredLeaves(earlier.tree).map(({ path, row }) => `${path} ${foldWords(row.name)}`).join("\n"));
}

/** What the user said of a table's rows and those of an earlier set. */
export function keptCrosswalk({ keyPrefix }: TableAnalysis, earlier: string, kept: readonly KeptPair[]): Crosswalk {
  return new Map(kept.filter((pair) => pair.earlier === earlier && pair.key.startsWith(keyPrefix)).map(({ key, before }) => [key.slice(keyPrefix.length), before]));
}

/** The kept pairs with one said anew: `before` is a path of the earlier table, null for none; undefined takes back what was said. */
export function withPair({ keyPrefix }: TableAnalysis, earlier: string, said: { readonly path: string; readonly before: string | null | undefined }, kept: readonly KeptPair[]): readonly KeptPair[] {
  const key = keyPrefix + said.path;
  const others = kept.filter((pair) => pair.earlier !== earlier || (pair.key !== key && !takesSame(pair, said.before)));
  return said.before === undefined ? others : [...others, { key, earlier, before: said.before }];
}

/** An earlier row goes on in one later row. */
function takesSame(pair: KeptPair, before: string | null | undefined): boolean {
  return typeof before === "string" && pair.before === before;
}
