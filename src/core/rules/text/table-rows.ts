import { isSymbol } from "./clause";
import { Cue } from "./cue";
import { respelt, type Token } from "./token";

const STROKE = "|";
const TAB = "\t";
export const TABLE_CUE = new Cue([STROKE, TAB]);

/** Headings of a column that counts the rows. */
const COUNT_HEADS: readonly string[] = ["stt", "tt"];
/** Longer headings say more. */
const MAX_HEADING = 4;
/** Cells of a heading over points: "Điểm", "Số điểm", "Mức điểm đạt". */
const POINTS = "điểm";

/**
 * A table inside the cell, its columns parted by "|" or by tabs: the stroke between a condition and its points becomes a colon; those around a line disappear, and so do a column that
 * only counts the rows, a line of dashes and the right half of the heading "Tỷ lệ | Điểm". A table of another shape stays as it is, and its strokes are not read.
 */
export function openTable(tokens: readonly Token[]): readonly Token[] {
  const parted = withTabs(tokens);
  if (!parted.some((token) => token.text === STROKE)) return parted;
  const framed = linesOf(parted).map(withoutFrame).filter((line) => !isRule(line));
  const lines = isCounted(framed) ? framed.map(withoutCount) : framed;
  if (lines.some((line) => strokesOf(line) > 1)) return parted;
  return lines.flatMap((line) => [...openLine(line.cells), ...line.end]);
}

/** Tabs part columns where every line has as many of them; elsewhere, and behind the bullet of a line, they are blanks. */
function withTabs(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === TAB)) return tokens;
  const kept = linesOf(tokens).map(({ cells, end }): Line => ({ cells: cells.filter(({ text }, index) => text !== TAB || !followsMarker(cells, index)), end }));
  const counts = new Set(kept.filter(({ cells }) => cells.length > 0).map(({ cells }) => cells.filter(({ text }) => text === TAB).length));
  const columns = kept.flatMap(({ cells, end }) => [...cells, ...end]);
  return counts.size === 1 ? columns.map((token) => (token.text === TAB ? respelt(token, STROKE) : token)) : columns.filter(({ text }) => text !== TAB);
}

/** Behind nothing, "-", "1." or "a)". */
function followsMarker(cells: readonly Token[], index: number): boolean {
  return cells.slice(0, index).every(({ text }) => text === TAB) || (index <= 2 && isSymbol(cells, index - 1, "-", "+", "•", "*", ".", ")"));
}

/** Whether all lines have three columns and the first one only counts: "STT", "1", "2". */
function isCounted(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ cells }) => cells.length > 0);
  const numbers = filled.map(({ cells }) => cells[0]?.value ?? Number.NaN).filter((value) => !Number.isNaN(value));
  const counts = filled.every((line) => strokesOf(line) === 2 && line.cells[1]?.text === STROKE && (line.cells[0]?.kind === "number" || COUNT_HEADS.includes(line.cells[0]?.text ?? "")));
  return counts && numbers.length > 1 && numbers.every((value, index) => value === index + 1);
}

function withoutCount({ cells, end }: Line): Line {
  return { cells: cells.slice(2), end };
}

/** The tokens of one line, and the line break behind them. */
interface Line {
  readonly cells: readonly Token[];
  readonly end: readonly Token[];
}

function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.kind !== "newline") continue;
    lines.push({ cells: tokens.slice(from, index), end: tokens.slice(index, index + 1) });
    from = index + 1;
  }
  return lines;
}

function withoutFrame({ cells, end }: Line): Line {
  const from = isSymbol(cells, 0, STROKE) ? 1 : 0;
  const to = isSymbol(cells, cells.length - 1, STROKE) ? cells.length - 1 : cells.length;
  return { cells: cells.slice(from, Math.max(from, to)), end };
}

/** "--- | ---" */
function isRule({ cells }: Line): boolean {
  return cells.length > 0 && cells.every((_, index) => isSymbol(cells, index, "-", ":", STROKE));
}

function strokesOf({ cells }: Line): number {
  return cells.filter(({ text }) => text === STROKE).length;
}

function openLine(cells: readonly Token[]): readonly Token[] {
  const at = cells.findIndex(({ text }) => text === STROKE);
  const stroke = cells[at];
  if (stroke === undefined) return cells;
  const colon: Token = respelt(stroke, ":");
  const right = cells.slice(at + 1);
  const heads = right.length <= MAX_HEADING && right.some(({ text }) => text === POINTS) && right.every(({ kind }) => kind === "word");
  return [...cells.slice(0, at), colon, ...(heads ? [] : right)];
}
