import type { Finding } from "../../../src/core/check/finding";
import { cellAddress } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { buildTree } from "../../../src/core/score/build-tree";
import type { PlantedDefect } from "../../support/plant-defects";
import { PLANTERS } from "../../support/plant-defects";
import { readGrids } from "../../support/read-grid";
import { SeededRandom } from "../../support/seeded-random";
import { checkGrid } from "./check-table";

const SEED = Number(process.env["SEED"] ?? 20_240_517);
const TABLES = ["clean-1-gia-lai", "clean-2-hai-duong-phu-luc-1", "clean-3-hai-duong-phu-luc-2", "clean-4-bach-thong", "clean-5-dien-bien-bang-1", "clean-6-dien-bien-bang-2", "clean-7-dak-lak"];
const TRIES = Number(process.env["TRIES"] ?? 2);

interface Trial {
  readonly defect: PlantedDefect;
  readonly found: boolean;
  /** Errors that the planted defect does not account for. */
  readonly strays: readonly string[];
}

function key({ code, row, column }: Finding): string {
  return `${code} ${cellAddress(row, column)}`;
}

function trial(defect: PlantedDefect, before: ReadonlySet<string>): Trial {
  const findings = checkGrid(defect.grid);
  const target = `${defect.code} ${cellAddress(defect.row, defect.column)}`;
  const named = findings.filter((finding) => finding.row === defect.row).map(({ id }) => id);
  const strays = findings.filter((finding) => finding.severity === "error" && !before.has(key(finding)) && finding.row !== defect.row);
  const followsFrom = ({ facts }: Finding): boolean => (facts.causedBy ?? []).some((id) => named.includes(id) || strays.some((stray) => stray.id === id && followsFrom(stray)));
  return { defect, found: findings.some((finding) => key(finding) === target), strays: strays.filter((finding) => !followsFrom(finding)).map(key) };
}

function trialsOf(kind: string, grids: readonly Grid[], baselines: readonly ReadonlySet<string>[]): readonly Trial[] {
  const plant = PLANTERS[kind];
  return grids.flatMap((grid, index) => {
    const table = recognizeTables(grid)[0];
    if (!table || !plant) return [];
    const tree = buildTree(table);
    return Array.from({ length: TRIES }, (_, round) => new SeededRandom(SEED + 1000 * index + round)).flatMap((random) => {
      const defect = plant({ grid, tree, random });
      return defect ? [trial(defect, baselines[index] ?? new Set())] : [];
    });
  });
}

describe(`defects planted into the official tables (SEED=${SEED})`, () => {
  let grids: readonly Grid[] = [];
  let baselines: readonly ReadonlySet<string>[] = [];

  beforeAll(async () => {
    grids = (await Promise.all(TABLES.map(readGrids))).flat();
    baselines = grids.map((grid) => new Set(checkGrid(grid).map(key)));
  });

  test.each(Object.keys(PLANTERS))("%s is found at its cell, and nothing else is accused", (kind) => {
    const trials = trialsOf(kind, grids, baselines);
    const missed = trials.filter(({ found }) => !found).map(({ defect }) => `${defect.grid.sheet}!${cellAddress(defect.row, defect.column)} ${JSON.stringify(defect.typed)}`);
    const strays = trials.flatMap((one) => one.strays.map((stray) => `${one.defect.grid.sheet}!${cellAddress(one.defect.row, one.defect.column)} → ${stray}`));
    expect(trials.length).toBeGreaterThan(0);
    expect({ missed, strays }).toEqual({ missed: [], strays: [] });
  });
});
