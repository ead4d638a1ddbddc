import type { CellValue } from "../../../../../src/core/grid/cell";
import { Grid } from "../../../../../src/core/grid/grid";
import type { ChangedSheet, Line } from "./changed-sheet";
import { upTo, withColumns, withRows, withValues } from "./changed-sheet";
import type { Change, Subject } from "./subject";
import { isInHeader, isRow, isText, placesOf } from "./subject";

/** New lines below some rows of the table, each with the level that it is to have. */
function withRowsBelow(subject: Subject, below: (index: number) => readonly (readonly [name: string, level: string, code?: string])[]): ReturnType<Change> {
  const { grid, table } = subject;
  const { name } = table.columns;
  if (name === undefined) return null;
  const lines: Line[] = [];
  const addedRows: string[] = [];
  for (const row of upTo(grid.endRow)) {
    lines.push(row);
    const index = table.rows.findIndex((each) => each.rows.at(-1) === row);
    for (const [text, level, code = ""] of index < 0 ? [] : below(index)) {
      addedRows.push(`${lines.length} ${level} ${code}`);
      lines.push(upTo(grid.endColumn).map((column) => (column === name ? text : column === table.columns.code && code !== "" ? code : null)));
    }
  }
  return addedRows.length === 0 ? null : { ...withRows(grid, lines), addedRows };
}

/** Whether a row is the last of its branch, and nothing is printed below it. */
function isLeaf({ table }: Subject, index: number): boolean {
  const [own, next] = [table.rows[index], table.rows[index + 1]];
  return own?.level === "indicator" && own.code !== "" && own.max?.value != null && own.max.inName !== true && (next === undefined || next.level === "indicator" || next.level === "group" || next.level === "pillar" || next.level === "total");
}

/** A column of points or of other numbers put in before a place, under a heading. */
function inserted(subject: Subject, at: number, heading: string, cell: (index: number, row: number) => CellValue): ChangedSheet {
  const { grid, table } = subject;
  const cells = upTo(grid.endRow).map((row, index) => (isInHeader(subject, row) || table.repeatedHeaderRows.includes(row) ? heading : isRow(subject, row) ? cell(index, row) : null));
  return withColumns(grid, [...upTo(at), cells, ...upTo(grid.endColumn, at)]);
}

/** Whether the header is one row without merged areas, so that columns may be put anywhere. */
function isSimple({ grid, table }: Subject): boolean {
  return table.headerRows.length === 1 && !grid.merges.some(({ row, columnCount }) => columnCount > 1 && row >= (table.headerRows[0] ?? 0));
}

/** Parts of a row's maximum, two of every three rows below it. */
function points(subject: Subject, share: number): (index: number, row: number) => CellValue {
  return (_, row) => {
    const max = subject.table.rows.find((each) => each.row === row)?.max?.value ?? null;
    return max === null ? null : Math.round(max * share * 100) / 100;
  };
}

/** Fewer rows on a sheet make no table. */
const FEWEST_ROWS = 5;

function splitAt(subject: Subject, hasHeader: boolean): ReturnType<Change> {
  const { grid, table, random } = subject;
  if (!isSimple(subject) || table.repeatedHeaderRows.length > 0) return null;
  const coded = table.rows.filter(({ code }) => code !== "" && code !== "-").map(({ row }) => row);
  const at = random.pick(coded.slice(FEWEST_ROWS, -FEWEST_ROWS));
  if (at === undefined) return null;
  const first = withRows(grid, upTo(at));
  const last = withRows(grid, [...(hasHeader ? table.headerRows : []), ...upTo(grid.endRow, at)]);
  return { ...first, rest: { ...last, grid: named(last.grid, `${grid.sheet} (2)`) } };
}

function named(grid: Grid, sheet: string): Grid {
  return new Grid({ sheet, row: 0, column: 0, values: upTo(grid.endRow).map((row) => upTo(grid.endColumn).map((column) => grid.value(row, column))), merges: grid.merges });
}

