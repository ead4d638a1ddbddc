import type { SeededRandom } from "../../appendices/seeded-random";
import { NUMBERINGS } from "./office-rows";

/** How an office lays out its table, and what it types around it. */
export interface OfficeLayout {
  readonly seed: number;
  readonly numbering: string;
  /** Where codes stand: in a column, before the names in one cell, or there for the outermost titles alone. */
  readonly codes: "column" | "names" | "titles in names";
  readonly numbers: "number" | "comma" | "with unit";
  readonly scores: "all" | "leaves" | "none";
  readonly indexRow: "none" | "numbers" | "brackets" | "letters" | "sums";
  readonly total: "none" | "first" | "last" | "both";
  readonly subtotals: boolean;
  readonly results: boolean;
  /** Answers below a leaf: with a dash and their points behind, or with their points in the column of maxima. */
  readonly answers: "none" | "worded" | "counted";
  /** A rule that goes on in the rows below, where nothing else stands. */
  readonly spreadRules: boolean;
  readonly brokenNames: boolean;
  readonly pageBreaks: boolean;
  readonly blankColumns: boolean;
  readonly blankRows: boolean;
  readonly knownMerges: boolean;
  readonly source: boolean;
  readonly letterhead: number;
  readonly closing: number;
  readonly above: "nothing" | "summary" | "legend";
  readonly below: "nothing" | "people" | "units" | "appendix";
  readonly firstColumn: number;
}

/** A layout whose parts go together. */
export function officeLayout(random: SeededRandom, seed: number): OfficeLayout {
  const numbering = random.pick(Object.keys(NUMBERINGS));
  const hasDashes = numbering.includes("-");
  const hasTitles = /title|PHẦN|Trụ cột/.test(numbering);
  const codes = random.pick<OfficeLayout["codes"]>(["column", "column", "column", "column", "column", "column", "names", "titles in names"]);
  const answers = random.pick<OfficeLayout["answers"]>(["none", "none", "none", "none", "worded", "counted"]);
  return {
    seed,
    numbering,
    codes: hasTitles || hasDashes || /Tiêu chí|Mục|\/a|A1/.test(numbering) ? "column" : codes,
    numbers: random.pick<OfficeLayout["numbers"]>(["number", "number", "number", "comma", "with unit"]),
    scores: random.pick<OfficeLayout["scores"]>(["all", "all", "leaves", "none"]),
    indexRow: random.pick<OfficeLayout["indexRow"]>(["none", "none", "none", "numbers", "brackets", "letters", "sums"]),
    total: random.pick<OfficeLayout["total"]>(["none", "first", "last", "last", "last", "both"]),
    subtotals: random.chance(0.15),
    results: random.chance(0.2),
    answers: hasDashes || numbering.startsWith("title") ? "none" : answers,
    spreadRules: random.chance(0.15),
    brokenNames: random.chance(0.15),
    pageBreaks: random.chance(0.2),
    blankColumns: random.chance(0.12),
    blankRows: random.chance(0.15),
    knownMerges: random.chance(0.6),
    source: !hasTitles && random.chance(0.1),
    letterhead: random.between(0, 5),
    closing: random.between(0, 6),
    above: random.pick<OfficeLayout["above"]>(["nothing", "nothing", "nothing", "summary", "legend"]),
    below: random.pick<OfficeLayout["below"]>(["nothing", "nothing", "nothing", "people", "units", "appendix"]),
    firstColumn: random.pick([0, 0, 0, 1, 2]),
  };
}
