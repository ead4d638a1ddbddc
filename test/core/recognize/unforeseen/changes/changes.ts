import type { CellValue } from "../../../../../src/core/grid/cell";
import type { ChangedSheet } from "./changed-sheet";
import { upTo, withColumns, withRows, withValues } from "./changed-sheet";
import type { Change, Subject } from "./subject";
import { headerText, isInHeader, isRow, isText, placesOf, seams } from "./subject";

function insertedRows(subject: Subject, at: number, lines: readonly (readonly CellValue[] | null)[]): ChangedSheet {
  return withRows(subject.grid, [...upTo(at), ...lines, ...upTo(subject.grid.endRow, at)]);
}

function behind(subject: Subject, heading: string, texts: readonly string[], role: string): ReturnType<Change> {
  const { grid, table } = subject;
  if ([...subject.roles.values()].includes(role) || table.headerRows.length !== 1) return null;
  const at = table.lastColumn + 1;
  if (at < grid.endColumn && upTo(grid.endRow).some((row) => grid.text(row, at) !== "")) return null;
  const cells = upTo(grid.endRow).map((row, index) => (isInHeader(subject, row) || table.repeatedHeaderRows.includes(row) ? heading : isRow(subject, row) && index % 2 === 0 ? (texts[index % texts.length] ?? null) : null));
  return { ...withColumns(grid, [...upTo(at), cells, ...upTo(grid.endColumn, at + 1)]), added: [[at, role]] };
}

/** A column of numbers that are no points behind the table. */
function beside(subject: Subject, heading: string, number: (index: number, max: CellValue) => CellValue): ReturnType<Change> {
  const { grid, table } = subject;
  const at = table.lastColumn + 1;
  const isTaken = at < grid.endColumn && upTo(grid.endRow).some((row) => grid.text(row, at) !== "");
  if (table.headerRows.length !== 1 || table.columns.max === undefined || isTaken) return null;
  const cells = upTo(grid.endRow).map((row, index) => (isInHeader(subject, row) || table.repeatedHeaderRows.includes(row) ? heading : isRow(subject, row) ? number(index, grid.value(row, table.columns.max ?? 0)) : null));
  return withColumns(grid, [...upTo(at), cells, ...upTo(grid.endColumn, at + 1)]);
}

const TEXTS = new Set(["lead", "support", "deadline", "solution", "evidence", "note", "adjustment", "rule"]);

