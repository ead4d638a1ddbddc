import { sumDecimals } from "../text/sum-decimals";

/** What a row's state says where the row is outside both sums: not assessed, or not scored yet. Compared in any case, anywhere in the cell. */
export const OUT_OF_SUMS = ["không đánh giá", "chưa chấm điểm"] as const;

/** One row of an index; null where the cell is blank. */
export interface IndexRow {
  readonly score: number | null;
  readonly max: number | null;
  readonly state: string;
}

/**
 * The index of a table: its scores ÷ their maxima, a fraction. Rows that are not assessed or not scored are outside both sums. Null: a row that counts has no
 * score yet, or no row has a maximum.
 */
export function scoreIndex(rows: readonly IndexRow[]): number | null {
  const counted = rows.filter(({ state }) => !isOutOfSums(state));
  const scores = counted.filter(({ score, max }) => score !== null || (max !== null && max !== 0)).map(({ score }) => score);
  const known = scores.filter((score) => score !== null);
  const maximum = sumDecimals(counted.map(({ max }) => max ?? 0));
  return known.length < scores.length || maximum <= 0 ? null : sumDecimals(known) / maximum;
}

/** Whether a cell says nothing else than that its row is not assessed: words beside it may mean that it could not be, or not yet. */
export function isNotAssessed(words: string): boolean {
  return words.normalize("NFC").toLowerCase().replace(/[\s.]+$/, "").trim() === OUT_OF_SUMS[0];
}

/** Whether a row's words take it out of both sums. */
export function isOutOfSums(state: string): boolean {
  const words = state.normalize("NFC").toLowerCase();
  return OUT_OF_SUMS.some((phrase) => words.includes(phrase));
}
