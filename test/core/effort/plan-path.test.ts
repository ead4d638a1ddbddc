import type { TableAnalysis } from "../../../src/core/analysis";
import { analyse } from "../../../src/core/analyse";
import type { PathRequest } from "../../../src/core/effort/plan-path";
import { planPath } from "../../../src/core/effort/plan-path";
import { agencyKey } from "../../../src/core/agency/agency-key";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { fixtureBytes } from "../../support/fixture";

const everything: PathRequest = { goal: 50, efforts: new Map(), excluded: new Set(), agencies: null, notAfter: null };

let bachThong: TableAnalysis;

beforeAll(async () => {
  const { sheets } = await openWorkbookFile(fixtureBytes("clean-4-bach-thong.xlsx"), null).read();
  const [table] = analyse(sheets, { labels: inputSheetLabels, year: 2026 }).tables;
  if (!table) throw new Error("The workbook holds no table.");
  bachThong = table;
});

function codes(request: PathRequest): readonly string[] {
  const path = planPath(bachThong, request);
  return path.reached ? path.actions.map(({ advice }) => advice.code) : [];
}

test("fifty points begin with documents to issue, and every action says what it wins and costs", () => {
  const path = planPath(bachThong, everything);
  expect(path.reached).toBe(true);
  if (!path.reached) return;
  expect(path.gain).toBeGreaterThanOrEqual(50);
  expect(path.actions.flatMap(({ steps }) => steps).every(({ unit }) => unit === "option")).toBe(true);
  expect(path.actions.every(({ gain, effort, score, advice }) => gain > 0 && effort > 0 && score <= advice.max)).toBe(true);
});

test("an indicator that is out of reach is in no path, and the path never gets cheaper for it", () => {
  const free = planPath(bachThong, everything);
  const [first] = codes(everything);
  const excluded = new Set(bachThong.advice.filter(({ code }) => code === first).map(({ indicator }) => indicator));
  const bound = planPath(bachThong, { ...everything, excluded });
  expect(codes({ ...everything, excluded })).not.toContain(first);
  expect(free.reached && bound.reached && bound.effort >= free.effort).toBe(true);
});

test("only what the chosen agency leads is used", () => {
  const key = agencyKey("Phòng TC-KH");
  const path = planPath(bachThong, { ...everything, goal: 1, agencies: new Set([key]) });
  const leads = path.reached ? path.actions.map(({ advice }) => advice.lead) : [];
  expect(leads.length).toBeGreaterThan(0);
  expect(leads.every((lead) => agencyKey(lead ?? "") === key)).toBe(true);
});

test("what is too much for the table is said with the most that can be won", () => {
  const path = planPath(bachThong, { ...everything, goal: 900 });
  expect(path).toMatchObject({ reached: false });
  expect(!path.reached && path.most > 100 && path.most < 608.28).toBe(true);
});

test("a dearer input changes the path", () => {
  const [first] = codes({ ...everything, goal: 5 });
  const advice = bachThong.advice.find(({ code }) => code === first);
  const efforts = new Map((advice?.rule?.inputs ?? []).map(({ name }) => [`${advice?.indicator}/${name}`, "large" as const]));
  expect(codes({ ...everything, goal: 5, efforts })).not.toContain(first);
});
