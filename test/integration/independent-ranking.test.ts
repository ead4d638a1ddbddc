import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { previewConsolidation } from "../../src/app/rank/consolidate-into";
import { exportBytes } from "../../src/cli/rank/export-flat";
import type { Consolidation, UnitScore } from "../../src/core/rank/consolidation";
import type { Framework, IndexMethod } from "../../src/core/framework/framework";
import { INDEX_METHODS } from "../../src/core/framework/schema";
import { rankLabels } from "../../src/i18n/rank/rank-labels";
import { unitNames } from "../../src/workbench/sample/province/unit-names";
import { readSet } from "../support/bundled-sets";
import { comparedSet } from "../support/compared-set";
import { provinceFiles, readFiles } from "../support/sample-units";

jest.setTimeout(300_000);

const seed = Number(process.env["SEED"] ?? Date.now() % 100_000);
const UNITS = 6;
const folder = mkdtempSync(join(tmpdir(), "dti-independent-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ranked {
  readonly unit: string;
  readonly total: number | null;
  readonly rank: number | null;
  readonly percent?: number | null;
  readonly scores?: Readonly<Record<string, UnitScore>>;
}

/** A random province's files on the disk, and what we make of them. */
async function province(framework: Framework, units: number, method?: IndexMethod): Promise<{ readonly files: string; readonly consolidation: Consolidation }> {
  const files = await provinceFiles({ framework, year: 2024, units: unitNames("communes", units), seed });
  const place = mkdtempSync(join(folder, "units-"));
  for (const { name, bytes } of files) writeFileSync(join(place, name), bytes);
  const chosen = method ? [{ set: framework.id, method }] : [];
  const preview = previewConsolidation(await readFiles(files, [framework]), [], { scores: "auto", indexMethods: chosen, labels: rankLabels });
  if (!preview.ok) throw new Error(preview.reason);
  return { files: place, consolidation: preview.consolidation };
}

/** What the script says, which knows nothing of our code. */
function independent(way: "typed" | "compared", files: string): readonly Ranked[] {
  const run = spawnSync(process.execPath, [join(__dirname, "../independent/rank-from-files.mjs"), way, files], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return byUnit(JSON.parse(run.stdout) as readonly Ranked[]);
}

/** What DuckDB says of our export by the README's query. */
async function byQuery(consolidation: Consolidation): Promise<readonly Ranked[]> {
  const file = join(folder, "diem.parquet");
  writeFileSync(file, exportBytes(consolidation, "parquet"));
  const query = /```sql\n([\s\S]*?)```/.exec(readFileSync(join(__dirname, "../../README.md"), "utf8"))?.[1] ?? "";
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = (await connection.runAndReadAll(query.replaceAll("diem.parquet", file))).getRowObjectsJS();
  connection.closeSync();
  return byUnit(rows.map(({ unit, total, percent, rank }) => ({ unit: typeof unit === "string" ? unit : "", total: Number(total), percent: percent === null ? null : Number(percent), rank: Number(rank) })));
}

function byUnit<One extends { readonly unit: string }>(list: readonly One[]): readonly One[] {
  return [...list].sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

function ours({ units }: Consolidation): readonly Ranked[] {
  return byUnit(units.map(({ name, total, rank }) => ({ unit: name, total, rank })));
}

function oursInFull({ units }: Consolidation): readonly Ranked[] {
  return byUnit(units.map(({ name, total, index, rank }) => ({ unit: name, total, percent: index, rank })));
}

/** The set with three pillars as if its document allowed every way to make the index and gave the pillars weights. */
function weighted(): Framework {
  const set = readSet("hai-duong-phu-luc-2");
  const readings = INDEX_METHODS.map((method) => ({ method, text: "thử", place: "" }));
  return { ...set, settings: { ...set.settings, readings, weights: { I: 3, II: 2, III: 1 } } };
}

function scoreOf(score: UnitScore | undefined): number | null {
  return typeof score === "number" ? score : null;
}

describe(`random provinces (seed ${seed})`, () => {
  it.each([["dak-lak-2021", "sum"], ["dien-bien-bang-1", "sum"], ["dien-bien-bang-2", "sum"], ["hai-duong-phu-luc-1", "sum"], ["hai-duong-phu-luc-2", "mean-of-pillars"]] as const)("of %s have the totals and ranks that an independent script finds in the files (%s)", async (id, method) => {
    const { files, consolidation } = await province(readSet(id), UNITS, method);
    expect(consolidation.units).toHaveLength(UNITS);
    expect(ours(consolidation)).toEqual(independent("typed", files));
  });

  it.each(["bach-thong-2024", "gia-lai-2023", "dak-lak-2021", "dien-bien-bang-1", "dien-bien-bang-2", "hai-duong-phu-luc-1"])("of %s have the totals, percentages and ranks that DuckDB finds in the export", async (id) => {
    const { consolidation } = await province(readSet(id), UNITS);
    expect(oursInFull(consolidation)).toEqual(await byQuery(consolidation));
  });

  it.each(INDEX_METHODS)("with pillars that count 3, 2 and 1 have the index that DuckDB finds in the export: %s", async (method) => {
    const { consolidation } = await province(weighted(), UNITS, method);
    expect(consolidation.index).toMatchObject({ method, weights: [3, 2, 1] });
    expect(new Set(consolidation.units.map(({ rank }) => rank)).size).toBeGreaterThan(1);
    expect(oursInFull(consolidation)).toEqual(await byQuery(consolidation));
  });

  it("with rows that compare units, some in one part of their rule, have the scores, totals and ranks that an independent script works out from the figures", async () => {
    const { files, consolidation } = await province(comparedSet(), 40);
    const scores = (index: number): Ranked["scores"] => Object.fromEntries(consolidation.columns.map(({ indicator }, at) => [indicator.key, scoreOf(consolidation.units[index]?.scores[at])]));
    const found = byUnit(consolidation.units.map(({ name, total, rank }, index) => ({ unit: name, scores: scores(index), total, rank })));
    expect(found).toEqual(independent("compared", files));
    expect(oursInFull(consolidation)).toEqual(await byQuery(consolidation));
  });
});
