import { analyse } from "../../../src/core/analyse";
import { agenciesIn } from "../../../src/core/agency/agency";
import { agencyKey } from "../../../src/core/agency/agency-key";
import { agencyLoads } from "../../../src/core/agency/agency-load";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { openFixture } from "../../support/fixture";

test.each([
  ["Sở TT&TT", "Sở Thông tin và Truyền thông"],
  ["Sở TT &TT", "Sở Thông tin và Truyền thông"],
  ["Sở Thông tin và Truyền thông (Sở TT &TT)", "Sở Thông tin và Truyền thông"],
  ["Phòng VH&Tt", "phòng VH&TT"],
  ["Phòng TC - KH", "Phòng TCKH"],
  ["Phòng TC-KH", "Phòng Tài chính - Kế hoạch"],
  ["Phòng KT - HT", "Phòng Kinh tế và Hạ tầng"],
  ["Trung tâm VHTT&TT", "Trung tâm VH, TT&TT"],
  ["Văn phòng HĐND&UBND", "Văn phòng HĐND-UBND"],
  ["VNPT Bạch Thông – Ngân Sơn", "VNPT Bạch Thông - Ngân Sơn"],
  ["Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH"],
  ["Sở LĐ-TB&XH", "Sở Lao động, Thương binh và Xã hội"],
  ["SỞ THÔNG TIN & TRUYỀN THÔNG", "Sở Thông tin và Truyền thông"],
  ["Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"],
  ["Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
  ["VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"],
  ["Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"],
  ["Sở VH&TT", "Sở Văn hóa và Thể thao"],
  ["Phòng VH&TT", "Phòng Văn hóa và Thông tin"],
])("“%s” and “%s” are one agency", (one, other) => {
  expect(agencyKey(one)).toBe(agencyKey(other));
});

test.each([
  ["Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"],
  ["Phòng VH&TT", "Trung tâm VHTT&TT"],
  ["UBND cấp huyện", "UBND các xã, thị trấn"],
  ["Sở Tài chính", "Sở Tài nguyên và Môi trường"],
  ["UBND tỉnh", "Văn phòng UBND tỉnh"],
  ["Sở KH&CN", "Sở KH&ĐT"],
])("“%s” and “%s” are two agencies", (one, other) => {
  expect(agencyKey(one)).not.toBe(agencyKey(other));
});

test.each([
  ["Các sở, ban, ngành; UBND cấp huyện", ["Các sở, ban, ngành", "UBND cấp huyện"]],
  ["Các cơ quan, đơn vị, UBND các xã, thị trấn.", ["Các cơ quan, đơn vị", "UBND các xã, thị trấn"]],
  ["Sở Thông tin và Truyền thông, Sở Công Thương và các đơn vị liên quan", ["Sở Thông tin và Truyền thông", "Sở Công Thương"]],
  ["Phòng Lao động, TB&XH; Phòng VH&TT", ["Phòng Lao động, TB&XH", "Phòng VH&TT"]],
  ["Sở TT &TT; Sở Tài chính; Sở Kế hoạch và Đầu tư", ["Sở TT &TT", "Sở Tài chính", "Sở Kế hoạch và Đầu tư"]],
  ["Sở TT&TT; Sở Thông tin và Truyền thông", ["Sở TT&TT"]],
  ["Sở TT &TT; Văn phòng  UBND tỉnh;\nBưu điện tỉnh; ", ["Sở TT &TT", "Văn phòng UBND tỉnh", "Bưu điện tỉnh"]],
  ["Các đơn vị liên quan", []],
  ["0", []],
  ["", []],
])("“%s” names %j", (cell, names) => {
  expect(agenciesIn(cell).map(({ name }) => name)).toEqual(names);
});

test("every agency of a table has what it leads and supports, whatever the spelling, with the points to win", async () => {
  const { sheets } = await openFixture("clean-4-bach-thong.xlsx").read();
  const [table] = analyse(sheets, { labels: inputSheetLabels, year: 2026 }).tables;
  const loads = table ? agencyLoads(table.tree, table.advice) : [];
  const finance = loads.find(({ agency }) => agency.key === agencyKey("Phòng Tài chính - Kế hoạch"));
  const code = (node: number): string | undefined => table?.tree.nodes[node]?.row.code;
  expect(finance?.leads.map(code)).toEqual(expect.arrayContaining(["2.5", "2.7", "7.6"]));
  expect(finance?.supports.map(code)).toEqual(expect.arrayContaining(["8.6", "8.7"]));
  expect(new Set(loads.map(({ agency }) => agency.key)).size).toBe(loads.length);
  expect(loads.every(({ points }, index) => points <= (loads[index - 1]?.points ?? Infinity))).toBe(true);
});
