import { cleanLine } from "../../text/clean-text";
import { parseVietnameseNumber } from "../../text/parse-vietnamese-number";
import type { TableCode } from "../codes/table-code";
import { parseTableCode } from "../codes/table-code";

/** What a name cell holds where the table has no code column. */
export interface NameWithCode {
  readonly code: TableCode | null;
  readonly name: string;
}

/** A code needs a sign behind it: "3 hệ thống" begins with a number, "3. Hệ thống" and "CQ1. Hệ thống" with a code. */
const LEADING_CODE = /^((?:\d{1,2}|[IVX]{1,5}|[A-ZĐ]{1,4}\d{0,2})(?:\.\d{1,3})+|(?:\d{1,2}|[IVX]{1,5}|\p{L}|[A-ZĐ]{1,4}\d{1,2})(?=[.):/]))[.):/ ]*\s+(?=\S)/u;
const LEADING_TITLE = /^(?:(?:chỉ số|tiêu chí|nhóm|mục|phần|trụ cột)\s+)((?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,3})*)\s*[.):-]\s*(?=\S)/iu;

/** "1.1. Có kế hoạch" → 1.1 and "Có kế hoạch". */
export function splitNameCode(text: string): NameWithCode {
  const match = LEADING_CODE.exec(text) ?? LEADING_TITLE.exec(text);
  const code = match ? parseTableCode(match[1] ?? "") : null;
  return match && code ? { code, name: text.slice(match[0].length) } : { code: null, name: text };
}

/** Only a bracket or a closing phrase that says points: "(10 điểm)", "(tối đa 10 điểm)", ": 10 điểm". */
const MAXIMUM = /(?:\(\s*(?:điểm\s+)?(?:tối đa|max)?:?\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)(?:\s+tối đa)?\s*\)|[:–-]\s*(?:tối đa\s+)?(\d+(?:[.,]\d+)?)\s*điểm)\s*[.;]?\s*$/iu;

/** The maximum that ends a name cell, or null where none stands there beyond doubt. */
export function maxInName(text: string): number | null {
  const match = MAXIMUM.exec(cleanLine(text));
  return match ? parseVietnameseNumber(match[1] ?? match[2] ?? "") : null;
}

/** The name without the maximum behind it. */
export function withoutMax(name: string): string {
  return name.replace(MAXIMUM, "").trim();
}
