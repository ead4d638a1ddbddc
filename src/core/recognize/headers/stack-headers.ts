import type { Grid } from "../../grid/grid";
import { cleanLine } from "../../text/clean-text";
import { foldWords } from "../../text/fold-text";
import { assessedIn } from "./assessed";
import { authorityTier } from "./authority-tier";
import { pointHints } from "./point-words";
import type { HeaderColumn } from "./header-column";
import type { HeaderReading } from "./read-header-cell";
import { readMisspeltHeader } from "./misspelt-header";
import { isPeriod } from "./period";
import { readHeaderCell } from "./read-header-cell";
import { textCues } from "./text-cues";

/** "Xã Tân Lập | Phường Minh Khai" under "Điểm của các xã, phường". */
export function areUnits(below: readonly HeaderColumn[]): boolean {
  return below.every(({ text }) => assessedIn(text) === "unit");
}

/** "Cấp sở | Cấp huyện | Cấp xã" under "Điểm tối đa": one table with the maxima of several. */
export function areTiers(below: readonly HeaderColumn[]): boolean {
  return below.every(({ text }) => foldWords(text).startsWith("cap ") && authorityTier(text) !== null);
}

/** Lays a header row under the ones above it: a cell belongs to the nearest heading at or left of it that it can stand under. */
export function stackHeaders(grid: Grid, topRow: number, above: readonly HeaderColumn[], below: readonly HeaderColumn[]): HeaderColumn[] {
  const covered = new Set(below.map((cell) => cell.column));
  const ofUnits = areUnits(below);
  const ofTiers = areTiers(below);
  const headings = below.map((cell) => headingOver(grid, topRow, above, covered, cell.column));
  const compared = comparedUnits(headings);
  const lower = below.map((cell, index): HeaderColumn => {
    const text = cleanLine(cell.text);
    const heading = headings[index];
    const joined = heading ? `${heading.text} ${text}` : text;
    // Whatever the heading says, the points of several units are nobody's own.
    if (heading && compared.has(heading)) return { column: cell.column, text: joined, lowest: nameOf(heading), reading: null };
    if (ofUnits) return { column: cell.column, text: joined, lowest: text, reading: null };
    const remark = heading ? remarkOfJudges(text, heading) : null;
    if (remark) return { column: cell.column, text: joined, lowest: text, reading: remark };
    if (isBesidePoints(cell, below.filter((_, at) => at !== index && headings[at] === heading))) return { column: cell.column, text: joined, lowest: text, reading: null };
    // "Chênh" under "Kết quả thẩm định", "Hỗ trợ" under "Phân công": words of another matter than their heading's.
    if (cell.reading === null && isApart(text, heading?.reading ?? null)) return { column: cell.column, text: joined, reading: null };
    if (heading && isYearOfMaxima(cell, heading)) return { column: cell.column, text: joined, reading: { meaning: "aside", weight: 3, year: cell.reading?.year ?? null } };
    if (heading?.reading && isLastYear(cell, heading.reading, below)) return { column: cell.column, text: joined, reading: { ...heading.reading, year: cell.reading?.year ?? null } };
    const inherited = isPeriod(text) || ofTiers ? heading?.reading : null;
    const reading = inherited ?? closerReading(cell.reading, heading?.reading ?? null, joined) ?? readMisspeltHeader(text);
    return { column: cell.column, text: joined, lowest: text, reading: cell.reading === null ? (whoseUnder(text, reading) ?? reading) : reading };
  });
  const kept = above.filter((cell) => !covered.has(cell.column));
  return [...kept, ...lower].sort((a, b) => a.column - b.column);
}

function nameOf({ text, lowest = text }: HeaderColumn): string {
  return lowest;
}

