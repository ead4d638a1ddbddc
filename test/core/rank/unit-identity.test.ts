import { BUNDLED_SUCCESSIONS } from "../../../src/core/agency/bundled-successions";
import { unitIdentity } from "../../../src/core/rank/unit-identity";

const own = [{ from: "xã Tân Lập", to: "xã Tân Hòa", since: "2025-07-01" }];

describe("whether two names mean one unit", () => {
  it.each([
    ["an abbreviation and its words", 2024, "Sở TT&TT", "Sở Thông tin và Truyền thông", true],
    ["case and tone marks", 2024, "SỞ Y TẾ", "Sở Y tế", true],
    ["two departments", 2024, "Sở Nội vụ", "Sở Tư pháp", false],
    ["the authority and its place", 2024, "UBND xã Bình Hòa", "Xã Bình Hoà", true],
    ["places whose names differ by an accent", 2024, "UBND xã Quang An", "UBND xã Quảng An", false],
    ["a department before the reform of 2025", 2024, "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", false],
    ["the same after it", 2025, "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", true],
    ["a province before it was merged", 2024, "UBND tỉnh Bắc Kạn", "UBND tỉnh Thái Nguyên", false],
    ["the same after it", 2025, "UBND tỉnh Bắc Kạn", "UBND tỉnh Thái Nguyên", true],
    ["a commune that the user says was renamed", 2025, "UBND xã Tân Lập", "UBND xã Tân Hòa", true],
    ["the same before", 2024, "UBND xã Tân Lập", "UBND xã Tân Hòa", false],
    ["renamed units of an unknown year", null, "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", false],
  ] as const)("%s (%s): %s, %s", (_what, year, one, other, same) => {
    const identity = unitIdentity(year, [...own, ...BUNDLED_SUCCESSIONS]);
    expect(identity(one) === identity(other)).toBe(same);
  });
});
