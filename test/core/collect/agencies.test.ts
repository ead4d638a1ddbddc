import { agenciesIn, agencyKey } from "../../../src/core/collect/agency-name";
import { DEPARTMENT_SUCCESSIONS, successorOf } from "../../../src/core/collect/agency-succession";

test.each([
  ["Sở TT&TT", "Sở Thông tin và Truyền thông"],
  ["Sở TT &TT", "Sở Thông tin và Truyền thông"],
  ["Sở Thông tin và Truyền thông (Sở TT &TT)", "Sở TTTT"],
  ["SỞ THÔNG TIN & TRUYỀN THÔNG", "Sở Thông tin và Truyền thông"],
  ["Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"],
  ["Sở LĐTBXH", "Sở Lao động, Thương binh và Xã hội"],
  ["Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"],
  ["Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
  ["VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"],
  ["Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"],
])("%s is %s", (written, full) => {
  expect(agencyKey(written)).toBe(agencyKey(full));
});

test.each([
  ["Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông"],
  ["Sở Tài chính", "Sở Tài nguyên và Môi trường"],
  ["UBND tỉnh", "Văn phòng UBND tỉnh"],
  ["Sở KH&CN", "Sở KH&ĐT"],
])("%s is not %s", (one, other) => {
  expect(agencyKey(one)).not.toBe(agencyKey(other));
});

test("a cell may name several agencies", () => {
  expect(agenciesIn("Sở TT &TT; Văn phòng  UBND tỉnh;\nBưu điện tỉnh; ")).toEqual(["Sở TT &TT", "Văn phòng UBND tỉnh", "Bưu điện tỉnh"]);
});

test("from March 2025 another department gives what Sở TT&TT gave, and a table of the user's own comes first", () => {
  expect(successorOf("Sở TT&TT", "2024-12-31", DEPARTMENT_SUCCESSIONS)).toBe("Sở TT&TT");
  expect(successorOf("Sở TT&TT", "2025-03-01", DEPARTMENT_SUCCESSIONS)).toBe("Sở Khoa học và Công nghệ");
  const own = [{ from: "Sở Thông tin và Truyền thông", to: "Trung tâm Chuyển đổi số", since: "2025-01-01" }];
  expect(successorOf("Sở TT&TT", "2025-06-01", [...own, ...DEPARTMENT_SUCCESSIONS])).toBe("Trung tâm Chuyển đổi số");
});

test("agencies that follow each other in a circle end somewhere", () => {
  const circle = [{ from: "A", to: "B", since: "2025-01-01" }, { from: "B", to: "A", since: "2025-01-01" }];
  expect(["A", "B"]).toContain(successorOf("A", "2025-06-01", circle));
});
