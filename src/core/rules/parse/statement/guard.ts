import type { Amount } from "../term/amount";
import type { Term } from "../term/term";
import type { TokenRange } from "../../text/token";

/** One end of a guard's interval. */
export interface Limit {
  readonly amount: Amount;
  readonly inclusive: boolean;
  /** Whether it ends a bare range ("70 - 90%"), which does not say whom its ends belong to. */
  readonly loose?: true;
}

/** The condition of a branch. */
export type Guard =
  | {
      readonly kind: "interval";
      /** What is compared: a term ("Tỷ lệ", "a/b"), words ("Tần suất phát sóng"), or neither. */
      readonly subject: Term | null;
      readonly words: TokenRange | null;
      readonly low: Limit | null;
      readonly high: Limit | null;
      /** "đạt 80%": at least, or exactly, as its siblings tell. */
      readonly reach: boolean;
      /** The noun behind the figure ("cuộc họp"), or null. */
      readonly unit: string | null;
      /** What else is said of it up to the award ("và cập nhật hằng tuần"), or null. */
      readonly more: TokenRange | null;
      /** "hoặc không phát sinh hồ sơ" behind it: where nothing occurs the same is given. Null: the text does not say. */
      readonly orNothing: TokenRange | null;
    }
  /** "Các trường hợp còn lại" */
  | { readonly kind: "rest" };

export type IntervalGuard = Extract<Guard, { kind: "interval" }>;
