import type { TableAnalysis } from "../analysis";
import type { CellContent } from "../grid/cell";
import { BLANK, isCellError, sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { fillCells } from "../plan/fill-plan";
import { runs } from "../plan/roll-up-formula";
import type { Edit } from "../plan/write-plan";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { OWN_SHEET_PREFIX } from "../score/input-sheet-layout";
import { twinFormula } from "../twins/twin-formula";
import { needsAddIn, needsOwnSheets } from "./dependent-formula";
import type { SendOptions } from "./send-options";
import type { FormulaPlace, ReplacedFormula } from "./send-preview";

export interface FormulaSources {
  readonly tables: readonly TableAnalysis[];
  readonly sheets: readonly Grid[];
  readonly labels: InputSheetLabels;
  /** Whether the workbook takes no more sheets. */
  readonly lockedStructure: boolean;
}

export interface ReplacedFormulas {
  readonly replaced: readonly ReplacedFormula[];
  readonly stuck: readonly FormulaPlace[];
  readonly edits: readonly Edit[];
}

interface Replacement {
  readonly place: FormulaPlace;
  /** null: nothing is known that could stand there. */
  readonly content: CellContent | null;
}

/**
 * What takes the place of every formula that would not work where the workbook goes: in score columns
 * the native formula, elsewhere the typed one with our functions replaced by their twins, else what the cell shows. Formulas of the user's own that need nothing of ours stay.
 */
export function replaceFormulas(sources: FormulaSources, { formulas }: SendOptions): ReplacedFormulas {
  const isDependent = (formula: string): boolean => needsAddIn(formula) || (formulas === "values" && needsOwnSheets(formula));
  const found = sources.sheets.filter(({ sheet }) => !sheet.startsWith(OWN_SHEET_PREFIX)).map((grid) => ({ grid, replacements: replacements(grid, sources, formulas, isDependent) }));
  const all = found.flatMap((each) => each.replacements);
  return {
    replaced: all.flatMap(({ place, content }) => (content === null ? [] : [{ ...place, by: content.kind === "formula" ? "native" : "value" }])),
    stuck: all.flatMap(({ place, content }) => (content === null ? [place] : [])),
    edits: found.flatMap(({ grid, replacements: here }) => replacementEdits(grid, here)),
  };
}

function replacements(grid: Grid, sources: FormulaSources, mode: SendOptions["formulas"], isDependent: (formula: string) => boolean): readonly Replacement[] {
  const scores = scoreContents(grid, sources, mode);
  const found: Replacement[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const formula = grid.formula(row, column);
      if (formula === null || !isDependent(formula)) continue;
      const twin = scores.get(placeKey(row, column));
      found.push({ place: { sheet: grid.sheet, row, column }, content: (mode === "native" ? nativeContent(formula, twin) : null) ?? shown(grid, row, column, twin) });
    }
  }
  return found;
}

/** The formula that filling would write, or the typed one with our functions replaced; null where neither has a native twin. */
function nativeContent(typed: string, filled: CellContent | undefined): CellContent | null {
  if (filled?.kind === "formula") return filled;
  const formula = twinFormula(typed);
  return formula === null ? null : { kind: "formula", formula };
}

/** What filling would write into the score columns of a sheet. */
function scoreContents(grid: Grid, { tables, ...sources }: FormulaSources, mode: SendOptions["formulas"]): ReadonlyMap<string, CellContent> {
  const contents = new Map<string, CellContent>();
  for (const analysis of tables) {
    for (const cell of fillCells({ ...sources, analysis, mode }).filter((each) => each.grid === grid)) {
      const content = "content" in cell ? cell.content : cell.kept === "inputs-missing" ? BLANK : null;
      if (content !== null) contents.set(placeKey(cell.node.row.row, cell.column), content);
    }
  }
  return contents;
}

/** What a formula shows; where it shows an error or was never calculated, the score that its figures give; null where there is none. */
function shown(grid: Grid, row: number, column: number, computed: CellContent | undefined): CellContent | null {
  const value = grid.value(row, column);
  if (value === "") return BLANK;
  if (value !== null && !isCellError(value)) return { kind: "value", value };
  return computed === undefined || computed.kind === "formula" ? null : computed;
}

function replacementEdits(grid: Grid, found: readonly Replacement[]): readonly Edit[] {
  const columns = new Map<number, Map<number, CellContent>>();
  for (const { place, content } of found) {
    if (content === null || sameContent(content, grid.content(place.row, place.column))) continue;
    columns.set(place.column, (columns.get(place.column) ?? new Map<number, CellContent>()).set(place.row, content));
  }
  return [...columns].flatMap(([column, after]) => runs([...after.keys()]).map(([first, last]): Edit => {
    const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return { kind: "cells", sheet: grid.sheet, row: first, column, before: rows.map((row) => [grid.content(row, column)]), after: rows.map((row) => [after.get(row) ?? BLANK]) };
  }));
}

function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}
