import type { CellValue } from "../../../src/core/grid/cell";
import { Grid } from "../../../src/core/grid/grid";
import type { OfficeTable, Role } from "./office-table";

/** How an office lays its tables out. */
export interface OfficeLayout {
  readonly name: string;
  readonly above: readonly string[];
  readonly firstColumn: number;
  readonly headers: Readonly<Record<Role, string>>;
  /** Columns in another order than the contents name them. */
  readonly order: readonly Role[];
  /** A row "(1) (2) (3)" under the header. */
  readonly numbered: boolean;
  /** Lines under the table. */
  readonly below: readonly string[];
}

/** Where the cells of a laid out table stand. */
export interface LaidOut {
  readonly grid: Grid;
  readonly place: (at: number, role: Role) => { readonly row: number; readonly column: number };
}

/** A table on a sheet. */
export function layOut(table: OfficeTable, layout: OfficeLayout): LaidOut {
  const roles = layout.order.filter((role) => table.roles.includes(role));
  const lines: CellValue[][] = [...layout.above.map((text) => [text]), ...(layout.above.length > 0 ? [[]] : []), roles.map((role) => layout.headers[role])];
  if (layout.numbered) lines.push(roles.map((_, index) => `(${index + 1})`));
  const first = lines.length;
  lines.push(...table.rows.map(({ cells }) => roles.map((role) => cells[role] ?? null)), [], ...layout.below.map((text) => [null, text]));
  const width = Math.max(...lines.map((line) => line.length));
  const values = lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => null)]);
  const grid = new Grid({ sheet: table.name.slice(0, 31), row: 0, column: layout.firstColumn, values });
  return { grid, place: (at, role) => ({ row: first + at, column: layout.firstColumn + roles.indexOf(role) }) };
}

const USUAL: readonly Role[] = ["code", "name", "max", "score", "council", "rule", "reason", "solution", "lead", "deadline", "note"];

/** Three offices' habits: other words, other orders, other places on the sheet. */
export const LAYOUTS: readonly OfficeLayout[] = [
  {
    name: "title above, rule last",
    above: ["ỦY BAN NHÂN DÂN XÃ TÂN LẬP", "BẢNG TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2024", "(Kèm theo Báo cáo số 45/BC-UBND ngày 12 tháng 12 năm 2024)"],
    firstColumn: 0,
    headers: {
      code: "Số TT", name: "Nội dung tiêu chí", max: "Điểm chuẩn", score: "Điểm tự chấm", council: "Điểm thẩm định", rule: "Cách tính điểm",
      lead: "Bộ phận phụ trách", deadline: "Thời hạn hoàn thành", solution: "Giải pháp khắc phục", reason: "Nguyên nhân mất điểm", note: "Ghi chú",
    },
    order: ["code", "name", "max", "score", "council", "reason", "solution", "lead", "deadline", "rule", "note"],
    numbered: true,
    below: ["Người lập biểu", "TM. ỦY BAN NHÂN DÂN"],
  },
  {
    name: "header in the first row, rule before the points",
    above: [],
    firstColumn: 0,
    headers: {
      code: "TT", name: "Tiêu chí/Chỉ số thành phần", max: "Điểm tối đa", score: "Tự đánh giá", council: "Điểm Hội đồng thẩm định", rule: "Phương pháp tính điểm",
      lead: "Cơ quan chủ trì", deadline: "Thời gian hoàn thành", solution: "Biện pháp thực hiện", reason: "Lý do bị trừ điểm", note: "Ghi chú",
    },
    order: ["code", "name", "rule", "max", "score", "council", "reason", "solution", "lead", "deadline", "note"],
    numbered: false,
    below: [],
  },
  {
    name: "two columns in, a long title",
    above: ["PHỤ LỤC II", "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI MỨC ĐỘ CHUYỂN ĐỔI SỐ"],
    firstColumn: 2,
    headers: {
      code: "Mã số", name: "Tên chỉ số", max: "Thang điểm", score: "Điểm đơn vị tự chấm", council: "Điểm thẩm định của Hội đồng", rule: "Hướng dẫn chấm điểm",
      lead: "Đơn vị chủ trì", deadline: "Tiến độ thực hiện", solution: "Nhiệm vụ, giải pháp", reason: "Lý do mất điểm", note: "Ghi chú",
    },
    order: USUAL,
    numbered: true,
    below: ["Ghi chú: điểm làm tròn đến 02 chữ số thập phân."],
  },
];
