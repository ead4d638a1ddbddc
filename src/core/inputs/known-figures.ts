import type { Grid } from "../grid/grid";
import { compileRows } from "../compile-rows";
import type { IndicatorTree } from "../score/indicator-tree";
import type { TypedFigure } from "../score/input-row";
import type { TypedInputs } from "../score/read-inputs";
import type { ChosenRule } from "../state/workbook-state";
import type { InputJoin } from "./input-join";
import { withJoins } from "./joined-figures";
import type { KeptFigure } from "./kept-figure";
import { withKeptFigures } from "./kept-figure";
import type { FigureColumn } from "./table-figures";
import { figureColumnOf, tableFigures, typedInTable } from "./table-figures";

/** What the user decided about figures; kept in the workbook. */
export interface FigureDecisions {
  readonly joins?: readonly InputJoin[];
  readonly figureColumns?: readonly FigureColumn[];
  /** Those that came from a second workbook. */
  readonly figures?: readonly KeptFigure[];
  /** The forms chosen for rules: they say which figures a row asks for. */
  readonly rules?: readonly ChosenRule[];
}

/** A table as its figures are looked for. */
export interface AskingTable {
  /** Its sheets, parallel to `tree.parts`. */
  readonly grids: readonly Grid[];
  readonly tree: IndicatorTree;
  readonly keyPrefix: string;
}

/** The figures of the input sheet, those that stand in rows of the tables themselves, and those that are joined. */
export function knownFigures(typed: TypedInputs, tables: readonly AskingTable[], { joins = [], figureColumns = [], figures = [], rules = [] }: FigureDecisions): TypedInputs {
  const inTables = tables.flatMap(({ grids, tree, keyPrefix }) => tree.parts.flatMap(({ table }, part): (readonly [string, TypedFigure])[] => {
    const grid = grids[part];
    const column = grid ? figureColumnOf(table, grid, figureColumns) : null;
    return !grid || column === null ? [] : [...typedInTable(tableFigures(tree, compileRows(tree, keyPrefix, rules), keyPrefix), grid, column)];
  }));
  const placed = inTables.length === 0 ? typed : { ...typed, figures: new Map([...typed.figures, ...inTables]) };
  return withJoins(withKeptFigures(placed, figures), joins);
}