const TASKS: readonly (readonly CellValue[])[] = [
  ["PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ QUÝ I"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn hoàn thành"],
  [1, "Rà soát hồ sơ minh chứng", "Văn phòng", "15/01/2026"],
  [2, "Tập huấn tổ công nghệ số cộng đồng", "Phòng Văn hóa - Xã hội", "28/02/2026"],
  [3, "Cập nhật chuyên mục chuyển đổi số", "Văn phòng", "Hằng tuần"],
];
const BUDGET: readonly (readonly CellValue[])[] = [
  ["DỰ TOÁN KINH PHÍ"],
  ["STT", "Nội dung", "Đơn vị tính", "Số lượng", "Đơn giá", "Thành tiền"],
  [1, "Máy quét tài liệu", "cái", 2, 12_500_000, 25_000_000],
  [2, "Thiết bị phát wifi", "bộ", 4, 3_200_000, 12_800_000],
  [null, "Tổng cộng", null, null, null, 37_800_000],
];

/** Changes of how a table is built that must not change what is recognised. */
export const STRUCTURES: Readonly<Record<string, Change>> = {
  "the rest on another sheet under the header again": (subject) => splitAt(subject, true),
  "the rest on another sheet without a header": (subject) => splitAt(subject, false),
  "answers below the indicators": (subject) => withRowsBelow(subject, (index) => (isLeaf(subject, index) ? [["- Đã ban hành: Điểm tối đa;", "option"], ["- Chưa ban hành: 0 điểm.", "option"]] : [])),
  "answers with their points below the indicators": (subject) => withRowsBelow(subject, (index) => (isLeaf(subject, index) ? [[`+ Từ 80% trở lên: ${subject.table.rows[index]?.max?.value} điểm`, "option"], ["+ Dưới 80%: 0 điểm", "option"]] : [])),
  "figures below the indicators": (subject) => withRowsBelow(subject, (index) => (isLeaf(subject, index) && subject.table.columns.code !== undefined && !subject.table.rows.some(({ code }) => /^[a-zđ]$/.test(code)) ? [["Số hồ sơ trực tuyến", "input", "a"], ["Tổng số hồ sơ", "input", "b"]] : [])),
  "points of two earlier years before the own": (subject) => {
    const [own] = placesOf(subject, "self");
    if (own === undefined || !isSimple(subject) || subject.table.scores.some(({ role }) => role === "published") || subject.table.columns.max === undefined) return null;
    const at = Math.max(own, subject.table.columns.max + 1);
    if (at !== own) return null;
    const second = inserted(subject, at, "Điểm năm 2023", points(subject, 0.7));
    const first = inserted({ ...subject, grid: second.grid }, at, "Điểm năm 2022", points(subject, 0.6));
    return { ...first, columnNow: (column) => first.columnNow(second.columnNow(column)), added: [[at, "published"], [at + 1, "published"]] };
  },
  "points of two earlier years behind the table": (subject) => {
    const at = subject.table.lastColumn + 1;
    const [own] = placesOf(subject, "self");
    if (own === undefined || !isSimple(subject) || subject.table.scores.some(({ role }) => role === "published") || subject.table.columns.max === undefined) return null;
    const first = inserted(subject, at, "Điểm đạt năm 2022", points(subject, 0.7));
    const second = inserted({ ...subject, grid: first.grid }, at + 1, "Điểm đạt năm 2023", points(subject, 0.6));
    return { ...first, grid: second.grid, added: [[at, "published"], [at + 1, "published"]] };
  },
  "the points of a council behind the own": (subject) => {
    const [own] = placesOf(subject, "self");
    if (own === undefined || !isSimple(subject) || subject.table.scores.length > 1 || subject.table.columns.max === undefined || own < subject.table.columns.max) return null;
    return { ...inserted(subject, own + 1, "Điểm thẩm định", points(subject, 0.5)), added: [[own + 1, "council"]] };
  },
  "one heading over the points": (subject) => {
    const { grid, table, roles } = subject;
    if (!isSimple(subject) || table.repeatedHeaderRows.length > 0) return null;
    const row = table.headerRows[0] ?? 0;
    const columns = [...roles].filter(([, role]) => ["max", "self", "council", "final"].includes(role)).map(([column]) => column).sort((a, b) => a - b);
    const [first, last] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined || columns.length < 2 || last - first !== columns.length - 1 || table.columns.max === undefined) return null;
    const upper = upTo(grid.endColumn).map((column) => (column === first ? "Điểm" : columns.includes(column) ? null : grid.value(row, column)));
    const lower = upTo(grid.endColumn).map((column) => (columns.includes(column) ? grid.value(row, column) : null));
    const changed = withRows(grid, [...upTo(row), upper, lower, ...upTo(grid.endRow, row + 1)]);
    const rowNow = (each: number): number => (each === row ? row : changed.rowNow(each));
    return { ...changed, rowNow, addedHeader: [row + 1] };
  },
  "the sum left out": (subject) => {
    const { grid, table } = subject;
    const gone = table.rows.filter(({ level }) => level === "total").flatMap(({ rows }) => rows);
    return gone.length === 0 ? null : withRows(grid, upTo(grid.endRow).filter((row) => !gone.includes(row)));
  },
  "the sum first": (subject) => {
    const { grid, table } = subject;
    const last = table.rows.at(-1);
    if (last?.level !== "total" || table.rows.filter(({ level }) => level === "total").length > 1 || last.rows.length > 1) return null;
    return withRows(grid, [...upTo(table.firstRow), last.row, ...upTo(last.row, table.firstRow), ...upTo(grid.endRow, last.row + 1)]);
  },
  "groups in capitals": (subject) => withValues(subject.grid, (value, row, column) => (isText(value) && column === subject.table.columns.name && subject.table.rows.some((each) => each.row === row && (each.level === "group" || each.level === "pillar")) ? value.toUpperCase() : value)),
  "codes as numbers": (subject) => withValues(subject.grid, (value, row, column) => (isRow(subject, row) && column === subject.table.columns.code && isText(value) && /^\d+(?:\.[1-9])?$/.test(value) ? Number(value) : value)),
  "codes with a bracket": ({ grid, table }) => {
    if (table.rows.some(({ code }) => code !== "" && !/^\d+(\.\d+)*$/.test(code))) return null;
    const isCode = (row: number, column: number): boolean => column === table.columns.code && table.rows.some((each) => each.row === row && each.code !== "");
    return withValues(grid, (value, row, column) => (isCode(row, column) && grid.text(row, column) !== "" ? `${grid.text(row, column)})` : value));
  },
  "a remark right below": (subject) => withRows(subject.grid, [...upTo(subject.table.lastRow + 1), ["Ghi chú: Điểm tự chấm có thể thay đổi sau khi thẩm định."], ...upTo(subject.grid.endRow, subject.table.lastRow + 1)]),
  "signatures right below": (subject) => withRows(subject.grid, [...upTo(subject.table.lastRow + 1), [null, "NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ"], [null, "(Ký, ghi rõ họ tên)", null, "(Ký tên, đóng dấu)"], ...upTo(subject.grid.endRow, subject.table.lastRow + 1)]),
  "a line on the unit below the header": (subject) => {
    const at = subject.table.firstRow;
    return subject.table.headerRows.at(-1) !== at - 1 ? null : withRows(subject.grid, [...upTo(at), ["(Đơn vị tính: điểm)"], ...upTo(subject.grid.endRow, at)]);
  },
  "a column of texts left out": (subject) => {
    const { grid, random, roles } = subject;
    const places = [...roles].filter(([, role]) => ["lead", "support", "deadline", "solution", "evidence", "note", "rule", "reason", "adjustment"].includes(role)).map(([column]) => column);
    const gone = random.pick(places);
    if (gone === undefined || !isSimple(subject)) return null;
    return withColumns(grid, upTo(grid.endColumn).filter((column) => column !== gone));
  },
  "an indicator left out": (subject) => {
    const { grid, table, random } = subject;
    const leaves = upTo(table.rows.length).filter((index) => isLeaf(subject, index) && table.rows[index - 1]?.level === "indicator" && table.rows[index + 1]?.level === "indicator");
    const gone = table.rows[random.pick(leaves) ?? -1];
    return gone === undefined ? null : withRows(grid, upTo(grid.endRow).filter((row) => !gone.rows.includes(row)));
  },
  "a column of units of measurement": (subject) => {
    const { name } = subject.table.columns;
    return name === undefined || !isSimple(subject) ? null : inserted(subject, name + 1, "Đơn vị tính", (index) => ["%", "Văn bản", "Hệ thống"][index % 3] ?? null);
  },
  "a column of ranks": (subject) => (isSimple(subject) && subject.table.columns.max !== undefined ? inserted(subject, subject.table.lastColumn + 1, "Xếp hạng", (index) => 1 + (index % 11)) : null),
  "a column of weights": (subject) => {
    const { max, name } = subject.table.columns;
    return max === undefined || name === undefined || !isSimple(subject) || max < name ? null : inserted(subject, max, "Trọng số", (index) => (1 + (index % 4)) / 10);
  },
  "points of two other communes behind": (subject) => {
    const at = subject.table.lastColumn + 1;
    if (!isSimple(subject) || subject.table.scores.length === 0 || subject.table.columns.max === undefined) return null;
    const first = inserted(subject, at, "Xã Tân Lập", points(subject, 0.7));
    const second = inserted({ ...subject, grid: first.grid }, at + 1, "Xã Bình Minh", points(subject, 0.6));
    return { ...first, grid: second.grid };
  },
  "a reason and a remedy behind": (subject) => {
    const at = subject.table.lastColumn + 1;
    const { reason, solution } = subject.table.columns;
    if (!isSimple(subject) || reason !== undefined || solution !== undefined) return null;
    const first = inserted(subject, at, "Lý do mất điểm", (index) => (index % 3 === 0 ? "Chưa bố trí kinh phí" : null));
    const second = inserted({ ...subject, grid: first.grid }, at + 1, "Giải pháp khắc phục", (index) => (index % 3 === 0 ? "Đề nghị bổ sung dự toán" : null));
    return { ...first, grid: second.grid, added: [[at, "reason"], [at + 1, "solution"]] };
  },
  "who and when behind": (subject) => {
    const at = subject.table.lastColumn + 1;
    const { lead, deadline } = subject.table.columns;
    if (!isSimple(subject) || lead !== undefined || deadline !== undefined) return null;
    const first = inserted(subject, at, "Bộ phận phụ trách", (index) => ["Văn phòng", "Phòng Văn hóa - Xã hội", "Công an xã"][index % 3] ?? null);
    const second = inserted({ ...subject, grid: first.grid }, at + 1, "Thời gian hoàn thành", (index) => ["30/11/2025", "Quý IV/2025", "15/12/2025"][index % 3] ?? null);
    return { ...first, grid: second.grid, added: [[at, "lead"], [at + 1, "deadline"]] };
  },
  "a title merged down before the table": ({ grid, table }) => {
    const top = table.headerRows[0] ?? table.firstRow;
    const cells = upTo(grid.endRow).map((row) => (row === top ? "Lĩnh vực" : row === table.firstRow ? "Chuyển đổi số" : null));
    const merge = { row: table.firstRow, column: table.firstColumn, rowCount: table.lastRow - table.firstRow + 1, columnCount: 1 };
    const changed = withColumns(grid, [...upTo(table.firstColumn), cells, ...upTo(grid.endColumn, table.firstColumn)]);
    return table.headerRows.length !== 1 ? null : { ...changed, grid: new Grid({ sheet: grid.sheet, row: 0, column: 0, values: upTo(changed.grid.endRow).map((row) => upTo(changed.grid.endColumn).map((column) => changed.grid.value(row, column))), merges: [...changed.grid.merges, merge] }) };
  },
  "number and name in one cell": (subject) => {
    const { grid, table } = subject;
    const { code, name } = table.columns;
    if (code === undefined || name !== code + 1 || !isSimple(subject) || table.repeatedHeaderRows.length > 0) return null;
    if (table.rows.some((row) => row.cellCode !== undefined || row.rows.length > 1 || (row.code !== "" && row.name === ""))) return null;
    if (table.rows.some((row) => row.code === "-" || ["option", "input", "heading"].includes(row.level))) return null;
    const joined = withValues(grid, (value, row, column) => (column !== name ? value : value === null || value === "" ? grid.value(row, code) : isRow(subject, row) ? `${grid.text(row, code).replace(/[.)]$/, "")}. ${grid.text(row, name)}` : value));
    return withColumns(joined.grid, upTo(grid.endColumn).filter((column) => column !== code));
  },
  "errors for the own points": (subject) => {
    const own = placesOf(subject, "self");
    let seen = 0;
    return own.length === 0 ? null : withValues(subject.grid, (value, row, column) => (own.includes(column) && isRow(subject, row) && typeof value === "number" && ++seen % 4 === 0 ? { error: "#REF!" } : value));
  },
  "a table of tasks below": ({ grid }) => withRows(grid, [...upTo(grid.endRow), null, null, ...TASKS]),
  "a budget below": ({ grid }) => withRows(grid, [...upTo(grid.endRow), null, null, ...BUDGET]),
  "a budget above": ({ grid }) => withRows(grid, [...BUDGET, null, null, ...upTo(grid.endRow)]),
};
