import type { Option } from "../../ast";
import type { TokenRange } from "../../text/token";

/** An option in words with its place and what it gives. */
export interface Worded {
  readonly option: Option;
  readonly range: TokenRange;
  /** The part of the maximum, or the points where the maximum is not known. */
  readonly size: number;
}

/** Shares that differ by less are the same. */
export const TOLERANCE = 1e-6;
/** More options than this are not compared with each other. */
export const MAX_COMPARED = 40;
/** The opposite or the lesser form of an option, which comes on top of nothing. */
export const OTHER_FORM = /(?:^|[\s,])(?:không|chưa|nhưng|song|một phần|chậm|trễ|muộn)(?:$|[\s,])/iu;
