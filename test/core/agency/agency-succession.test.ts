import { BUNDLED_SUCCESSIONS } from "../../../src/core/agency/bundled-successions";
import { PROVINCE_SUCCESSIONS } from "../../../src/core/agency/province-successions";
import { successorOf, withoutSuccession, withSuccession } from "../../../src/core/agency/agency-succession";

test.each([
  ["Sở TT&TT", "2024-12-31", "Sở TT&TT"],
  ["Sở TT&TT", "2025-03-01", "Sở Khoa học và Công nghệ"],
  ["UBND tỉnh Bắc Kạn", "2025-06-30", "UBND tỉnh Bắc Kạn"],
  ["UBND tỉnh Bắc Kạn", "2025-07-01", "UBND tỉnh Thái Nguyên"],
  ["Văn phòng HĐND-UBND tỉnh Hà Giang", "2025-07-01", "Văn phòng HĐND-UBND tỉnh Tuyên Quang"],
  ["tỉnh Hải Dương", "2025-12-31", "thành phố Hải Phòng"],
  ["Công an tỉnh Hoà Bình", "2025-12-31", "Công an tỉnh Phú Thọ"],
  ["UBND tỉnh Bà Rịa – Vũng Tàu", "2025-12-31", "UBND Thành phố Hồ Chí Minh"],
  ["UBND tỉnh Gia Lai", "2025-12-31", "UBND tỉnh Gia Lai"],
  // Two changes, one after the other.
  ["Sở Thông tin và Truyền thông tỉnh Bình Định", "2025-12-31", "Sở Khoa học và Công nghệ tỉnh Gia Lai"],
  ["Sở Thông tin và Truyền thông tỉnh Bình Định", "2025-04-01", "Sở Khoa học và Công nghệ tỉnh Bình Định"],
  // A city of the province's name, a body that is not the province's, and no place at all stay.
  ["UBND thành phố Thái Bình", "2025-12-31", "UBND thành phố Thái Bình"],
  ["Ngân hàng Nhà nước Chi nhánh tỉnh Bình Định", "2025-12-31", "Ngân hàng Nhà nước Chi nhánh tỉnh Bình Định"],
  ["Công an tỉnh", "2025-12-31", "Công an tỉnh"],
])("%s gives on %s as %s", (name, day, expected) => {
  expect(successorOf(name, day, BUNDLED_SUCCESSIONS)).toBe(expected);
});

test("29 of 63 provinces were taken in by others on 1 July 2025, and none of those that remain", () => {
  const merged = PROVINCE_SUCCESSIONS.filter(({ since }) => since === "2025-07-01");
  expect(new Set(merged.map(({ from }) => from)).size).toBe(29);
  expect(new Set(merged.map(({ to }) => to)).size).toBe(23);
  expect(merged.filter(({ to }) => merged.some(({ from }) => from === to))).toEqual([]);
});

/** Điều 1 khoản 24 of Nghị quyết 202/2025/QH15 leaves them as they are. */
const UNCHANGED = ["Cao Bằng", "Điện Biên", "Hà Tĩnh", "Lai Châu", "Lạng Sơn", "Nghệ An", "Quảng Ninh", "Thanh Hóa", "Sơn La"].map((name) => `tỉnh ${name}`).concat("thành phố Hà Nội", "thành phố Huế");

test("the 63 provinces are 34: 23 that took others in and 11 that stay as they were", () => {
  const merged = PROVINCE_SUCCESSIONS.filter(({ since }) => since === "2025-07-01");
  const all = new Set([...merged.flatMap(({ from, to }) => [from, to]), ...UNCHANGED]);
  expect(all.size).toBe(63);
  expect(new Set([...all].map((name) => successorOf(name, "2025-07-01", BUNDLED_SUCCESSIONS))).size).toBe(34);
  expect(UNCHANGED.map((name) => successorOf(name, "2025-12-31", BUNDLED_SUCCESSIONS))).toEqual(UNCHANGED);
});

test("a table of the user's own comes first, for communes too", () => {
  const own = [
    { from: "Sở Thông tin và Truyền thông", to: "Trung tâm Chuyển đổi số", since: "2025-01-01" },
    { from: "xã Ia Kla", to: "xã Đức Cơ", since: "2025-07-01" },
  ];
  expect(successorOf("Sở TT&TT", "2025-06-01", [...own, ...BUNDLED_SUCCESSIONS])).toBe("Trung tâm Chuyển đổi số");
  expect(successorOf("UBND xã Ia Kla", "2025-07-01", [...own, ...BUNDLED_SUCCESSIONS])).toBe("UBND xã Đức Cơ");
});

test("an entry about the same agency and day takes the place of the former, however the name is written", () => {
  const first = { from: "Sở TT&TT", to: "Sở A", since: "2025-01-01" };
  const second = { from: "Sở Thông tin và Truyền thông", to: "Sở B", since: "2025-01-01" };
  expect(withSuccession([first], second)).toEqual([second]);
  expect(withoutSuccession([first], second)).toEqual([]);
});

test("agencies that follow each other in a circle end somewhere", () => {
  const circle = [{ from: "A", to: "B", since: "2025-01-01" }, { from: "B", to: "A", since: "2025-01-01" }];
  expect(["A", "B"]).toContain(successorOf("A", "2025-06-01", circle));
});
