import { createSession } from "../../src/app/create-session";
import type { Outcome, Session } from "../../src/app/session";
import type { UseCase } from "../../src/app/use-case";
import { assess } from "../../src/app/use-cases/council";
import { ALL_CHECKS } from "../../src/core/check/all-checks";
import type { Assessment } from "../../src/core/council/assessment";
import { cellAddress, parseArea } from "../../src/core/grid/address";
import type { CellContent, CellValue } from "../../src/core/grid/cell";
import { BLANK } from "../../src/core/grid/cell";
import type { Grid } from "../../src/core/grid/grid";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { councilLabels } from "../../src/i18n/council-labels";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { readSets } from "./bundled-sets";

/** A session of someone who works for the council, on a file. */
export class CouncilDesk {
  readonly workbook: FileWorkbook;
  readonly session: Session;

  private constructor(workbook: FileWorkbook) {
    this.workbook = workbook;
    this.session = createSession(workbook, { labels: inputSheetLabels, year: 2024, frameworks: readSets(), checking: ALL_CHECKS });
  }

  static async open(workbook: FileWorkbook): Promise<CouncilDesk> {
    const desk = new CouncilDesk(workbook);
    await desk.must(desk.session.scan());
    return desk;
  }

  async must<T>(outcome: Promise<Outcome<T>>): Promise<T> {
    const ended = await outcome;
    if (!ended.ok) throw new Error(JSON.stringify(ended.failure));
    return ended.value;
  }

  perform<T>(useCase: UseCase<T>): Promise<T> {
    return this.must(this.session.perform(useCase));
  }

  /** Types into cells ("E12") of a sheet as somebody beside the add-in does, which then reads the workbook again. */
  async type(sheet: string, values: Readonly<Record<string, string | number>>): Promise<void> {
    await this.typeUnseen(sheet, values);
    await this.must(this.session.scan());
  }

  /** The same before the add-in has noticed. */
  async typeUnseen(sheet: string, values: Readonly<Record<string, string | number>>): Promise<void> {
    const grid = await this.sheet(sheet);
    const edits = Object.entries(values).map(([address, value]) => {
      const { row, column } = parseArea(address) ?? { row: 0, column: 0 };
      const after: CellContent = value === "" ? BLANK : { kind: "value", value };
      return { kind: "cells" as const, sheet, row, column, before: [[grid.content(row, column)]], after: [[after]] };
    });
    await this.workbook.write({ kind: "fill", edits });
  }

  async sheet(name: string): Promise<Grid> {
    const grid = (await this.workbook.read()).sheets.find(({ sheet }) => sheet === name);
    if (!grid) throw new Error(`no sheet “${name}”`);
    return grid;
  }

  async value(sheet: string, address: string): Promise<CellValue> {
    const { row, column } = parseArea(address) ?? { row: 0, column: 0 };
    return (await this.sheet(sheet)).value(row, column);
  }

  assessments(): Promise<readonly Assessment[]> {
    return this.perform((context) => Promise.resolve(assess(context, councilLabels)));
  }

  /** The address of a row's cell in a column, by the indicator's path. */
  address(table: number, path: string, column: number): string {
    const node = this.session.analysis?.tables[table]?.tree.nodes.find((each) => each.path === path);
    if (!node) throw new Error(`no row ${path} in table ${table}`);
    return cellAddress(node.row.row, column);
  }
}
