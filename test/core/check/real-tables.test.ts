import type { Finding } from "../../../src/core/check/finding";
import { Grid } from "../../../src/core/grid/grid";
import { readGrids } from "../../support/read-grid";
import { brief, checkGrid } from "./check-table";

async function findingsOf(name: string): Promise<readonly Finding[]> {
  return (await readGrids(name)).flatMap(checkGrid);
}

function movedDown(grid: Grid): Grid {
  const rows = Array.from({ length: grid.endRow }, (_, row) => row);
  const columns = Array.from({ length: grid.endColumn }, (_, column) => column);
  return new Grid({ sheet: grid.sheet, row: 3, column: 0, values: rows.map((row) => columns.map((column) => grid.value(row, column))) });
}

/** What a careful colleague finds in the official tables, in the order of the pane. */
const AUDITS: readonly { readonly name: string; readonly findings: readonly string[] }[] = [
  {
    name: "clean-1-gia-lai",
    findings: [
      "error score-above-max D43", // 4.2: 100 of 10
      "warning group-score-sum D41", // 4: explained by 4.2
      "warning status-contradiction H44", // 4.3: done, 0 of 10
      "warning score-missing D53", // 4.12
      "warning agency-spelling F58", // 5.3: Sở Thông tin và Truyền
      "warning rule-branch-duplicate E78", // 6.2: part 2's branch in part 1 as well
      "error score-unreachable D80", // 6.4: 5 of 5 where the text gives 1/2 at most
      "error group-score-sum D102", // 7: 64,74 for 64,97
      "warning rule-branches-overlap E117", // 8.2: ≥ 80% and ≤ 80%
      "warning rule-branches-overlap E118", // 8.3
      "warning rule-branches-overlap E120", // 8.5
      "info agency-spelling F123", // 8.8: Các sở, ban ngành
      "error rule-branch-duplicate E142", // 9.3: "Thực hiện" twice
      "warning rule-unreadable E142",
    ],
  },
  {
    name: "clean-2-hai-duong-phu-luc-1",
    findings: [
      "error group-max-sum D37", // 3: 15 for 11
      "warning bracket-unbalanced C38", // 3.1
      "info max-shared D68", // 4.7.2
      "info max-shared D71", // 4.8.2
    ],
  },
  {
    name: "clean-3-hai-duong-phu-luc-2",
    findings: [
      "warning bracket-unbalanced B43", // I/3.1
      "error code-duplicate A68", // I/4.4.5 printed as 4.4.4
      "info max-shared C77", // I/4.8.2
      "info max-shared C80", // I/4.9.2
      "error group-max-sum C26", // II/2.2: 2 for 3
      "warning name-duplicate B62", // II/5.5 has the name of 5.4
      "error max-missing C64", // II/5.5.2
    ],
  },
  {
    name: "clean-4-bach-thong",
    findings: [
      "warning rule-parent-conflict E13", // 1.2: 0, 10 or 20 by its own text, 17,5 by its children
      "warning status-contradiction F23", // 2.3: the plan "đã ban hành", 0 of 10
      "warning agency-twice H31", // 3.1: Các cơ quan, đơn vị, UBND các xã lead and support
      "warning agency-twice H32", // 3.2
      "error group-score-sum D38", // 4: 39,5 for 39,05
      "warning word-misspelt E39", // 4.1: thị trần
      "warning word-misspelt F44", // 4.6: chuyên đổi số
      "error rule-precedence E57", // 5.9.1: a+b/c
      "warning word-misspelt E57", // 5.9.1: Chuyên đổi số
      "info agency-spelling H57", // 5.9.1: Phòng TCKH
      "warning word-misspelt B64", // 6.1: Công thông tin điện tử
      "warning word-misspelt F69", // 6.6: Ngày hội chuyên đổi số
      "warning rule-variable-undefined E71", // 6.8: "Tỷ lệ 1"
      "info agency-spelling G72", // 6.9: Văn phòng HĐND&UBND huyện
      "warning word-repeated B73", // 6.10: thành phố/thành phố
      "warning word-repeated B74", // 6.11
      "warning bracket-unbalanced E77", // 6.14
      "info agency-spelling H79", // 6.16: Các cơ quan đơn vị
      "info agency-spelling G80", // 6.17: Phòng VH&Tt
      "info agency-spelling G86", // 7.4: Phòng KT - HT
      "warning agency-twice H86", // 7.4: Phòng VH&TT leads and supports
      "info agency-spelling G88", // 7.6: Phòng TC - KH
      "error rule-divisor-mismatch E93", // 7.11: ≥ 0,1% without a divisor
      "error rule-divisor-mismatch E94", // 7.12: ≥ 0,1%, /1%
      "warning rule-branches-overlap E103", // 8.5: ≥ 50% and ≤ 50%
      "error total-score-sum D114", // 391,73 for 391,28
    ],
  },
  { name: "clean-5-dien-bien-bang-1", findings: [] },
  { name: "clean-6-dien-bien-bang-2", findings: ["warning code-numeral A6", "warning word-misspelt B54"] }, // 6.5: dịch vụ cồng trực tuyến
  {
    name: "clean-7-dak-lak",
    findings: [
      "error group-score-sum E56", // 5: 54 for 55,47
      "error score-above-max E66", // 5.10: 8 of 5
      "error group-score-sum E75", // 6: 78,47 for 78,54
      "warning word-misspelt C76", // 6.1: Công thông tin điện tử
      "info score-precision E86", // 6.11: 8,174
      "warning code-coerced B95", // 6.20 as 6.2
    ],
  },
];