const DECOY: readonly (readonly CellValue[])[] = [
  ["DANH SÁCH CÁN BỘ TỔ GIÚP VIỆC"],
  ["STT", "Họ và tên", "Chức vụ", "Số điện thoại"],
  [1, "Nguyễn Văn Bình", "Tổ trưởng", "0912345678"],
  [2, "Trần Thị Hương", "Thư ký", "0987654321"],
  [3, "Lê Hoàng Nam", "Thành viên", "0977222333"],
];
const LETTERHEAD: readonly (readonly CellValue[])[] = [
  ["ỦY BAN NHÂN DÂN", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["XÃ TÂN LẬP", null, "Độc lập - Tự do - Hạnh phúc"],
  ["Số: 45/BC-UBND", null, "Tân Lập, ngày 12 tháng 12 năm 2025"],
];
const SIGNATURE: readonly (readonly CellValue[] | null)[] = [null, ["NGƯỜI LẬP BIỂU", null, "TM. ỦY BAN NHÂN DÂN"], [null, null, "CHỦ TỊCH"], null, ["Trần Thị Hương", null, "Nguyễn Văn Bình"]];

/** Changes that must not change what is recognised. */
export const CHANGES: Readonly<Record<string, Change>> = {
  "a blank row between two rows": (subject) => {
    const at = subject.random.pick(seams(subject));
    return at === undefined ? null : insertedRows(subject, at, [null]);
  },
  "a blank column between two columns": ({ grid, table, random }) => {
    const at = random.integer(table.firstColumn + 1, table.lastColumn);
    return withColumns(grid, [...upTo(at), null, ...upTo(grid.endColumn, at)]);
  },
  "moved down and right": ({ grid, random }) => {
    const down = withRows(grid, [...Array<null>(random.integer(1, 30)).fill(null), ...upTo(grid.endRow)]);
    const right = withColumns(down.grid, [...Array<null>(random.integer(1, 9)).fill(null), ...upTo(grid.endColumn)]);
    return { ...right, rowNow: down.rowNow };
  },
  "two columns of texts change places": (subject) => {
    const { grid, table, roles, random } = subject;
    const places = [...roles].filter(([column, role]) => TEXTS.has(role) && headerText(subject, column) !== "").map(([column]) => column);
    const [one, other] = [random.pick(places), random.pick(places)];
    if (one === undefined || other === undefined || one === other || table.headerRows.length > 1 || grid.merges.some(({ row, columnCount }) => columnCount > 1 && row >= (table.headerRows[0] ?? 0))) return null;
    return withColumns(grid, upTo(grid.endColumn).map((column) => (column === one ? other : column === other ? one : column)));
  },
  "a heading of another office": (subject) => {
    const { grid, table, roles, random, headings } = subject;
    const column = random.pick([...roles].filter(([each]) => headerText(subject, each) !== "").map(([each]) => each));
    const role = column === undefined ? undefined : roles.get(column);
    const heading = role === undefined ? undefined : random.pick(headings.get(role) ?? []);
    if (heading === undefined || upTo(grid.endColumn).some((each) => headerText(subject, each) === heading)) return null;
    return withValues(grid, (value, _, each) => (each === column && value === grid.value(table.headerRows[0] ?? 0, column) ? heading : value));
  },
  "a row of column numbers": (subject) => {
    const { grid, table } = subject;
    const numbers = upTo(grid.endColumn).map((column) => (column >= table.firstColumn && column <= table.lastColumn ? `(${column - table.firstColumn + 1})` : null));
    const below = (table.headerRows.at(-1) ?? -1) + 1;
    return below !== table.firstRow || below === 0 ? null : insertedRows(subject, below, [numbers]);
  },
  "the header again at a page break": (subject) => {
    const { grid, table } = subject;
    const at = subject.random.pick(seams(subject));
    if (at === undefined || table.headerRows.length === 0) return null;
    return insertedRows(subject, at, table.headerRows.map((row) => upTo(grid.endColumn).map((column) => grid.value(row, column))));
  },
  "a column of remarks": (subject) => behind(subject, "Ghi chú", ["Đã rà soát lại", "Chờ số liệu quý IV", "Văn phòng theo dõi"], "note"),
  "a column of links": (subject) => behind(subject, "Tài liệu kiểm chứng", ["https://tanlap.gov.vn/tin/12", "QĐ số 12/QĐ-UBND", "Báo cáo 88/BC-UBND"], "evidence"),
  "a column of shares": (subject) => beside(subject, "Tỷ lệ điểm đạt (%)", (index) => 60 + ((index * 7) % 41)),
  "a column of counted figures": (subject) => beside(subject, "Số liệu thực tế", (index) => 120 + index * 37),
  "a column of what is aimed at": (subject) => beside(subject, "Mục tiêu năm 2026", (_, max) => max),
  "maxima with their unit": (subject) => withValues(subject.grid, (value, row, column) => (isRow(subject, row) && column === subject.table.columns.max && typeof value === "number" ? `${String(value).replace(".", ",")} điểm` : value)),
  "codes with a closing point": (subject) => withValues(subject.grid, (value, row, column) => (isRow(subject, row) && column === subject.table.columns.code && isText(value) && /[\dIVX]$/.test(value) ? `${value}.` : value)),
  "the unit's own points are not yet given": (subject) => {
    const own = placesOf(subject, "self");
    return own.length === 0 || !subject.roles.has(subject.table.columns.max ?? -1) ? null : withValues(subject.grid, (value, row, column) => (isRow(subject, row) && own.includes(column) ? null : value));
  },
  "full points everywhere": (subject) => {
    const { grid, table, roles } = subject;
    const max = table.columns.max;
    return max === undefined ? null : withValues(grid, (value, row, column) => (isRow(subject, row) && ["self", "council", "final"].includes(roles.get(column) ?? "") && typeof value === "number" && typeof grid.value(row, max) === "number" ? grid.value(row, max) : value));
  },
  "decomposed letters": ({ grid }) => withValues(grid, (value) => (isText(value) ? value.normalize("NFD") : value)),
  "no-break spaces and doubled ones": ({ grid }) => withValues(grid, (value) => (isText(value) ? ` ${value.replaceAll(" ", " \u00a0")} ` : value)),
  "numbers as texts": (subject) => withValues(subject.grid, (value, row, column) => (isRow(subject, row) && typeof value === "number" && subject.roles.has(column) ? String(value).replace(".", ",") : value)),
  "headings in capitals": (subject) => withValues(subject.grid, (value, row) => (isInHeader(subject, row) && isText(value) ? value.toUpperCase() : value)),
  "headings over several lines": (subject) => withValues(subject.grid, (value, row) => (isInHeader(subject, row) && isText(value) ? value.replace(/ (?=\S+ ?\S*$)/, "\n") : value)),
  "dashes for what is blank": (subject) => withValues(subject.grid, (value, row, column) => (isRow(subject, row) && subject.roles.has(column) && !["code", "name", "max"].includes(subject.roles.get(column) ?? "") && (value === null || value === "") ? "-" : value)),
  "a letterhead above": ({ grid }) => withRows(grid, [...LETTERHEAD, null, ...upTo(grid.endRow)]),
  "a signature below": ({ grid }) => withRows(grid, [...upTo(grid.endRow), ...SIGNATURE]),
  "a list of persons below": ({ grid }) => withRows(grid, [...upTo(grid.endRow), null, null, ...DECOY]),
  "a list of persons above": ({ grid }) => withRows(grid, [...DECOY, null, null, ...upTo(grid.endRow)]),
  "a list of persons beside": ({ grid, table }) => {
    const top = Math.max(0, (table.headerRows[0] ?? table.firstRow) - 1);
    const columns = upTo(4).map((column) => upTo(grid.endRow).map((row) => DECOY[row - top]?.[column] ?? null));
    return withColumns(grid, [...upTo(grid.endColumn), null, ...columns]);
  },
};
