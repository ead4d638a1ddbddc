import type { SeededRandom } from "../../appendices/seeded-random";
import { NUMBERINGS } from "./office-rows";

/** How an office lays out its table, and what it types around it. */
export interface OfficeLayout {
  readonly seed: number;
  readonly numbering: string;
  /** Where codes stand: in a column, before the names in one cell, or there for the outermost titles alone. */
  readonly codes: "column" | "names" | "titles in names";
  /** Whether codes of one or two numbers are typed as such, "1.10" as 1.1. */
  readonly codesAsNumbers: boolean;
  readonly numbers: "number" | "comma" | "with unit" | "bounded";
  readonly scores: "all" | "leaves" | "none";
  readonly indexRow: "none" | "numbers" | "brackets" | "letters" | "sums";
  readonly total: "none" | "first" | "last" | "both";
  readonly subtotals: boolean;
  readonly results: boolean;
  /** Answers below a leaf: with a dash and their points behind, or with their points in the column of maxima. */
  readonly answers: "none" | "worded" | "counted" | "without dash";
  /** A rule that goes on in the rows below, where nothing else stands. */
  /** Lines that only say something ("Ghi chú: …"), between groups. */
  readonly remarks: boolean;
  /** Whether groups show what their rows add up to. */
  readonly groupPoints: boolean;
  /** How cells without points are filled: "-", "Không đánh giá". */
  readonly noPoints: "blank" | "dash" | "words";
  readonly pageNumbers: boolean;
  /** A group of points for more than is asked, behind the total. */
  readonly bonus: boolean;
  readonly guides: boolean;
  readonly nameFirst: boolean;
  readonly encoding: "unicode" | "nfd" | "tcvn3" | "vni";
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
  const hasTitles = /title|PHẦN|Trụ cột|^1$/.test(numbering);
  const codes = random.pick<OfficeLayout["codes"]>(["column", "column", "column", "column", "column", "column", "names", "titles in names"]);
  const answers = random.pick<OfficeLayout["answers"]>(["none", "none", "none", "none", "worded", "counted", "without dash"]);
  return {
    seed,
    numbering,
    codes: hasTitles || hasDashes || /Tiêu chí|Mục|\/a|A1/.test(numbering) ? "column" : codes,
    codesAsNumbers: random.chance(0.2),
    numbers: random.pick<OfficeLayout["numbers"]>(["number", "number", "number", "comma", "with unit", "bounded"]),
    scores: random.pick<OfficeLayout["scores"]>(["all", "all", "leaves", "none"]),
    indexRow: random.pick<OfficeLayout["indexRow"]>(["none", "none", "none", "numbers", "brackets", "letters", "sums"]),
    total: random.pick<OfficeLayout["total"]>(["none", "first", "last", "last", "last", "both"]),
    subtotals: random.chance(0.15),
    results: random.chance(0.2),
    answers: hasDashes || numbering.startsWith("title") ? "none" : answers,
    remarks: random.chance(0.12),
    groupPoints: hasDashes || hasTitles || random.chance(0.85),
    noPoints: random.pick<OfficeLayout["noPoints"]>(["blank", "blank", "dash", "words"]),
    pageNumbers: random.chance(0.3),
    bonus: !hasTitles && random.chance(0.12),
    guides: random.chance(0.2),
    nameFirst: random.chance(0.08),
    encoding: random.pick<OfficeLayout["encoding"]>(["unicode", "unicode", "unicode", "unicode", "nfd", "tcvn3", "vni"]),
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
