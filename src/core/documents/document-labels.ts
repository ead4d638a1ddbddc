import type { Advice } from "../advise/advice";
import type { YearChange } from "../compare/compare-years";
import type { YearSummary } from "../compare/year-summary";

/** The documents that are drafted from a table. */
export const DOCUMENT_KINDS = ["assignment", "remediation", "lost-points", "summary"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The words of the documents; i18n supplies them (Vietnamese, whatever the pane's language: they go to other offices). */
export interface DocumentLabels {
  /** Names of the sheets, at most 28 characters: a number may follow. */
  readonly sheets: Readonly<Record<DocumentKind, string>>;
  readonly titles: Readonly<Record<DocumentKind, (year: number | null) => string>>;
  /** The sheet and the title of what one agency answers for. */
  readonly agencySheet: string;
  agencyTitle(agency: string, year: number | null): string;
  /** The line below the title: which table it was made from. */
  source(sheet: string, title: string | null): string;
  /** National motto and what stands beside it (Nghị định 30/2020/NĐ-CP, phụ lục I). */
  readonly motto: string;
  readonly mottoBelow: string;
  readonly agencyAbove: string;
  readonly agency: string;
  readonly number: string;
  placeAndDate(year: string): string;
  readonly preparer: string;
  readonly head: string;
  readonly signHere: string;
  readonly columns: DocumentColumnLabels;
  readonly total: string;
  /** What the table has no figure for. */
  readonly noScore: string;
  /** "Mất 5 điểm: tỷ lệ 52,5% dưới mục tiêu 80%"; "" where neither table nor figures tell. */
  reason(advice: Advice): string;
  /** The remedy of the table and the next step that wins points. */
  remedy(advice: Advice): string;
  /** The next step alone, in one line; "" where it is not known. */
  nextStep(advice: Advice): string;
  /** The deadline as the table has it, with a remark where it has passed; "" where there is none. */
  deadline(advice: Advice, today: string | null): string;
  readonly summary: SummaryLabels;
  readonly comparison: ComparisonLabels;
}

/** The words of the comparison of two years. */
export interface ComparisonLabels {
  readonly sheet: string;
  title(year: number | null): string;
  /** "Điểm năm 2021"; `header` of the column where it names no year, null for the score as it is. */
  score(year: number | null, header: string | null): string;
  readonly points: string;
  readonly remark: string;
  /** What is to be said of one indicator; "" where nothing is. */
  remarks(change: YearChange): string;
  /** What stands below the table: points won and lost, with what the set itself changed told apart. */
  notes(summary: YearSummary): readonly string[];
}

export interface DocumentColumnLabels {
  readonly code: string;
  readonly name: string;
  readonly max: string;
  score(year: number | null): string;
  readonly rule: string;
  readonly solution: string;
  readonly lead: string;
  readonly support: string;
  readonly deadline: string;
  readonly reason: string;
  readonly role: string;
  readonly leads: string;
  readonly supports: string;
  readonly gain: string;
  readonly nextStep: string;
}

export interface SummaryLabels {
  readonly group: string;
  readonly won: string;
  readonly lost: string;
  readonly share: string;
  readonly gains: string;
  readonly gain: string;
  readonly pointsChart: string;
  readonly shareChart: string;
  /** "Tỷ lệ đạt năm 2024 (%)" */
  shareOf(year: number | null): string;
  readonly average: string;
  /** "Tổng điểm 391,73/1000; mất 608,27 điểm." */
  total(score: number, max: number): string;
}
