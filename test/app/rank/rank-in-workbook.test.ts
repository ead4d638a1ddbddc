import { createSession } from "../../../src/app/create-session";
import type { Outcome, Session } from "../../../src/app/session";
import { rankingNow, rankUnits, readUnits } from "../../../src/app/use-cases/rank-units";
import { takePeers } from "../../../src/app/use-cases/take-peers";
import { markOf } from "../../../src/cli/rank/read-unit-job";
import type { RankingReadings } from "../../../src/core/rank/ranking-readings";
import { RANKING_SHEET, SUMMARY_SHEET } from "../../../src/core/rank/sheets/rank-labels";
import { newWorkbookFile } from "../../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import type { HostError } from "../../../src/host/port";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { rankLabels } from "../../../src/i18n/rank/rank-labels";
import type { SampleFile } from "../../../src/workbench/sample/province/sample-province";
import { unitNames } from "../../../src/workbench/sample/province/unit-names";
import { readSet } from "../../support/bundled-sets";
import { provinceFiles } from "../../support/sample-units";

jest.setTimeout(300_000);

const seed = 5;
const units = unitNames("departments", 4);
const reader = { open: openWorkbookFile, markOf, labels: inputSheetLabels, year: 2024, frameworks: [] };
let province: readonly SampleFile[];

beforeAll(async () => {
  province = await provinceFiles({ framework: readSet("gia-lai-2023"), year: 2024, units, seed });
});

const chosen = (files: readonly SampleFile[]) => files.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) }));
const unwatched = { progress: () => undefined, signal: new AbortController().signal };

function value<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.failure));
}

function sessionOf(workbook: ReturnType<typeof openWorkbookFile>): Session {
  return createSession(workbook, { labels: inputSheetLabels, year: 2024 });
}

describe(`ranking into the open workbook (seed ${seed})`, () => {
  it("adds the sheets, and undo takes them away again", async () => {
    const workbook = newWorkbookFile(null, "Trang 1");
    const session = sessionOf(workbook);
    value(await session.scan());
    const collected = await readUnits(chosen(province), reader, unwatched);
    const outcome = value(await session.perform((context) => rankUnits(context, collected, { labels: rankLabels, units: null })));
    expect(outcome.kind === "ranked" && outcome.consolidation.units.map(({ rank }) => rank).sort()).toEqual([1, 2, 3, 4]);
    const names = async (): Promise<readonly string[]> => (await workbook.read()).sheets.map(({ sheet }) => sheet);
    expect(await names()).toEqual(["Trang 1", SUMMARY_SHEET, RANKING_SHEET, "DTI – Vấn đề"]);
    value(await session.undo());
    expect(await names()).toEqual(["Trang 1"]);
  });

  it("asks before anything is written where two files are one unit", async () => {
    const workbook = newWorkbookFile(null, "Trang 1");
    const session = sessionOf(workbook);
    const [first] = province;
    const twice = await readUnits(chosen([...province, ...(first ? [{ ...first, name: `Bản sửa – ${first.name}` }] : [])]), reader, unwatched);
    const outcome = value(await session.perform((context) => rankUnits(context, twice, { labels: rankLabels, units: null })));
    expect(outcome).toEqual({ kind: "asked", questions: [{ unit: units[0], files: [`Bản sửa – ${units[0]}.xlsx`, `${units[0]}.xlsx`] }] });
    expect((await workbook.read()).sheets).toHaveLength(1);
  });

  it("stops between two files when it is told to", async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = readUnits(chosen(province), reader, {
      signal: stop.signal,
      progress: (done) => {
        seen.push(done);
        if (done === 1) stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ failure: "cancelled" } satisfies Partial<HostError>);
    expect(seen).toEqual([0, 1]);
  });
});

