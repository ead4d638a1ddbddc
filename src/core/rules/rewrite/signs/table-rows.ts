import { isLetter, isSymbol } from "../../text/clauses/clause";
import { isRoman } from "../../text/clauses/roman";
import { respelt, type Token } from "../../text/token";

const STROKE = "|";
const TAB = "\t";
/** What parts columns. */
export const TABLE_SIGNS: readonly string[] = [STROKE, TAB];

/** Words of the heading over a column that counts or names the rows. */
const MARK_HEADS: readonly string[] = ["stt", "tt", "mức", "độ", "loại", "xếp", "bậc", "hạng", "cấp"];
/** Words before the number or letter of a row. */
const GRADES: readonly string[] = ["mức", "loại", "bậc", "hạng", "cấp"];
/** Longer headings say more. */
const MAX_HEADING = 4;
/** With these begins the heading over the conditions. */
const HEADS: readonly string[] = ["nội", "tiêu", "tỷ", "mức", "kết", "chỉ", "yêu", "điều", "xếp", "stt", "tt"];
/** Cells of a heading over points: "Điểm", "Số điểm", "Mức điểm đạt". */
const POINTS = "điểm";

/**
 * A table inside the cell, its columns parted by "|" or by tabs: the stroke between a condition and its points becomes a colon; those around a line disappear, and so do a column that
 * only counts or names the rows ("1", "Mức 1", "A"), a line of dashes and the right half of the heading "Tỷ lệ | Điểm". A table of another shape stays as it is, and its strokes are not read.
 */
export function openTable(tokens: readonly Token[]): readonly Token[] {
  const parted = withTabs(tokens);
  if (!parted.some((token) => token.text === STROKE)) return parted;
  const framed = linesOf(parted).map(withoutFrame).filter((line) => !isRule(line));
  const lines = (isMarked(framed) ? framed.map(withoutMark) : framed).map(withPairs);
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

/** Whether all lines have three columns and the first one only counts or names them: "STT", "1", "Mức 2", "B", each once. */
function isMarked(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ cells }) => cells.length > 0);
  const marks = filled.map(({ cells }) => markOf(cells));
  const heads = filled[0] !== undefined && marks[0] === null && headsMarks(filled[0].cells) ? 1 : 0;
  const rows = marks.slice(heads);
  return rows.length > 1 && filled.every((line) => strokesOf(line) === 2) && rows.every((mark) => mark !== null) && new Set(rows).size === rows.length;
}

/** "1", "A", "Mức 1", "Loại B" as the whole first cell. Null: it says more, or something else. */
function markOf(cells: readonly Token[]): string | null {
  const end = firstStroke(cells);
  const [kind, mark] = end === 2 ? [cells[0], cells[1]] : [undefined, cells[0]];
  const names = end === 1 || (end === 2 && GRADES.includes(kind?.text ?? ""));
  return names && (mark?.kind === "number" || isLetter(mark) || isRoman(mark)) ? (mark?.text ?? null) : null;
}

/** "STT", "Mức", "Xếp loại" over the marks. */
function headsMarks(cells: readonly Token[]): boolean {
  const words = cells.slice(0, firstStroke(cells));
  return words.length > 0 && words.length <= MAX_HEADING && words.every(({ kind, text }) => kind === "word" && MARK_HEADS.includes(text));
}

function firstStroke(cells: readonly Token[]): number {
  return cells.findIndex(({ text }) => text === STROKE);
}

function withoutMark({ cells, end }: Line): Line {
  return { cells: cells.slice(firstStroke(cells) + 1), end };
}

/** "Đạt 100% | 6đ | Dưới 100% | 4đ": conditions and points by turns in one line; the strokes behind points end a row. */
function withPairs(line: Line): Line {
  const strokes = line.cells.flatMap(({ text }, index) => (text === STROKE ? [index] : []));
  const pairs = strokes.length > 1 && strokes.length % 2 === 1 && [...strokes, line.cells.length].every((stroke, place) => place % 2 === 1 === isPoints(line.cells.slice((strokes[place - 1] ?? -1) + 1, stroke)));
  if (!pairs) return line;
  return { ...line, cells: line.cells.map((token, index) => (strokes.includes(index) ? respelt(token, strokes.indexOf(index) % 2 === 0 ? ":" : ";") : token)) };
}

/** "6", "6 điểm", "6đ" as a whole cell. */
function isPoints(cell: readonly Token[]): boolean {
  return cell[0]?.kind === "number" && (cell.length === 1 || (cell.length === 2 && ["điểm", "đ"].includes(cell[1]?.text ?? "")));
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

/** "Dưới 50% | không có điểm", "Đã ban hành | Điểm tối đa": words that give points, where no heading such as "Mức độ | Điểm tối đa" stands. */
function givesPoints(left: readonly Token[], right: readonly Token[]): boolean {
  const awards = right[0]?.text === "không" || right.some(({ text }) => text === "tối");
  return awards && !HEADS.includes(left[0]?.text ?? "");
}

function openLine(cells: readonly Token[]): readonly Token[] {
  const at = firstStroke(cells);
  const stroke = cells[at];
  if (stroke === undefined) return cells;
  const colon: Token = respelt(stroke, ":");
  const right = cells.slice(at + 1);
  const heads = right.length <= MAX_HEADING && right.some(({ text }) => text === POINTS) && right.every(({ kind }) => kind === "word") && !givesPoints(cells.slice(0, at), right);
  return [...cells.slice(0, at), colon, ...(heads ? [] : right)];
}
