import { recognizeTables } from "../../../../src/core/recognize/recognize-tables";
import { buildTree } from "../../../../src/core/score/build-tree";
import type { IndicatorTree } from "../../../../src/core/score/indicator-tree";
import { drawGrid, readGrids } from "../../../support/read-grid";

function treeOf(drawing: string): IndicatorTree {
  const [table] = recognizeTables(drawGrid(drawing));
  if (!table) throw new Error("The drawing is not recognised.");
  return buildTree(table);
}

/** "path < parent's path" of every row, in table order. */
function family(tree: IndicatorTree): readonly string[] {
  return tree.nodes.map(({ path, parent }) => (parent === null ? path : `${path} < ${tree.nodes[parent]?.path}`));
}

const HEADER = "STT | Chỉ số | Điểm tối đa | Điểm đạt";

test.each([
  {
    name: "codes nest; letters and headings are no children; the total stands apart",
    drawing: `${HEADER}
       | CHỈ SỐ ĐÁNH GIÁ | |
      '1 | Nhận thức số | 30 | 10
      '1.1 | Có kế hoạch năm | 10 | 10
      '1.2 | Có ban chỉ đạo | 20 | 0
      '1.2.1 | Có quyết định riêng | 10 | 0
      a | Số văn bản đi | |
      '1.2.2 | Có quy chế riêng | 10 | 0
      Tổng | | 30 | 10`,
    rows: ["heading", "1", "1.1 < 1", "1.2 < 1", "1.2.1 < 1.2", "1.2.1/a < 1.2.1", "1.2.2 < 1.2", "total"],
  },
  {
    name: "plain numbers under roman groups",
    drawing: `${HEADER}
      I | Nhận thức số | 10 | 5
      1 | Có kế hoạch năm | 10 | 5
      II | Thể chế số | 10 | 5
      1 | Có quy chế nội bộ | 10 | 5
      2 | Có quy trình riêng | 10 | 5`,
    rows: ["I", "I/1 < I", "II", "II/1 < II", "II/2 < II"],
  },
  {
    name: "codes that repeat in each pillar",
    drawing: `${HEADER}
      I. CHÍNH QUYỀN SỐ | | |
      '1 | Nhận thức số | 10 | 5
      '1.1 | Có kế hoạch năm | 10 | 5
      II. KINH TẾ SỐ | | |
      '1 | Nhận thức số | 10 | 5
      '1.1 | Có hội thảo số | 10 | 5`,
    rows: ["I", "I/1 < I", "I/1.1 < I/1", "II", "II/1 < II", "II/1.1 < II/1"],
  },
  {
    name: "a code that stands twice",
    drawing: `${HEADER}
      '1 | Nhận thức số | 30 | 5
      '1.1 | Có kế hoạch năm | 10 | 5
      '1.1 | Có ban chỉ đạo | 10 | 0
      '1.2 | Có quy chế riêng | 10 | 0`,
    rows: ["1", "1.1 < 1", "1.1#2 < 1", "1.2 < 1"],
  },
  {
    name: "a parent that is not there",
    drawing: `${HEADER}
      '1 | Nhận thức số | 30 | 5
      '1.1.1 | Có kế hoạch năm | 10 | 5
      '2.1 | Có quy chế riêng | 10 | 0`,
    rows: ["1", "1.1.1 < 1", "2.1"],
  },
])("$name", ({ drawing, rows }) => {
  expect(family(treeOf(drawing))).toEqual(rows);
});

test("children are the scored rows right below, roots what a total adds up", () => {
  const tree = treeOf(`${HEADER}
    '1 | Nhận thức số | 20 | 10
    '1.1 | Có kế hoạch năm | 20 | 10
    a | Số văn bản đi | |
    '2 | Thể chế số | 5 | 5
    '2.1 | Có quy chế riêng | 5 | 5
     | Tổng cộng | 25 | 15`);
  expect(tree.nodes.map((node) => node.children)).toEqual([[1], [], [], [4], [], []]);
  expect(tree.roots).toEqual([0, 3]);
  expect(tree.total).toBe(5);
});

describe.each(["clean-1-gia-lai", "clean-4-bach-thong", "messy-4-bach-thong"])("%s", (name) => {
  test("has nine groups, a parent for every other row, and no path twice", async () => {
    const [table] = (await readGrids(name)).flatMap((grid) => recognizeTables(grid));
    if (!table) throw new Error(`${name} is not recognised.`);
    const tree = buildTree(table);
    expect(tree.roots.map((root) => tree.nodes[root]?.path)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    const orphans = tree.nodes.filter(({ row, parent }) => parent === null && !["group", "heading", "total"].includes(row.level));
    expect(orphans).toEqual([]);
    expect(new Set(tree.nodes.map((node) => node.path)).size).toBe(tree.nodes.length);
  });
});
