import { analyse } from "../../../src/core/analyse";
import type { TableAnalysis } from "../../../src/core/analysis";
import type { Advice } from "../../../src/core/advise/advice";
import { figuresBehind } from "../../../src/core/advise/figures-behind";
import type { Ground } from "../../../src/core/advise/grounds";
import { adviceGrounds } from "../../../src/core/advise/grounds";
import { clausesOf } from "../../../src/core/advise/loss-reason";
import type { Grid } from "../../../src/core/grid/grid";
import { evaluate } from "../../../src/core/rules";
import { inputsByPath } from "../../../src/core/score/input-rows";
import { sumDecimals } from "../../../src/core/text/sum-decimals";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { adviceSentences } from "../../../src/i18n/advice-sentences";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { messages } from "../../../src/i18n/messages";
import { readSets } from "../../support/bundled-sets";
import { fixtureBytes } from "../../support/fixture";
import { runInMemory } from "../../cli/run-in-memory";
import { buildWorkbook } from "../../host/file/build-workbook";
import { sheetData } from "../../support/small-file";
import { sampleBytes } from "../../support/sample-workbook";

const vi = messages("vi");
const TODAY = "2026-03-31";

/** A workbook with a table whose advice is looked at. */
interface Advised {
  readonly table: TableAnalysis;
  readonly sheets: readonly Grid[];
}

/** One sentence as a user reads it, with what it is said to rest on. */
interface Traced {
  readonly advice: Advice;
  readonly sentence: string;
  readonly grounds: readonly Ground[];
}

async function advised(bytes: Uint8Array): Promise<Advised> {
  const { sheets } = await openWorkbookFile(bytes, null).read();
  const [table] = analyse(sheets, { labels: inputSheetLabels, year: 2024, frameworks: readSets() }).tables;
  if (!table) throw new Error("The workbook holds no table.");
  return { table, sheets };
}

/** Every sentence of a table's advice. */
function sentencesOf(table: TableAnalysis): readonly Traced[] {
  return table.advice.flatMap((advice) => {
    const grounds = adviceGrounds(table, advice);
    const { lost, steps, remarks } = adviceSentences(advice, vi, TODAY);
    const ofRemark = (remark: string): readonly Ground[] => {
      if (remark === vi.advice.doneWithoutPoints) return grounds.doneWithoutPoints;
      if (remark === vi.advice.remedyContradicted) return grounds.remedyContradicted;
      if (advice.usualRemedy !== null && remark === vi.advice.usualRemedy(advice.usualRemedy)) return grounds.usualRemedy;
      if (advice.evidence !== null && remark === vi.advice.evidence(advice.evidence)) return grounds.evidence;
      return grounds.deadlines;
    };
    return [
      { advice, sentence: lost, grounds: grounds.lost },
      ...steps.map((sentence, index) => ({ advice, sentence, grounds: grounds.steps[index] ?? [] })),
      ...remarks.map((sentence) => ({ advice, sentence, grounds: ofRemark(sentence) })),
    ];
  });
}

