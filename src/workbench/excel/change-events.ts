import type { ICellData } from "@univerjs/core";
import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { Univer } from "@univerjs/core";
import type { Area } from "../../core/grid/address";
import type { Calculation } from "../univer/calculation";
import { localAddress } from "./cells/a1";

/** Event types of the client library's handlers (WorksheetCollection.onChanged and its like). */
export const EventType = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 } as const;

/** What the client library calls the target of a workbook-wide event. */
export const workbookTarget = "Workbook";

interface PendingEvent {
  readonly type: number;
  readonly sheetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const objectModelMessage = 65536;

/**
 * Hears every change of a cell in the grid, by the user or by the add-in, and tells it to those
 * who registered (api/excel/excel.worksheetchangedeventargs). Results of formulas are no changes.
 */
export class ChangeEvents {
  private readonly registered = new Set<string>();
  private pending: readonly PendingEvent[] = [];
  /** Whether a batch of the add-in is running: what changes then is its doing. */
  private addinWrites = false;
  private readonly unsubscribe: () => void;

  constructor(univer: Univer, workbookId: string, calculation: Calculation, onPending: () => void) {
    const commands = univer.__getInjector().get(ICommandService);
    const subscription = commands.onCommandExecuted((command, options) => {
      if (options?.["applyFormulaCalculationResult"] === true) return;
      const change = changeOf(command, workbookId);
      if (change === null) return;
      calculation.changed();
      this.add(EventType.changed, change.sheetId, this.changedPayload(change));
      if (!this.addinWrites) onPending();
    });
    this.unsubscribe = () => subscription.dispose();
  }

  register(type: number, target: string): void {
    this.registered.add(`${type}|${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type}|${target}`);
  }

  add(type: number, sheetId: string, payload: Readonly<Record<string, unknown>>): void {
    this.pending = [...this.pending, { type, sheetId, payload }];
  }

  async duringBatch<T>(run: () => Promise<T>): Promise<T> {
    this.addinWrites = true;
    try {
      return await run();
    } finally {
      this.addinWrites = false;
    }
  }

  /** The messages for those who listen; everything pending is forgotten. */
  drain(): readonly (readonly unknown[])[] {
    const events = this.pending;
    this.pending = [];
    return events.flatMap((event) =>
      [workbookTarget, event.sheetId]
        .filter((target) => this.registered.has(`${event.type}|${target}`))
        .map((target) => [objectModelMessage, event.type, target, JSON.stringify({ ...event.payload, worksheetId: event.sheetId }), 0]),
    );
  }

  dispose(): void {
    this.unsubscribe();
  }

  private changedPayload(change: CellChange): Readonly<Record<string, unknown>> {
    return {
      address: localAddress(change.area),
      changeType: "RangeEdited",
      source: "Local",
      shiftDirection: "None",
      ...(this.addinWrites ? { triggerSource: "ThisLocalAddin" } : {}),
    };
  }
}

interface CellChange {
  readonly sheetId: string;
  readonly area: Area;
}

/** The cells whose content a mutation of the grid changes, or null where it changes formats alone. */
function changeOf(command: { readonly id: string; readonly params?: object }, workbookId: string): CellChange | null {
  if (command.id !== "sheet.mutation.set-range-values" || command.params === undefined) return null;
  // Univer's own type of this mutation's parameters (ISetRangeValuesMutationParams).
  const params = command.params as { unitId: string; subUnitId: string; cellValue?: Record<number, Record<number, ICellData | null>> };
  if (params.unitId !== workbookId || params.cellValue === undefined) return null;
  const range = new ObjectMatrix(contentOnly(params.cellValue)).getDataRange();
  if (range.endRow < 0) return null;
  return {
    sheetId: params.subUnitId,
    area: { row: range.startRow, column: range.startColumn, rowCount: range.endRow - range.startRow + 1, columnCount: range.endColumn - range.startColumn + 1 },
  };
}

function contentOnly(cells: Record<number, Record<number, ICellData | null>>): Record<number, Record<number, true>> {
  const kept: Record<number, Record<number, true>> = {};
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell === null || "v" in cell || "f" in cell || "p" in cell) (kept[Number(row)] ??= {})[Number(column)] = true;
    }
  }
  return kept;
}
