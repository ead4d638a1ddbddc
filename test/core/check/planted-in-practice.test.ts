import { cellAddress } from "../../../src/core/grid/address";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { buildTree } from "../../../src/core/score/build-tree";
import { PLANTERS } from "../../support/plant-defects";
import { findingKey, planted } from "../../support/planted-trial";
import { practiceSheet } from "../../support/practice/appendix";
import { HEADER_WORDS } from "../../support/practice/header-words";
import { OFFICE_HEADINGS } from "../../support/practice/office-headings";
import { SeededRandom } from "../../support/seeded-random";
import { checkGrid } from "./check-table";

const FIRST = Number(process.env["SEED"] ?? 4_000);
const SHEETS = Number(process.env["TRIES"] ?? 4);

/** Defects that take a certain form of rule, or of reason, are planted into the official tables, which have them. */
const KINDS = Object.keys(PLANTERS).filter((kind) => kind !== "reason-contradiction" && kind !== "status-contradiction");

const TRIALS = Array.from({ length: SHEETS }, (_, index) => FIRST + index).flatMap((seed) => [
  { seed, words: "decisions", headings: HEADER_WORDS },
  { seed, words: "offices of any kind", headings: OFFICE_HEADINGS },
]);

test.each(TRIALS)("every kind of defect planted into the layout of seed $seed, headed in the words of $words, is found at its cell, and nothing else is accused", ({ seed, headings }) => {
  const { grid } = practiceSheet(seed, { scores: "filled", encoding: "unicode", size: 30, shuffled: false }, headings);
  const [table] = recognizeTables(grid);
  if (!table) throw new Error("The sheet has no table.");
  const tree = buildTree(table);
  const before = new Set(checkGrid(grid).map(findingKey));
  const wrong = KINDS.flatMap((kind) => {
    const defect = PLANTERS[kind]?.({ grid, tree, random: new SeededRandom(seed) });
    if (!defect) return [];
    const { found, strays } = planted(defect, checkGrid(defect.grid), before);
    return found && strays.length === 0 ? [] : [{ kind, cell: cellAddress(defect.row, defect.column), typed: defect.typed, found, strays }];
  });
  expect(wrong).toEqual([]);
});