/** What is wrong with one ground: a cell that is not there, a span outside its text, another figure than the cell holds. */
function wrongWith(ground: Ground, { sheets, table }: Advised): string | null {
  if (ground.kind === "set") return table.framework?.framework.id === ground.framework ? null : "another set";
  const place = ground.kind === "figure" ? ground.place : ground;
  if (place === null) return ground.kind === "figure" && Array.isArray(ground.value) ? null : "no place";
  const grid = sheets.find(({ sheet }) => sheet === place.sheet);
  const text = grid?.text(place.row, place.column) ?? "";
  if (text === "") return `nothing stands in row ${place.row} column ${place.column}`;
  switch (ground.kind) {
    case "cell": return null;
    case "clause": return ground.span.start < ground.span.end && ground.span.end <= text.length ? null : "a span outside the text";
    case "figure": return text.startsWith(String(ground.value)) ? null : `${text} is not ${String(ground.value)}`;
  }
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** The numbers in some words, however they are written: "07%" as 7, "0.25" as "0,25". */
function numbersIn(words: string): readonly string[] {
  return (words.match(NUMBER) ?? []).map((number) => number.replaceAll(".", ",").replace(/^0+(?=\d)/, ""));
}

/** The numbers that grounds hold or that follow from them by the rule, as sentences write them. */
function knownNumbers({ advice, grounds }: Traced, { table, sheets }: Advised): ReadonlySet<string> {
  const { number, percent, measuredPercent } = vi.numbers;
  const texts = grounds.flatMap((ground) => {
    if (ground.kind === "set") return [advice.usualRemedy ?? "", advice.evidence ?? ""];
    const place = ground.kind === "figure" ? ground.place : ground;
    return place ? [sheets.find(({ sheet }) => sheet === place.sheet)?.text(place.row, place.column) ?? ""] : [];
  });
  const figures = grounds.flatMap((ground) => (ground.kind === "figure" ? [ground.value].flat() : []));
  const { rule, max, score, lost, reason, indicator } = advice;
  const behind = rule && figuresBehind(rule, inputsByPath(table.inputs).get(indicator) ?? {}, score, max);
  const steps = advice.steps.filter((step) => rule && behind && evaluate(rule, { ...behind.figures, [step.input]: step.to }, max).score === step.score);
  const measures = [...(reason?.kind === "each-part" ? reason.parts.flatMap((part) => part.reason ?? []) : [reason])].flatMap((each) => (each && "measure" in each && each.measure !== null ? [each.measure] : []));
  const ofParts = reason?.kind === "each-part" && sumDecimals(reason.parts.map((part) => part.lost)) === lost ? reason.parts.flatMap((part) => [part.number, part.lost]) : [];
  const due = advice.deadlines.flatMap((deadline) => (deadline.kind === "dated" && texts.some((text) => text.includes(deadline.text)) ? [deadline.due.split("-").reverse().join("/")] : []));
  const whole = [max, ...(score === null ? [] : [score]), ...(sumDecimals([lost, score ?? 0]) === max ? [lost] : []), ...figures, ...measures, ...ofParts];
  const ofSteps = steps.flatMap(({ from, to, score: after, target }) => [to, after, ...(from === null ? [] : [from, Math.abs(to - from)]), ...(target === null ? [] : [target])]);
  const words = [...whole, ...ofSteps, 1].flatMap((value) => [number(value), percent(value), measuredPercent(value)]);
  return new Set([...texts, ...words, ...due, ...(rule?.inputs ?? []).flatMap(({ name, label, options = [] }) => [name, label, ...options])].flatMap(numbersIn));
}

/** Two rows whose rules have parts, with the figures of each part: one lost in both, one in a part alone. */
async function rulesInParts(): Promise<Uint8Array> {
  const rule = "1. Kết nối (1/2*Điểm tối đa)\na = Tổng số hồ sơ\nb = Số hồ sơ trực tuyến\n- Tỷ lệ = b/a\n- Tỷ lệ ≥ 80%: 1/2*Điểm tối đa\n- Tỷ lệ < 80%: Tỷ lệ/80%*1/2*Điểm tối đa\n2. Quy chế (1/2*Điểm tối đa)\n- Đã ban hành: 1/2*Điểm tối đa\n- Chưa ban hành: 0 điểm";
  const rows = [
    ["STT", "Chỉ số chuyển đổi số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"],
    ["1", "Chính quyền số", 30, null, null],
    ["1.1", "Hồ sơ và quy chế của huyện", 10, null, rule],
    ["1.2", "Hồ sơ và quy chế của xã", 20, null, rule],
  ];
  const figures = [
    { sheet: "Phụ lục", path: "1.1", inputs: { "part1.a": 100, "part1.b": 40, "part2.choice": 2 } },
    { sheet: "Phụ lục", path: "1.2", inputs: { "part1.a": 300, "part1.b": 60, "part2.choice": 1 } },
  ];
  const given = { "parts.xlsx": buildWorkbook({ sheets: { "Phụ lục": sheetData(rows) } }), "INPUTS.json": JSON.stringify(figures) };
  const { written, err } = await runInMemory(["fill", "parts.xlsx", "-o", "out.xlsx", "--mode", "values", "--inputs", "INPUTS.json"], given);
  const filled = written.get("out.xlsx");
  if (!filled) throw new Error(err);
  return filled;
}

const WORKBOOKS: readonly (readonly [string, () => Promise<Uint8Array>, number])[] = [
  ["the workbench's sample, with figures", sampleBytes, 100],
  ["Bạch Thông 2024 as published", () => Promise.resolve(fixtureBytes("clean-4-bach-thong.xlsx")), 100],
  ["Gia Lai 2022", () => Promise.resolve(fixtureBytes("clean-1-gia-lai.xlsx")), 50],
  ["Đắk Lắk 2021", () => Promise.resolve(fixtureBytes("clean-7-dak-lak.xlsx")), 50],
  ["rules in several parts, with figures", rulesInParts, 3],
];

describe.each(WORKBOOKS)("%s", (_, bytes, atLeast) => {
  let workbook: Advised;
  let sentences: readonly Traced[];

  beforeAll(async () => {
    workbook = await advised(await bytes());
    sentences = sentencesOf(workbook.table);
  });

  test("every sentence of advice names what it rests on", () => {
    expect(sentences.length).toBeGreaterThan(atLeast);
    expect(sentences.filter(({ grounds }) => grounds.length === 0).map(({ advice, sentence }) => `${advice.code}: ${sentence}`)).toEqual([]);
  });

  test("everything that is named stands in the workbook as it is said to", () => {
    const wrong = sentences.flatMap(({ advice, sentence, grounds }) => grounds.flatMap((ground) => wrongWith(ground, workbook) ?? []).map((why) => `${advice.code}: ${sentence} – ${why}`));
    expect(wrong).toEqual([]);
  });

  test("every number in a sentence stands in what it rests on, or follows from that by the rule", () => {
    const strange = sentences.flatMap((traced) => {
      const known = knownNumbers(traced, workbook);
      return numbersIn(traced.sentence).filter((number) => !known.has(number)).map((number) => `${traced.advice.code}: ${number} in “${traced.sentence}”`);
    });
    expect(strange).toEqual([]);
  });

  test("a step and a reason that a clause decided name that clause", () => {
    const without = sentences.filter(({ advice, sentence, grounds }) => advice.reason !== null && clausesOf(advice.reason).length > 0 && sentence.startsWith("Mất") && !grounds.some(({ kind }) => kind === "clause"));
    expect(without.map(({ advice, sentence }) => `${advice.code}: ${sentence}`)).toEqual([]);
  });
});
