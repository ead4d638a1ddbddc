import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import type { Correction } from "../../src/app/use-cases/correct-finding";
import { correctFinding, correctionsOf } from "../../src/app/use-cases/correct-finding";
import { ALL_CHECKS } from "../../src/core/check/all-checks";
import type { FindingCode } from "../../src/core/check/finding";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import type { Desk } from "../support/desk";
import { must, sit } from "../support/desk";
import { workbookFile } from "../support/workbook-file";

/** A wrong sum, a number typed as text, and a code that lost its zero. */
const ROWS = [
  ["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt"],
  ["1", "Nhận thức số", 20, 13],
  ["1.1", "Có kế hoạch năm", 10, 5],
  ["1.2", "Có ban chỉ đạo", 10, 7.5],
  ["2", "Thể chế số", 110, 55],
  ...Array.from({ length: 11 }, (_, index) => [index === 9 ? 2.1 : `2.${index + 1}`, `Có quy định số ${index + 1}`, 10, index === 3 ? "5,0" : 5]),
];

function opened(): Promise<Desk> {
  return sit(workbookFile({ "Phụ lục": ROWS }));
}

async function correctionOf(session: Session, code: FindingCode): Promise<Correction> {
  const corrections = await must(session.perform((context) => Promise.resolve(correctionsOf(context, 0))));
  const finding = session.analysis?.tables[0]?.findings.find((each) => each.code === code);
  const correction = corrections.get(finding?.id ?? "");
  if (!correction) throw new Error(`No correction for ${code} among ${JSON.stringify(session.analysis?.tables[0]?.findings.map((each) => each.code))}`);
  return correction;
}

const codes = ({ analysis }: Session): readonly string[] => (analysis?.tables[0]?.findings ?? []).map(({ code }) => code);
const cells = async (workbook: FileWorkbook): Promise<string> => JSON.stringify((await workbook.read()).sheets);

test.each<[FindingCode, object, object]>([
  ["group-score-sum", { kind: "value", value: 13 }, { kind: "formula", shows: 12.5 }],
  ["number-as-text", { kind: "value", value: "5,0" }, { kind: "value", value: 5 }],
  ["code-coerced", { kind: "value", value: 2.1 }, { kind: "value", value: "2.10" }],
])("%s: shown as old and new, put right with one click, and taken back to the letter", async (code, before, after) => {
  const { workbook, session } = await opened();
  const original = await cells(workbook);
  const correction = await correctionOf(session, code);
  expect(correction).toMatchObject({ before, after });
  await must(session.perform((context) => correctFinding(context, correction)));
  expect(codes(session)).not.toContain(code);
  expect(session.undoable).toBe("correct");
  expect(await must(session.undo())).toMatchObject({ left: [] });
  expect(await cells(workbook)).toBe(original);
  expect(codes(session)).toContain(code);
});

test("a cell that somebody changed after the correction was shown is left alone", async () => {
  const { workbook, session } = await opened();
  const correction = await correctionOf(session, "group-score-sum");
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: "Phụ lục", row: 1, column: 3, before: [[{ kind: "value", value: 13 }]], after: [[{ kind: "value", value: 14 }]] }] });
  expect(await session.perform((context) => correctFinding(context, correction))).toMatchObject({ ok: false, failure: { kind: "conflict", addresses: ["D2"] } });
});

test("a judgement is left to people: a score above its maximum has no correction", async () => {
  const workbook = workbookFile({ "Phụ lục": [["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt"], ["1", "Nhận thức số", 20, 17], ["1.1", "Có kế hoạch năm", 10, 12], ["1.2", "Có ban chỉ đạo", 10, 5]] });
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030, checking: ALL_CHECKS });
  await must(session.scan());
  expect(codes(session)).toContain("score-above-max");
  const corrections = await must(session.perform((context) => Promise.resolve(correctionsOf(context, 0))));
  expect([...corrections.values()]).toEqual([]);
});

test("a sum formula that leaves a row out is mended to add all of them, and taken back to the letter", async () => {
  const rows = [["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt"], ["1", "Nhận thức số", 20, "=SUM(D3:D3)"], ["1.1", "Có kế hoạch năm", 10, 5], ["1.2", "Có ban chỉ đạo", 10, 7.5]];
  const { workbook, session } = await sit(workbookFile({ "Phụ lục": rows }));
  const original = await cells(workbook);
  const correction = await correctionOf(session, "sum-formula-gap");
  await must(session.perform((context) => correctFinding(context, correction)));
  expect(codes(session)).not.toContain("sum-formula-gap");
  await must(session.undo());
  expect(await cells(workbook)).toBe(original);
});
