import type { CellValue } from "../../grid/cell";
import { cleanLine } from "../../text/clean-text";
import { oncePerText } from "../../memo/once-per-text";

/**
 * How a code is written. `decimal`: "1", "1.1", "II.3", "A.1", "I-1", "B2" (a roman or lettered head counts as
 * a number), "CQ1.1", "1.1a"; `roman`, `upper`: a roman numeral or capital letter alone; `lower`: a, b, c; `bullet`: "-".
 */
export type CodeStyle = "decimal" | "roman" | "upper" | "lower" | "bullet";

export interface TableCode {
  /** Without brackets and closing points: "1.1." → "1.1", "a)" → "a". */
  readonly text: string;
  readonly style: CodeStyle;
  /** "1.10" → ["1", "10"], "1.1a" → ["1", "1", "a"]; one segment for the other styles. */
  readonly segments: readonly string[];
  /** The word that stands before it: "tiêu chí" of "Tiêu chí 1". */
  readonly word?: string;
  /** What the cell holds, where that is no code at all: a date, or letters that look like digits. */
  readonly cell?: string;
  /** Other codes that the cell may have been typed as, where it holds a date; the order of the table decides. */
  readonly otherwise?: readonly string[];
}

const DECIMAL = /^(?:\d{1,3}|[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,3})+[a-zđ]?$|^(?:[IVX]{1,5}|[A-ZĐ])-\d{1,3}(?:[.-]\d{1,3})*$|^[A-ZĐ]\d{1,2}(?:\.\d{1,3})*$|^\d{1,3}$/;
/** Letters of a pillar before its numbers: "CQS1", "KT2.1", "DH.1". They stay with the first number, which is that of the pillar's first group. */
const LETTERED = /^([A-ZĐ]{2,4})(\d{1,2}(?:\.\d{1,3})*|(?:\.\d{1,3})+)$/;
const SEGMENT = /\d+|\p{L}+/gu;
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

/** The code that a cell holds, or null where it holds something else. */
export function parseTableCode(value: CellValue): TableCode | null {
  if (typeof value === "number") return value > 0 && value < 1000 ? parseCodeText(String(value)) : null;
  return typeof value === "string" && value.length <= 24 ? parseCodeText(value) : null;
}

/** Words that stand before a code: "CS1.1", "Tiêu chí 1", "Mục I". */
const PREFIX = /^(cstp|csc|cs|tctp|tc|chỉ số|chỉ tiêu|tiêu chí|nhóm|mục|phần|trụ cột|lĩnh vực)[ .:_-]*(?=[\dIVXA-E])/iu;

const parseCodeText = oncePerText((cell): TableCode | null => {
  const line = cleanLine(cell);
  const raw = line.replace(PREFIX, "");
  const word = raw === line ? {} : { word: (PREFIX.exec(line)?.[1] ?? "").toLowerCase() };
  if (/^[-+–•*]$/.test(raw)) return { text: "-", style: "bullet", segments: ["-"] };
  const text = raw
    .replace(/^\((.*)\)$/, "$1")
    .replace(/ *[.,] */g, ".")
    .replace(/ *[-–] */g, "-")
    .replace(/[.):/ ]+$/, "")
    .trim();
  if (DECIMAL.test(text)) return { text, style: "decimal", segments: text.match(SEGMENT) ?? [text], ...word };
  const lettered = LETTERED.exec(text);
  if (lettered && !ROMAN.test(lettered[1] ?? "")) return { text, style: "decimal", segments: text.split(".") };
  const style = letterStyle(text);
  return style ? { text, style, segments: [text] } : null;
}, 1);

function letterStyle(text: string): CodeStyle | null {
  if (ROMAN.test(text)) return "roman";
  if (/^[A-ZĐ]$/.test(text)) return "upper";
  return /^[a-zđ]$/.test(text) ? "lower" : null;
}

/** The segments of a row's code: "A.1" → ["A", "1"]; what is no code is one segment. */
export const codeSegments: (code: string) => readonly string[] = oncePerText((code) => parseTableCode(code)?.segments ?? [code], 1);

/** The value of a roman numeral up to XXXIX. */
export function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => (letter === "X" ? 10 : letter === "V" ? 5 : 1));
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** The roman numeral of a number up to 39. */
function numeralOf(number: number): string {
  return "X".repeat(Math.floor(number / 10)) + (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10] ?? "");
}

/** The numeral or the capital letter of a number: 4 as "IV" or "D". */
export function codeOfNumber(number: number, style: "roman" | "upper"): string {
  return style === "roman" ? numeralOf(number) : String.fromCharCode(64 + number);
}

/** The number that a segment counts: 10 for "10" and "CQ10", 4 for "IV", 2 for "b" and "B". */
export function segmentNumber(segment: string): number {
  const digits = /\d+$/.exec(segment);
  if (digits) return Number(digits[0]);
  return ROMAN.test(segment) ? romanValue(segment) : segment.toLowerCase().charCodeAt(0) - 96;
}
