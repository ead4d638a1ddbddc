import fc from "fast-check";
import type { WritePlan } from "../../../src/core/plan/write-plan";
import { JOURNAL_STEPS, withoutLastStep, withStep } from "../../../src/core/state/journal";
import { mergeStates } from "../../../src/core/state/merge-states";
import { migrateState } from "../../../src/core/state/migrate-state";
import { printState } from "../../../src/core/state/print-state";
import { readState } from "../../../src/core/state/read-state";
import { STATE_VERSION } from "../../../src/core/state/state-version";
import { unwrapState, wrapState } from "../../../src/core/state/state-xml";
import type { WorkbookState } from "../../../src/core/state/workbook-state";
import { DEFAULT_SETTINGS, EMPTY_STATE } from "../../../src/core/state/workbook-state";

const SEED = Number(process.env["SEED"] ?? 31);
const inverse: WritePlan = {
  kind: "undo",
  edits: [
    { kind: "expect", sheet: "PL", row: 4, column: 0, digests: ["-", "1x", ""] },
    { kind: "cells", sheet: "PL", row: 5, column: 8, before: [[{ kind: "formula", formula: '=IF(A1<"]]>",1,0)', shows: 1 }]], after: [[{ kind: "value", value: "6.10" }]] },
    { kind: "formats", sheet: "PL", area: { row: 5, column: 8, rowCount: 1, columnCount: 1 }, format: { cells: [[{ bold: true, fillColor: null, borders: { top: { style: "thin", color: "#000000" } } }]] } },
    { kind: "column-widths", sheet: "PL", columns: [{ column: 8, width: 48.5 }] },
    { kind: "remove-highlights", sheet: "PL" },
    { kind: "remove-sheet", sheet: "DTI – Số liệu" },
  ],
};
const full: WorkbookState = {
  frameworks: [{ sheet: "PL 'quý' 1", table: 1, id: "bach-thong-2024", settings: { ...DEFAULT_SETTINGS, missingIsZero: true } }, { sheet: "PL", table: 2, id: null, settings: DEFAULT_SETTINGS }],
  ownFrameworks: [
    {
      id: "bo-cua-huyen",
      title: "Bộ chỉ số của huyện",
      source: { issuer: "UBND huyện", document: null, date: null },
      year: 2025,
      settings: { decimals: 2, total: "sum", totalMax: 100, missingIsZero: false, index: "none", notAssessed: "leave-maximum" },
      indicators: [{ path: "1", code: "1", name: "Nhận thức số", level: "group", max: 100 }],
    },
  ],
  columns: [{ sheet: "PL 'quý' 1", column: 4, header: "Tự đánh giá", role: "self" }, { sheet: "PL", column: 5, header: "", role: "none" }],
  rules: [
    { key: "6.7", form: { kind: "ratio", numerator: "Số hồ sơ", denominator: "Tổng số hồ sơ", target: 0.8, below: "proportional" }, text: "1x2y" },
    { key: "6.8", form: { kind: "reading", reading: "adding-up" }, text: "1x2y" },
  ],
  ignored: [{ id: "PL/6.7/score-above-max", reason: "Đã hỏi <Sở TT&TT>: \"đúng\"" }],
  joins: [{ keys: ["7.2/b", "7.3/b"] }],
  indexMethods: [{ set: "hai-duong-phu-luc-2", method: "mean-of-pillars" }],
  figureColumns: [{ sheet: "PL", table: 1, column: 6, header: "Giá trị" }],
  figures: [{ key: "1.1/a", value: 45 }, { key: "1.2/peers", value: [0.5, 0.75] }],
  declined: [{ sheet: "Công sở", title: "Chấm điểm công sở", header: "STT | Tiêu chí | Điểm" }],
  crosswalk: [{ key: "6.7", earlier: "1x2y", before: "6.5" }, { key: "6.8", earlier: "1x2y", before: null }],
  successions: [{ from: "Báo Gia Lai", to: "Báo và Phát thanh, Truyền hình Gia Lai", since: "2025-01-01" }],
  journal: [{ id: "1-abc", kind: "fill", inverse }, { id: "2-abd", kind: "join", inverse, decided: { joins: [], figureColumns: [], figures: [] } }],
  sheets: ["DTI – Số liệu"],
};

function ignoring(...ids: readonly string[]): WorkbookState {
  return { ...EMPTY_STATE, ignored: ids.map((id) => ({ id, reason: "" })) };
}

