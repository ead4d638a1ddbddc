import type { SeededRandom } from "../appendices/seeded-random";
import type { Scheme } from "./contents";
import { SCHEMES } from "./contents";

/** How an office typed its table. */
export interface SheetLayout {
  readonly seed: number;
  readonly scheme: Scheme;
  /** The most rows of leaves that a group may have, times four. */
  readonly size: number;
  readonly header: "one" | "grouped" | "indexed" | "lettered";
  readonly codes: "text" | "number" | "dot" | "bracket" | "in-group-name";
  readonly numbers: "number" | "comma" | "with-unit";
  readonly encoding: "unicode" | "nfd" | "odd-spaces" | "tcvn3" | "vni";
  readonly total: "first" | "last" | "none";
  readonly scores: "none" | "empty" | "filled";
  readonly options: boolean;
  readonly pageBreaks: boolean;
  readonly blankColumns: boolean;
  readonly blankRows: boolean;
  readonly shuffled: boolean;
  readonly capitals: boolean;
  readonly knownMerges: boolean;
}

/** A layout whose parts go together. */
export function sheetLayout(random: SeededRandom, seed: number): SheetLayout {
  const scheme = random.pick(SCHEMES);
  return {
    seed,
    scheme,
    size: random.pick([12, 30, 60, 100]),
    header: random.pick<SheetLayout["header"]>(["one", "one", "grouped", "indexed", "lettered"]),
    codes: random.pick<SheetLayout["codes"]>(["text", "text", "number", "dot", "bracket", "in-group-name"]),
    numbers: random.pick<SheetLayout["numbers"]>(["number", "number", "number", "comma", "with-unit"]),
    encoding: random.pick<SheetLayout["encoding"]>(["unicode", "unicode", "unicode", "nfd", "odd-spaces", "tcvn3", "vni"]),
    total: random.pick<SheetLayout["total"]>(["first", "last", "last", "none"]),
    scores: random.pick<SheetLayout["scores"]>(["none", "empty", "filled", "filled"]),
    options: random.chance(0.12),
    pageBreaks: random.chance(0.2),
    blankColumns: random.chance(0.15),
    blankRows: random.chance(0.15),
    shuffled: random.chance(0.3),
    capitals: random.chance(0.3),
    knownMerges: random.chance(0.5),
  };
}
