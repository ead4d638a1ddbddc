import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { unicodeGrid } from "../../../src/core/recognize/unicode-grid";
import { encodeLegacy } from "../../support/appendices/encode-legacy";
import { drawGrid } from "../../support/read-grid";

const DRAWING = `
  STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách tính
  '1 | Nhận thức số | 20 | |
  '1.1 | Có kế hoạch chuyển đổi số | 10 | | Có: Điểm tối đa
  '1.2 | Ủy ban nhân dân ứng dụng chữ ký số | 10 | | Có: Điểm tối đa`;

test.each(["tcvn3", "vni"] as const)("a sheet in %s is read as Unicode, and says what it was", (encoding) => {
  const [table] = recognizeTables(drawGrid(encodeLegacy(DRAWING, encoding)));
  expect(table?.columns).toEqual({ code: 0, name: 1, max: 2, rule: 4 });
  expect(table?.rows.map((row) => row.name)).toEqual(["Nhận thức số", "Có kế hoạch chuyển đổi số", "Ủy ban nhân dân ứng dụng chữ ký số"]);
  expect(table?.rows[1]?.texts.rule).toBe("Có: Điểm tối đa");
  expect(table?.evidence).toContainEqual({ code: `encoding-${encoding}` });
});

test("a header in Unicode over rows in TCVN3", () => {
  const [header = "", ...rows] = DRAWING.trim().split("\n");
  const [table] = recognizeTables(drawGrid([header, ...rows.map((row) => encodeLegacy(row, "tcvn3"))].join("\n")));
  expect(table?.rows[2]?.name).toBe("Ủy ban nhân dân ứng dụng chữ ký số");
  expect(table?.scores[0]?.header).toBe("Điểm tự chấm");
});

test.each([
  { name: "Vietnamese in Unicode", sheet: DRAWING },
  { name: "short words that have Latin-1 letters alone", sheet: "Có | Ghi chú\nCó | và\nCá | Số\nGià | cà phê" },
  { name: "French", sheet: "Élève | Français\nÉcole | Présentée\nÇa | déjà vu\nNoël | été" },
  { name: "signs and units", sheet: "5 m² | 20 °C\n§ 3 | ± 5\n© 2024 | µm" },
])("not touched: $name", ({ sheet }) => {
  const grid = drawGrid(sheet);
  expect(unicodeGrid(grid)).toEqual({ grid, encoding: null });
});
