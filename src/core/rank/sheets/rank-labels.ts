import type { RankBand } from "../rank-bands";
import type { RankProblem } from "../rank-problem";

/** The sheets that a consolidation makes. */
export const SUMMARY_SHEET = "DTI – Tổng hợp";
export const RANKING_SHEET = "DTI – Xếp hạng";
export const PROBLEMS_SHEET = "DTI – Vấn đề";

/** The words on these sheets; i18n supplies them (Vietnamese, whatever the pane's language: the file travels). */
export interface RankLabels {
  readonly summaryTitle: (year: number | null) => string;
  readonly summaryHint: string;
  /** "Bộ chỉ số: … · 34 đơn vị" */
  readonly summarySet: (title: string, units: number) => string;
  readonly number: string;
  readonly unit: string;
  readonly total: string;
  readonly reachable: string;
  readonly index: string;
  readonly rank: string;
  readonly band: string;
  readonly previousTotal: string;
  /** Stands in place of that where units are ranked by a percentage. */
  readonly previousIndex: string;
  readonly previousRank: string;
  readonly movement: string;
  readonly scored: string;
  /** Over the number of indicators without a score, in the ranking. */
  readonly missing: string;
  /** The number format of these: "thiếu 3", or that nothing is missing. */
  readonly missingFormat: string;
  readonly order: string;
  /** "Hạng 1. Nhận thức số" */
  readonly groupRank: (group: string) => string;
  /** "Số đo – 1.2. Tỷ lệ …": what the rule measures, or the part of it that has this heading. */
  readonly measure: (indicator: string, part: string | null) => string;
  /** "Điểm các phần khác – 1.2. Tỷ lệ …": what the parts give that compare nobody. */
  readonly ownPoints: (indicator: string) => string;
  readonly file: string;
  readonly mark: string;
  readonly max: string;
  /** What pillars count in a mean. */
  readonly weights: string;
  /** Stands in place of a score. */
  readonly notAssessed: string;
  readonly rankingTitle: (year: number | null) => string;
  readonly rankingHint: string;
  readonly bandFrom: string;
  readonly bands: readonly RankBand[];
  readonly compareTitle: string;
  readonly average: string;
  readonly best: string;
  readonly line: string;
  readonly totalsChart: string;
  readonly compareChart: string;
  readonly problemsTitle: string;
  readonly problemsHint: string;
  readonly noProblems: string;
  readonly severityColumn: string;
  readonly problemColumn: string;
  readonly severity: Readonly<Record<RankProblem["severity"], string>>;
  problem(problem: RankProblem): string;
}
