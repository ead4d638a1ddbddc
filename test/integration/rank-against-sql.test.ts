import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { previewConsolidation } from "../../src/app/rank/consolidate-into";
import { exportBytes } from "../../src/cli/rank/export-flat";
import type { Consolidation } from "../../src/core/rank/consolidation";
import { rankLabels } from "../../src/i18n/rank/rank-labels";
import { unitNames } from "../../src/workbench/sample/province/unit-names";
import { readSet } from "../support/bundled-sets";
import { provinceFiles, readFiles } from "../support/sample-units";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "dti-rank-"));
const seed = Date.now() % 100_000;
let consolidation: Consolidation;

/** The query as the README gives it. */
const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
const query = /```sql\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";

beforeAll(async () => {
  const files = await provinceFiles({ framework: readSet("gia-lai-2023"), year: 2024, units: unitNames("communes", 9), seed });
  const preview = previewConsolidation(await readFiles(files), [], { scores: "auto", indexMethods: [], labels: rankLabels });
  if (!preview.ok) throw new Error(preview.reason);
  consolidation = preview.consolidation;
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Ranked {
  readonly unit: string;
  readonly total: number;
  readonly rank: number;
}

async function ask(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  connection.closeSync();
  return rows;
}

function byName(one: Ranked, other: Ranked): number {
  return one.unit < other.unit ? -1 : 1;
}

function ourRanking(): readonly Ranked[] {
  return consolidation.units.map(({ name, total, rank }) => ({ unit: name, total: total ?? NaN, rank: rank ?? NaN })).sort(byName);
}

describe(`the flat export (seed ${seed})`, () => {
  it.each(["csv", "parquet"] as const)("gives DuckDB the same ranking by the README's query (%s)", async (format) => {
    const file = join(folder, `diem.${format}`);
    writeFileSync(file, exportBytes(consolidation, format));
    const rows = await ask(query.replaceAll("diem.parquet", file));
    const found = rows.map(({ unit, total, rank }): Ranked => ({ unit: String(unit), total: Number(total), rank: Number(rank) }));
    expect([...found].sort(byName)).toEqual(ourRanking());
  });

  it("holds every unit's every indicator once, blank where there is no score", async () => {
    const file = join(folder, "dem.parquet");
    writeFileSync(file, exportBytes(consolidation, "parquet"));
    const [counted] = await ask(`SELECT count(*) AS rows, count(score) AS scores, count(DISTINCT unit) AS units FROM '${file}'`);
    const scores = consolidation.units.reduce((sum, { scored }) => sum + scored, 0);
    expect([counted?.["rows"], counted?.["scores"], counted?.["units"]].map(Number)).toEqual([consolidation.columns.length * 9, scores, 9]);
  });
});

describe(`the comparison of units (seed ${seed})`, () => {
  it("agrees with SQL that knows only the measures and the maxima", async () => {
    const file = join(folder, "so-do.parquet");
    writeFileSync(file, exportBytes(consolidation, "parquet"));
    const compared = consolidation.columns.filter(({ peers, indicator: { comparison } }) => peers !== null && comparison?.ownPoints === false && comparison.parts.every(({ method, better }) => method === "minmax" && better === "highest"));
    expect(compared.length).toBeGreaterThan(3);
    const keys = compared.map(({ indicator }) => `'${indicator.key}'`).join(",");
    const rows = await ask(`
      WITH span AS (SELECT indicator, min(measure) AS low, max(measure) AS high FROM '${file}' WHERE indicator IN (${keys}) GROUP BY indicator)
      SELECT unit, indicator, round(CAST((measure - low) / (high - low) * max AS DECIMAL(18, 9)), 2) AS score
      FROM '${file}' JOIN span USING (indicator) WHERE measure IS NOT NULL AND high > low`);
    expect(rows.length).toBeGreaterThan(20);
    for (const { unit, indicator, score } of rows) {
      const ours = consolidation.units.find(({ name }) => name === unit)?.scores[consolidation.columns.findIndex((column) => column.indicator.key === indicator)];
      expect({ unit, indicator, score: Number(ours) }).toEqual({ unit, indicator, score: Number(score) });
    }
  });
});
