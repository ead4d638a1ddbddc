import { cellAddress } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { buildTree } from "../../../src/core/score/build-tree";
import { PLANTERS } from "../../support/plant-defects";
import type { Trial } from "../../support/planted-trial";
import { findingKey, planted } from "../../support/planted-trial";
import { readGrids } from "../../support/read-grid";
import { SeededRandom } from "../../support/seeded-random";
import { checkGrid } from "./check-table";

const SEED = Number(process.env["SEED"] ?? 20_240_517);
const TABLES = ["clean-1-gia-lai", "clean-2-hai-duong-phu-luc-1", "clean-3-hai-duong-phu-luc-2", "clean-4-bach-thong", "clean-5-dien-bien-bang-1", "clean-6-dien-bien-bang-2", "clean-7-dak-lak"];
const TRIES = Number(process.env["TRIES"] ?? 2);

function trialsOf(kind: string, grids: readonly Grid[], baselines: readonly ReadonlySet<string>[]): readonly Trial[] {
  const plant = PLANTERS[kind];
  return grids.flatMap((grid, index) => {
    const table = recognizeTables(grid)[0];
    if (!table || !plant) return [];
    const tree = buildTree(table);
    return Array.from({ length: TRIES }, (_, round) => new SeededRandom(SEED + 1000 * index + round)).flatMap((random) => {
      const defect = plant({ grid, tree, random });
      return defect ? [planted(defect, checkGrid(defect.grid), baselines[index] ?? new Set())] : [];
    });
  });
}

describe(`defects planted into the official tables (SEED=${SEED})`, () => {
  let grids: readonly Grid[] = [];
  let baselines: readonly ReadonlySet<string>[] = [];

  beforeAll(async () => {
    grids = (await Promise.all(TABLES.map(readGrids))).flat();
    baselines = grids.map((grid) => new Set(checkGrid(grid).map(findingKey)));
  });

  test.each(Object.keys(PLANTERS))("%s is found at its cell, and nothing else is accused", (kind) => {
    const trials = trialsOf(kind, grids, baselines);
    const missed = trials.filter(({ found }) => !found).map(({ defect }) => `${defect.grid.sheet}!${cellAddress(defect.row, defect.column)} ${JSON.stringify(defect.typed)}`);
    const strays = trials.flatMap((one) => one.strays.map((stray) => `${one.defect.grid.sheet}!${cellAddress(one.defect.row, one.defect.column)} → ${stray}`));
    expect(trials.length).toBeGreaterThan(0);
    expect({ missed, strays }).toEqual({ missed: [], strays: [] });
  });
});
