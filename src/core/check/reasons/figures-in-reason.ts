/** Figures of a reason that together make a ratio. */
export interface ReasonRatio {
  readonly numerator: number;
  readonly denominator: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;

/** "656/1669", but no date (9/6/2022), no number of a document (3331/QĐ, 03/2017/TT) and no "24/7". */
const FRACTION = new RegExp(String.raw`(?<![\d/.,-])(${NUMBER})\s?/\s?(${NUMBER})(?![\d/\-]|[.,]\d|\s?[\p{L}]{1,8}[-/])`, "gu");

/** "… đã xử lý: 7; … tổng số: 21": figures that close a definition. */
const LABELLED = new RegExp(String.raw`(?:là|có|đạt)?\s?[:=]\s?(${NUMBER})(?![\d/\-]|[.,]\d)`, "gu");

/** Words before a fraction that make it a date or a document. */
const DATED = /(?:ngày|tháng|số|quý|điều|khoản|nghị định|thông tư|quyết định|công văn)\s*$/iu;

/**
 * The one ratio that a reason states, as "a/b" or as two labelled figures; null where it states none or
 * several, because then nobody can tell which one counts.
 */
export function ratioInReason(text: string): ReasonRatio | null {
  const fractions = [...text.matchAll(FRACTION)].filter((match) => !DATED.test(text.slice(0, match.index)));
  const [only, ...others] = fractions;
  if (only) return others.length > 0 ? null : ratio(only[1], only[2], only.index, only.index + only[0].length);
  const labelled = [...text.matchAll(LABELLED)];
  const [first, second, third] = labelled;
  if (!first || !second || third) return null;
  return ratio(first[1], second[1], first.index, second.index + second[0].length);
}

function ratio(first: string | undefined, second: string | undefined, start: number, end: number): ReasonRatio | null {
  const [one, other] = [read(first), read(second)];
  if (one === null || other === null) return null;
  // The smaller figure is the part, whichever is named first.
  const [numerator, denominator] = one <= other ? [one, other] : [other, one];
  return denominator > 0 ? { numerator, denominator, start, end } : null;
}

function read(figure: string | undefined): number | null {
  const value = Number((figure ?? "").replaceAll(".", "").replace(",", "."));
  return figure && Number.isFinite(value) ? value : null;
}