/** The headings that name several units of one tier, each over columns of its own: "Sở Nội vụ" and "Sở Y tế" over "Tự chấm | Thẩm định". Of several tiers one judges the other. */
function comparedUnits(headings: readonly (HeaderColumn | undefined)[]): ReadonlySet<HeaderColumn> {
  const units = new Set(headings.flatMap((heading) => (heading?.reading === null && assessedIn(nameOf(heading)) === "unit" ? [heading] : [])));
  return units.size > 1 && new Set([...units].map((unit) => authorityTier(nameOf(unit)))).size === 1 ? units : new Set();
}

/** Whether words in no list say that a column is not what its heading is about: "Đơn vị" under "Khắc phục". */
function isApart(text: string, heading: HeaderReading | null): boolean {
  if (heading === null) return false;
  if (heading.meaning.startsWith("score")) return pointHints(text).includes("aside");
  const { all } = textCues(text);
  return all.length > 0 && !all.some((role) => role === heading.meaning);
}

/** "Lý do" under "Hội đồng thẩm định", "Ý kiến" under "Chênh lệch": why those who judge have changed a score. */
function remarkOfJudges(text: string, heading: HeaderColumn): HeaderReading | null {
  const reading = readHeaderCell(`${text} ${heading.text}`);
  return reading?.meaning === "adjustment" ? reading : null;
}

/** "Đơn vị" under "Kết quả chấm điểm": whose points these are, where the heading leaves it open. */
function whoseUnder(text: string, heading: HeaderReading | null): HeaderReading | null {
  if (heading?.meaning !== "score" && heading?.meaning !== "score-got") return null;
  const [meaning] = pointHints(text);
  return meaning === undefined ? null : { ...heading, meaning, inferred: true };
}

/** "Năm 2025" behind "Năm 2024" under "Điểm tự chấm": whose points those of the last year are is told by the heading. */
function isLastYear({ reading }: HeaderColumn, heading: HeaderReading, below: readonly HeaderColumn[]): boolean {
  const years = below.flatMap((other) => (other.reading?.meaning === "score-year" ? [other.reading.year ?? 0] : []));
  return reading?.meaning === "score-year" && years.length > 1 && reading.year === Math.max(...years) && heading.meaning.startsWith("score-");
}

/** "Năm 2024 (cũ)" under "Điểm theo khung": the maxima of another year. */
function isYearOfMaxima({ reading }: HeaderColumn, heading: HeaderColumn): boolean {
  return reading?.meaning === "score-year" && (heading.reading?.meaning ?? pointHints(heading.text)[0]) === "max";
}

/** "Số liệu" beside "Điểm" under one heading: what is counted, whatever the heading says of the points. */
function isBesidePoints({ text, reading }: HeaderColumn, siblings: readonly HeaderColumn[]): boolean {
  if (reading !== null || isPeriod(cleanLine(text)) || foldWords(text).includes("diem")) return false;
  return siblings.some((other) => other.reading?.meaning === "score");
}

function headingOver(
  grid: Grid,
  topRow: number,
  above: readonly HeaderColumn[],
  covered: ReadonlySet<number>,
  column: number,
): HeaderColumn | undefined {
  const own = above.find((cell) => cell.column === column);
  if (own) return own;
  const left = above.filter((cell) => cell.column < column).at(-1);
  if (!left) return undefined;
  const merge = grid.merges.find((area) => area.row <= topRow && topRow < area.row + area.rowCount && area.column === left.column);
  if (merge) return column < merge.column + merge.columnCount ? left : undefined;
  // Merged areas are not always known; a heading with cells right under it spreads to the next heading.
  return covered.has(left.column) ? left : undefined;
}

/** The lowest row names a column best; where its words alone say little ("(điểm)"), the heading or the whole stack does. */
function closerReading(own: HeaderReading | null, heading: HeaderReading | null, joined: string): HeaderReading | null {
  if (own?.meaning === "score" && heading !== null && heading.meaning !== "score") return heading;
  const whole = readHeaderCell(joined);
  if (own && own.weight >= 2) return own.year === null && whole ? { ...own, year: whole.year } : own;
  return whole ?? own;
}