describe("what is kept comes back", () => {
  test("every kind of thing, to the letter", () => {
    expect(readState(printState(full))).toEqual({ kind: "ok", state: full });
  });

  test(`any reason that a person can type (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (reason) => {
        const state = { ...EMPTY_STATE, ignored: [{ id: "x", reason }] };
        expect(readState(printState(state))).toEqual({ kind: "ok", state });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test.each<[string, (xml: string) => string]>([
    ["a declaration and a byte order mark", (xml) => `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n${xml}\r\n`],
    ["a prefix", (xml) => xml.replace("<state xmlns=", "<d:state xmlns:d=").replace("</state>", "</d:state>")],
    ["quotes as entities", (xml) => xml.replace(/(?<=>[^<]*)"/g, "&quot;")],
    ["letters as numbers", (xml) => xml.replaceAll("đ", "&#273;").replaceAll("ú", "&#xFA;")],
    ["apostrophes around attributes", (xml) => xml.replace(/(?<=^[^>]*)"/g, "'")],
  ])("where a host wrote it again with %s", (_, rewrite) => {
    expect(readState(rewrite(printState(full) ?? ""))).toEqual({ kind: "ok", state: full });
  });

  test("nothing to keep is no part at all", () => {
    expect(printState(EMPTY_STATE)).toBeNull();
    expect(readState(null)).toEqual({ kind: "absent" });
  });
});

describe("what cannot be used is told", () => {
  test("a newer version is told apart without being understood", () => {
    expect(readState(wrapState({ version: STATE_VERSION + 1, json: "of tomorrow" }))).toEqual({ kind: "newer-version", version: STATE_VERSION + 1 });
  });

  test.each([
    ["no XML", "DTI"],
    ["other XML", "<settings/>"],
    ["a cut-off part", (printState(full) ?? "").slice(0, -30)],
    ["text that is no JSON", wrapState({ version: 1, json: "{" })],
    ["JSON of another kind", wrapState({ version: 1, json: "[]" })],
    ["a row that no sheet has", wrapState({ version: 1, json: '{"columns":[{"sheet":"PL","table":1,"column":-1,"role":"max"}]}' })],
    ["an edit that is none", wrapState({ version: 1, json: '{"journal":[{"id":"1","kind":"fill","inverse":{"kind":"undo","edits":[{"kind":"run"}]}}]}' })],
    ["a formula that is none", wrapState({ version: 1, json: JSON.stringify({ journal: [{ id: "1", kind: "fill", inverse: { kind: "undo", edits: [{ kind: "cells", sheet: "A", row: 0, column: 0, before: [], after: [[{ kind: "formula", formula: "1" }]] }] } }] }) })],
    ["no version", `<state xmlns="urn:dti-addin:workbook-state">{}</state>`],
    ["another namespace", `<state xmlns="urn:other" version="1">{}</state>`],
  ])("%s is damaged", (_, xml) => {
    expect(readState(xml)).toEqual({ kind: "damaged" });
  });

  test("states of rows, which version 1 kept without effect, are left behind, and all else stays", () => {
    const json = JSON.stringify({ rowStates: [{ key: "9.1", state: "not-scored" }], ignored: full.ignored });
    expect(readState(wrapState({ version: 1, json }))).toEqual({ kind: "ok", state: { ...EMPTY_STATE, ignored: full.ignored } });
  });

  test("an older version is taken forward step by step", () => {
    const migrations = new Map([[1, (json: unknown) => [json, 2]], [3, (json: unknown) => [json, 4]]]);
    expect(migrateState("1", 1, 4, migrations)).toEqual([["1", 2], 4]);
  });

  test("markup in the text cannot close the part", () => {
    expect(unwrapState(wrapState({ version: 7, json: '"</state><evil/>&amp;"' }))).toEqual({ version: 7, json: '"</state><evil/>&amp;"' });
  });
});

describe("the journal", () => {
  test("remembers the sheets that a step added until they are taken back", () => {
    const filled = withStep(EMPTY_STATE, "fill", inverse);
    expect(filled.sheets).toEqual(["DTI – Số liệu"]);
    expect(withoutLastStep(filled, inverse)).toEqual(EMPTY_STATE);
    expect(withoutLastStep(filled, { kind: "undo", edits: [] }).sheets).toEqual(["DTI – Số liệu"]);
  });

  test("keeps the latest steps, each with an id of its own", () => {
    const state = Array.from({ length: JOURNAL_STEPS + 5 }).reduce<WorkbookState>((earlier) => withStep(earlier, "highlight", inverse), EMPTY_STATE);
    expect(state.journal).toHaveLength(JOURNAL_STEPS);
    expect(new Set(state.journal.map(({ id }) => id)).size).toBe(JOURNAL_STEPS);
  });

  test("gives up its oldest steps where the part grows too long, and nothing else", () => {
    const twice = withStep(withStep({ ...full, journal: [] }, "fill", inverse), "highlight", inverse);
    const limit = (printState(twice) ?? "").length - 1;
    const read = readState(printState(twice, limit));
    expect(read).toEqual({ kind: "ok", state: { ...twice, journal: twice.journal.slice(1) } });
    expect(readState(printState(twice, 10))).toMatchObject({ kind: "ok", state: { journal: [], ignored: full.ignored } });
  });
});

describe("two versions of one workbook", () => {
  test.each([
    ["both added something: both stay", ignoring("a"), ignoring("a", "b"), ignoring("a", "c"), ["a", "c", "b"]],
    ["one took something out: it is out", ignoring("a", "b"), ignoring("b"), ignoring("a", "b"), ["b"]],
    ["the other took something out: it is out", ignoring("a", "b"), ignoring("a", "b"), ignoring("a"), ["a"]],
    ["no common origin: nothing counts as taken out", EMPTY_STATE, ignoring("a"), ignoring("b"), ["b", "a"]],
  ])("%s", (_, base, mine, theirs, ids) => {
    expect(mergeStates(mine, theirs, base).ignored.map(({ id }) => id)).toEqual(ids);
  });

  test("where both gave another reason, mine wins", () => {
    const because = (reason: string): WorkbookState => ({ ...EMPTY_STATE, ignored: [{ id: "a", reason }] });
    expect(mergeStates(because("mine"), because("theirs"), because("old")).ignored).toEqual([{ id: "a", reason: "mine" }]);
    expect(mergeStates(because("old"), because("theirs"), because("old")).ignored).toEqual([{ id: "a", reason: "theirs" }]);
  });

  test("merging with itself changes nothing", () => {
    expect(mergeStates(full, full, full)).toEqual(full);
    expect(mergeStates(full, full)).toEqual(full);
  });
});
