import { indexFormulas } from "../../src/core/council/index-formulas";
import { indexResult } from "../../src/core/council/index-result";
import type { WeightedTally } from "../../src/core/council/index-result";
import { INDEX_METHODS } from "../../src/core/framework/schema";
import { cellAddress } from "../../src/core/grid/address";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { buildWorkbook } from "../host/file/build-workbook";
import { recalculate } from "../support/recalculate";
import { SeededRandom } from "../support/seeded-random";
import { sheetData } from "../support/small-file";

jest.setTimeout(180_000);

const SEED = Number(process.env["SEED"] ?? 707);
const UNITS = 400;
/** Points, what could be reached and the weight stand side by side, part after part; three formulas for each method follow. */
const PARTS = 4;
const FIRST_FORMULA = PARTS * 3;

/** The pillars of a unit, some without scores, some with nothing to reach, some without weight. */
function randomUnit(random: SeededRandom): readonly WeightedTally[] {
  return Array.from({ length: PARTS }, () => {
    const reachable = random.next() < 0.05 ? 0 : random.integer(1, 400);
    const points = random.next() < 0.08 ? null : Math.round(random.next() * reachable * 100) / 100;
    return { points, reachable, weight: random.next() < 0.3 ? random.integer(0, 4) : 1, open: 0 };
  });
}

function formulas(row: number): readonly string[] {
  const at = (part: number, offset: number): string => cellAddress(row, part * 3 + offset);
  const parts = Array.from({ length: PARTS }, (_, part) => ({ points: at(part, 0), reachable: at(part, 1), weight: at(part, 2) }));
  const isOpen = `OR(COUNT(${parts.map(({ points }) => points).join(",")})<${PARTS},PRODUCT(${parts.map(({ reachable }) => reachable).join(",")})=0)`;
  return INDEX_METHODS.flatMap((method) => {
    const { points, max, percent } = indexFormulas(method, parts, isOpen);
    return [points, max, percent];
  });
}

test(`LibreOffice computes of every index what the core does (seed ${SEED})`, async () => {
  const random = new SeededRandom(SEED);
  const units = Array.from({ length: UNITS }, () => randomUnit(random));
  const rows = units.map((unit, row) => [...unit.flatMap(({ points, reachable, weight }) => [points, reachable, weight]), ...formulas(row)]);
  const { sheets } = await openWorkbookFile(recalculate(buildWorkbook({ sheets: { A: sheetData(rows) } })), "chi-so.xlsx").read();
  const wrong = units.flatMap((unit, row) => {
    const expected = INDEX_METHODS.flatMap((method) => {
      const { points, max, percent } = indexResult(method, unit, []);
      return [points ?? "", max, percent ?? ""];
    });
    const judged = expected.map((_, at) => sheets[0]?.value(row, FIRST_FORMULA + at) ?? "");
    return JSON.stringify(judged) === JSON.stringify(expected) ? [] : [{ row: row + 1, unit, expected, judged }];
  });
  expect(wrong).toEqual([]);
});
