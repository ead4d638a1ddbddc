import { DEPARTMENT_SUCCESSIONS, successorOf } from "../../../src/core/agency/agency-succession";

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
