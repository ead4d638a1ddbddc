import type { Finding, Severity } from "../../src/core/check/finding";
import { findingKinds, findingsByCause } from "../../src/taskpane/state/findings-by-cause";

function finding(id: string, severity: Severity, row: number, causedBy: readonly string[] = []): Finding {
  return { id, code: "group-score-sum", severity, sheet: "S", row, column: 0, indicator: null, facts: { causedBy } };
}

/** "cause: consequence consequence" for each line. */
function outline(findings: readonly Finding[]): readonly string[] {
  return findingsByCause(findings).map(({ cause, consequences }) => [`${cause.id}:`, ...consequences.map(({ id }) => id)].join(" "));
}

const cases: readonly [name: string, findings: readonly Finding[], lines: readonly string[]][] = [
  ["a consequence stands under its cause", [finding("total", "error", 9, ["group"]), finding("group", "error", 3)], ["group: total"]],
  ["a chain stands under its first cause", [finding("a", "error", 1), finding("b", "error", 2, ["a"]), finding("c", "error", 3, ["b"])], ["a: b c"]],
  ["errors come before warnings and notes", [finding("note", "info", 1), finding("warning", "warning", 2), finding("error", "error", 3)], ["error:", "warning:", "note:"]],
  ["the same severity keeps the table's order", [finding("low", "error", 8), finding("high", "error", 2)], ["high:", "low:"]],
  ["a cause that is not in the list is no cause", [finding("a", "error", 1, ["gone"])], ["a:"]],
  ["two that name each other are both shown", [finding("a", "error", 1, ["b"]), finding("b", "error", 2, ["a"])], ["a:", "b:"]],
];

test("findings of one kind stand together, apart by severity", () => {
  const findings = [finding("a", "error", 1), finding("b", "warning", 2), finding("c", "error", 3)];
  expect(findingKinds(findingsByCause(findings)).map(({ causes }) => causes.map(({ cause }) => cause.id))).toEqual([["a", "c"], ["b"]]);
});

test.each(cases)("%s", (_, findings, lines) => {
  expect(outline(findings)).toEqual(lines);
});
