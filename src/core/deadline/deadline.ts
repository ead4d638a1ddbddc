/** A time by which something is to be done, as a cell or a remedy says it. Days are "YYYY-MM-DD". */
export type Deadline =
  /** `due`: the last day on which it is still in time. */
  | { readonly kind: "dated"; readonly due: string; readonly text: string }
  /** Comes again: the months from one time to the next, or null where the text does not say ("thường xuyên"). */
  | { readonly kind: "recurring"; readonly months: number | null; readonly text: string }
  | { readonly kind: "done"; readonly text: string }
  /** A figure that others publish: "Thống kê số liệu". */
  | { readonly kind: "statistic"; readonly text: string }
  /** So long after an event whose day the text does not tell. */
  | { readonly kind: "relative"; readonly amount: number; readonly unit: "day" | "working-day" | "week" | "month" | "quarter" | "year"; readonly text: string }
  | { readonly kind: "unknown"; readonly text: string };

/** Whether a deadline has passed; only one with a day can. `today` is "YYYY-MM-DD". */
export function isOverdue(deadline: Deadline, today: string): boolean {
  return deadline.kind === "dated" && deadline.due < today;
}
