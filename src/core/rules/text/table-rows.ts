import { isSymbol } from "./clause";
import { respelt, type Token } from "./token";

const STROKE = "|";
/** Cells of a heading over points: "Điểm", "Số điểm", "Mức điểm đạt". */
const POINTS = "điểm";

/**
 * A table of two columns inside the cell, parted by "|": the stroke between a condition and its points becomes a colon; those around a line disappear, and so do a line of
 * dashes and the right half of the heading "Tỷ lệ | Điểm". A table of another shape stays as it is, and its strokes are not read.
 */
export function openTable(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.text === STROKE)) return tokens;
  const lines = linesOf(tokens).map(withoutFrame).filter((line) => !isRule(line));
  if (lines.some((line) => strokesOf(line) > 1)) return tokens;
  return lines.flatMap((line) => [...openLine(line.cells), ...line.end]);
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
  const heads = right.some(({ text }) => text === POINTS) && right.every(({ kind }) => kind === "word");
  return [...cells.slice(0, at), colon, ...(heads ? [] : right)];
}
