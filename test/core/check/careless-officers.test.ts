import type { Finding } from "../../../src/core/check/finding";
import { cellAddress } from "../../../src/core/grid/address";
import type { Slip, Way } from "../../support/offices/careless-officer";
import { FIGURE_WAYS } from "../../support/offices/careless-figures";
import { PASTE_WAYS } from "../../support/offices/careless-pastes";
import { ROW_WAYS } from "../../support/offices/careless-rows";
import { TEXT_WAYS } from "../../support/offices/careless-texts";
import { OFFICES } from "../../support/offices/office-contents";
import type { OfficeLayout } from "../../support/offices/office-layouts";
import { LAYOUTS, layOut } from "../../support/offices/office-layouts";
import { SeededRandom } from "../../support/seeded-random";
import { brief, checkGrid } from "./check-table";

const SEED = Number(process.env["SEED"] ?? 2_211);
const SHEETS = OFFICES.flatMap((table, number) => LAYOUTS.map((layout, place) => ({ name: `${table.name}: ${layout.name}`, table, layout, seed: SEED + number * 10 + place })));
const WAYS: readonly Way[] = [...FIGURE_WAYS, ...ROW_WAYS, ...PASTE_WAYS, ...TEXT_WAYS];

/** "group-score-sum D4" of a finding. */
const keyOf = ({ code, row, column }: Finding): string => `${code} ${cellAddress(row, column)}`;

interface Outcome {
  readonly way: string;
  readonly cell: string;
  /** What stands at the cell instead, where the code is missing there. */
  readonly instead?: readonly string[];
  /** Errors about other rows that do not follow from the slip. */
  readonly strays?: readonly string[];
}

/** What went wrong with one slip; null where it was found, and nothing else accused. */
function missed({ code, way }: Way, { table, at, role }: Slip, layout: OfficeLayout, before: ReadonlySet<string>): Outcome | null {
  const { grid, place } = layOut(table, layout);
  const { row, column } = place(at, role);
  const findings = checkGrid(grid);
  const isFound = findings.some((finding) => finding.code === code && finding.row === row && finding.column === column);
  const own = new Set(findings.filter((finding) => finding.row === row).map(({ id }) => id));
  const follows = ({ facts }: Finding): boolean => (facts.causedBy ?? []).some((id) => own.has(id) || findings.some((other) => other.id === id && follows(other)));
  const strays = findings.filter((finding) => finding.severity === "error" && finding.row !== row && !before.has(keyOf(finding)) && !follows(finding));
  if (isFound && strays.length === 0) return null;
  const cell = cellAddress(row, column);
  return { way: `${code}: ${way}`, cell, ...(isFound ? {} : { instead: findings.filter((finding) => !before.has(keyOf(finding))).map(brief) }), ...(strays.length > 0 ? { strays: strays.map(brief) } : {}) };
}

test.each(SHEETS)("$name: the table as it should be has nothing to find (SEED=$seed)", ({ table, layout }) => {
  expect(checkGrid(layOut(table, layout).grid).map(brief)).toEqual([]);
});

test.each(SHEETS)("$name: every slip of a careless officer is found at its cell, and nothing else is accused (SEED=$seed)", ({ table, layout, seed }) => {
  const before = new Set(checkGrid(layOut(table, layout).grid).map(keyOf));
  const outcomes = WAYS.flatMap((way, number) => {
    const slip = way.plant(table, new SeededRandom(seed * 100 + number));
    return slip ? (missed(way, slip, layout, before) ?? []) : [];
  });
  expect(outcomes).toEqual([]);
});