describe(`a unit's own workbook (seed ${seed})`, () => {
  it("scores its comparing rows with everybody's figures from the consolidation, as the consolidation does", async () => {
    const result = newWorkbookFile(null, SUMMARY_SHEET);
    const collected = await readUnits(chosen(province), reader, unwatched);
    const ranked = value(await sessionOf(result).perform((context) => rankUnits(context, collected, { labels: rankLabels, units: null })));
    if (ranked.kind !== "ranked") throw new Error(ranked.kind);
    const { columns, units: rankedUnits } = ranked.consolidation;
    const own = sessionOf(openWorkbookFile(province[1]?.bytes ?? new Uint8Array(), null));
    const taken = value(await own.perform((context) => takePeers(context, { name: "kết quả.xlsx", bytes: () => Promise.resolve(result.save()) }, reader)));
    expect(taken.kind).toBe("taken");
    const [table] = own.analysis?.tables ?? [];
    const unit = rankedUnits.find(({ name }) => name === units[1]);
    const compared = columns.flatMap(({ indicator, peers }, index) => (peers ? [{ path: indicator.key, score: unit?.scores[index] ?? null }] : []));
    const scored = compared.map(({ path }) => ({ path, score: table?.scores[table.tree.nodes.findIndex((node) => node.path === path)]?.evaluation?.score ?? null }));
    expect(compared.length).toBeGreaterThan(3);
    expect(scored).toEqual(compared);
    const again = value(await own.perform((context) => takePeers(context, { name: "kết quả.xlsx", bytes: () => Promise.resolve(result.save()) }, reader)));
    expect(again.kind).toBe("taken");
  });

  it("takes along how the ranking reads Min-Max, says so, and is given back with the figures", async () => {
    const result = newWorkbookFile(null, SUMMARY_SHEET);
    const collected = await readUnits(chosen(province), reader, unwatched);
    const readings = { minMax: "share-of-best", rounding: "two-decimals" } as const;
    const ranked = value(await sessionOf(result).perform((context) => rankUnits(context, collected, { labels: rankLabels, units: null, readings })));
    if (ranked.kind !== "ranked") throw new Error(ranked.kind);
    const own = sessionOf(openWorkbookFile(province[1]?.bytes ?? new Uint8Array(), null));
    const take = async () => value(await own.perform((context) => takePeers(context, { name: "kết quả.xlsx", bytes: () => Promise.resolve(result.save()) }, reader)));
    const scoreOf = (path: string): number | null => {
      const [table] = own.analysis?.tables ?? [];
      return table?.scores[table.tree.nodes.findIndex((node) => node.path === path)]?.evaluation?.score ?? null;
    };
    expect(await take()).toMatchObject({ kind: "taken", readings });
    expect(own.analysis?.tables[0]?.settings).toMatchObject(readings);
    const { columns, units: rankedUnits } = ranked.consolidation;
    const unit = rankedUnits.find(({ name }) => name === units[1]);
    // 5.1: the number of approved systems, Min-Max without a formula
    expect(scoreOf("5.1")).toBe(unit?.scores[columns.findIndex(({ indicator }) => indicator.key === "5.1")]);
    expect(await take()).toMatchObject({ kind: "taken", readings: null });
    value(await own.undo());
    expect([own.analysis?.tables[0]?.settings.minMax, scoreOf("5.1")]).toEqual(["between-extremes", null]);
  });

  it("takes nothing from a workbook that is no consolidation", async () => {
    const own = sessionOf(openWorkbookFile(province[1]?.bytes ?? new Uint8Array(), null));
    const outcome = value(await own.perform((context) => takePeers(context, { name: "x.xlsx", bytes: () => Promise.resolve(newWorkbookFile(null, SUMMARY_SHEET).save()) }, reader)));
    expect(outcome).toEqual({ kind: "no-summary" });
  });
});

describe(`how the ranking reads what its set leaves open (seed ${seed})`, () => {
  const SHARE_OF_BEST = { minMax: "share-of-best", rounding: "two-decimals" } as const;

  it("is told before it is chosen, holds for every later ranking, and is taken back", async () => {
    const workbook = newWorkbookFile(null, "Trang 1");
    const session = sessionOf(workbook);
    const collected = await readUnits(chosen(province), reader, unwatched);
    const rank = async (readings: RankingReadings | null = null) => {
      const outcome = value(await session.perform((context) => rankUnits(context, collected, { labels: rankLabels, units: {}, readings })));
      if (outcome.kind !== "ranked") throw new Error(outcome.kind);
      return outcome;
    };
    const totals = ({ consolidation }: Awaited<ReturnType<typeof rank>>) => consolidation.units.map(({ total }) => total);
    const usual = await rank();
    const others = value(await session.perform((context) => Promise.resolve(rankingNow(context, collected, { labels: rankLabels, units: {} }, usual))))?.others ?? [];
    const told = others.find(({ readings }) => readings.minMax === "share-of-best")?.difference;

    const other = await rank(SHARE_OF_BEST);
    expect(other.readings).toEqual(SHARE_OF_BEST);
    expect(told?.rescored).toBe(totals(other).filter((total, index) => total !== totals(usual)[index]).length);
    expect(told?.rescored).toBeGreaterThan(0);
    expect(told?.moved).toEqual(usual.consolidation.units.flatMap(({ name, rank: from }, index) => {
      const to = other.consolidation.units[index]?.rank ?? null;
      return from === to ? [] : [{ unit: name, from, to }];
    }).sort((a, b) => (a.from ?? 0) - (b.from ?? 0)));
    expect(totals(await rank())).toEqual(totals(other));
    value(await session.undo());
    value(await session.undo());
    expect(totals(await rank())).toEqual(totals(usual));
  });

  it("scores each unit by the formula of the reading", async () => {
    const session = sessionOf(newWorkbookFile(null, "Trang 1"));
    const collected = await readUnits(chosen(province), reader, unwatched);
    const outcome = value(await session.perform((context) => rankUnits(context, collected, { labels: rankLabels, units: {}, readings: SHARE_OF_BEST })));
    if (outcome.kind !== "ranked") throw new Error(outcome.kind);
    const { columns, units: ranked } = outcome.consolidation;
    // 5.1: the number of approved systems, the most of which get all points
    const column = columns.findIndex(({ indicator }) => indicator.key === "5.1");
    const values = ranked.map(({ measures }) => measures[column]?.[0] ?? null).filter((measure) => measure !== null);
    const max = columns[column]?.max ?? 0;
    expect(ranked.map(({ scores }) => scores[column])).toEqual(ranked.map(({ measures }) => Math.round(((measures[column]?.[0] ?? 0) / Math.max(...values)) * max * 100) / 100));
  });
});
