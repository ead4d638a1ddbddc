import type { CodedPoints } from "./numbered-groups";
import { numberedGroups } from "./numbered-groups";
import { parseTableCode, romanValue, segmentNumber } from "./table-code";
import { settleDates } from "./settle-dates";
import type { TableCode } from "./table-code";

/**
 * Codes as they are meant, parallel to `rows` (null where a row has none), from their order, and the rows' points:
 * - a lost zero: "1.1" between "1.9" and "1.11" is "1.10" (a spreadsheet takes 1.10 for a number);
 * - a number given twice in a row where the next one is free: "4.4.4", "4.4.4" is "4.4.4", "4.4.5";
 * - a date: what was typed as "1.10";
 * - a lost point: "11" right below "1" or "1.0" is "1.1";
 * - a roman numeral over or among arabic codes: "I" above "1.1" is "1", "III" between "2" and "4" is "3";
 * - a group numbered like its rows: "2" between "I" and "III" is "II".
 * What the order does not settle stays as printed.
 */
export function repairCodes(rows: readonly CodedPoints[]): readonly (TableCode | null)[] {
  const dated = withPoints(settleDates(rows.map(({ code }) => code)));
  const grouped = numberedGroups(rows.map(({ max }, index) => ({ code: dated[index] ?? null, max })));
  return repairNumbers(repairRomans(grouped));
}

/** Whole numbers that are, with a point in them, the code to be expected below the one before, and that nothing leads to otherwise. */
function withPoints(codes: readonly (TableCode | null)[]): readonly (TableCode | null)[] {
  let whole = 0;
  let above = "";
  return codes.map((code) => {
    if (code?.style !== "decimal") return code;
    const next = [`${above}.1`, above.replace(/\d+$/, (digits) => String(Number(digits) + 1))].find((text) => text.includes(".") && text.replaceAll(".", "") === code.text);
    const own = next === undefined || code.word !== undefined || Number(code.text) === whole + 1 ? code : (parseTableCode(next) ?? code);
    if (own.segments.length === 1) whole = segmentNumber(own.text);
    above = own.text;
    return own === code ? code : { ...own, cell: code.text };
  });
}

function repairRomans(codes: readonly (TableCode | null)[]): readonly (TableCode | null)[] {
  return codes.map((code, index) => {
    if (code?.style !== "roman") return code;
    const number = String(romanValue(code.text));
    const next = codes.slice(index + 1).find((following) => following !== null && following.style !== "bullet");
    const isOver = next?.style === "decimal" && next.segments.length > 1 && next.segments[0] === number;
    return isOver || isAmong(codes, index, Number(number)) ? parseTableCode(number) : code;
  });
}

/** Whether a numeral is the only one and stands between the whole numbers before and after its own. */
function isAmong(codes: readonly (TableCode | null)[], index: number, number: number): boolean {
  if (codes.some((other, at) => at !== index && other?.style === "roman")) return false;
  const wholes = (part: readonly (TableCode | null)[]): readonly number[] => part.flatMap((other) => (other?.style === "decimal" && other.segments.length === 1 ? [segmentNumber(other.text)] : []));
  const [before = 0, after] = [wholes(codes.slice(0, index)).at(-1), wholes(codes.slice(index + 1))[0]];
  return before === number - 1 && (after === undefined ? before > 0 : after === number + 1);
}

function repairNumbers(codes: readonly (TableCode | null)[]): readonly (TableCode | null)[] {
  const scopes = pillarScopes(codes);
  const printed = new Set(codes.map((code, index) => `${scopes[index]}/${code?.segments.join(".") ?? ""}`));
  const last = new Map<string, number>();
  const inOrder = new Map<string, boolean>();
  let above: TableCode | null = null;
  return codes.map((code, index) => {
    if (code?.style !== "decimal" || !/\d$/.test(code.text)) return code;
    const scope = `${scopes[index]}/`;
    const parent = code.segments.slice(0, -1).join(".");
    const goesOn = above !== null && above.segments.slice(0, code.segments.length - 1).join(".") === parent;
    above = code;
    const own = segmentNumber(code.segments.at(-1) ?? "");
    const isPrinted = (number: number): boolean => printed.has(scope + join(parent, number));
    // Whole numbers lose no zero, and a second "1" begins a new pillar.
    const before = last.get(scope + parent);
    // Where the one before was out of order, it is the slip, and not this one; nor does a series go on after another has begun.
    const number = parent === "" || !goesOn || (own === before && inOrder.get(scope + parent) === false) ? own : repairNumber(own, before, isPrinted);
    inOrder.set(scope + parent, number === (before ?? 0) + 1);
    last.set(scope + parent, number);
    // What stands below begins at 1, whatever slip used the number before.
    last.delete(scope + join(parent, number));
    return number === own ? code : (parseTableCode(code.text.replace(/\d+$/, String(number))) ?? code);
  });
}

/** Numbers the stretches of a table within which a code stands once. */
function pillarScopes(codes: readonly (TableCode | null)[]): readonly number[] {
  let scope = 0;
  let lastGroup = 0;
  return codes.map((code) => {
    if (code?.style === "roman" || code?.style === "upper") {
      scope++;
      lastGroup = 0;
    } else if (code?.style === "decimal" && code.segments.length === 1) {
      if (Number(code.text) <= lastGroup) scope++;
      lastGroup = Number(code.text);
    }
    return scope;
  });
}

function repairNumber(own: number, last: number | undefined, isPrinted: (number: number) => boolean): number {
  if (last === undefined || own > last) return own;
  const next = last + 1;
  if (isPrinted(next)) return own;
  const lostZero = String(next).replace(/0+$/, "") === String(own);
  return lostZero || own === last ? next : own;
}

function join(parent: string, number: number): string {
  return parent === "" ? String(number) : `${parent}.${number}`;
}