test.each(AUDITS)("$name: every visible defect, each at its cell, and nothing else", async ({ name, findings }) => {
  expect((await findingsOf(name)).map(brief)).toEqual(findings);
});

test("Bạch Thông: the total carries the error of group 4", async () => {
  const findings = await findingsOf("clean-4-bach-thong");
  const group = findings.find(({ code }) => code === "group-score-sum");
  const total = findings.find(({ code }) => code === "total-score-sum");
  expect(group).toMatchObject({ indicator: "4", facts: { actual: 39.5, expected: 39.05, difference: 0.45, children: 8 } });
  expect(total?.facts).toMatchObject({ actual: 391.73, expected: 391.28, difference: 0.45, causedBy: [group?.id] });
});

test("Gia Lai: 100 of 10 points explain group 4, and group 7 is wrong by itself", async () => {
  const findings = await findingsOf("clean-1-gia-lai");
  const [leaf, group] = findings;
  const seven = findings.find(({ indicator }) => indicator === "7");
  expect(leaf).toMatchObject({ indicator: "4.2", facts: { actual: 100, max: 10 } });
  expect(group?.facts).toMatchObject({ actual: 35.74, expected: 125.74, causedBy: [leaf?.id] });
  expect(seven?.facts).toMatchObject({ actual: 64.74, expected: 64.97, difference: -0.23 });
});

test("Bạch Thông with text numbers and page breaks: the same defects, and each text number once", async () => {
  const clean = (await findingsOf("clean-4-bach-thong")).map(({ code, indicator }) => `${code} ${indicator ?? ""}`);
  const messy = await findingsOf("messy-4-bach-thong");
  const others = messy.filter(({ code }) => code !== "number-as-text");
  expect(others.map(({ code, indicator }) => `${code} ${indicator ?? ""}`)).toEqual(clean);
  expect(messy.length - others.length).toBe(45);
});

test.each(["clean-1-gia-lai", "clean-4-bach-thong", "messy-4-bach-thong"])("ids in %s are unique and stay when rows are put above the table", async (name) => {
  const grids = await readGrids(name);
  const ids = grids.flatMap(checkGrid).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(grids.map(movedDown).flatMap(checkGrid).map(({ id }) => id)).toEqual(ids);
});
