/** What the parser must know of the rest of the text. */
export interface Names {
  /** The left sides of assignments ("tỷ lệ", "tỷ lệ 1", "k"), longest first. */
  readonly quantities: readonly string[];
  /** Whether "1/2 điểm" can only mean half of the maximum: the text gives the maximum by name and no points in numbers. */
  readonly bareFractions: boolean;
  /** Whether the text uses "x" as a letter, beside "x" for "times". */
  readonly usesX: boolean;
  /** The indicator's maximum, where known: "5/10 điểm" of 10 is 5 points. */
  readonly max: number | undefined;
}
