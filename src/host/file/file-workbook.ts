import type { Grid } from "../../core/grid/grid";
import type { Capture } from "../../core/plan/capture";
import type { Edit, WritePlan } from "../../core/plan/write-plan";
import { INPUT_SHEET } from "../../core/score/input-sheet-layout";
import type { Workbook, WorkbookSnapshot } from "../port";
import { HostError } from "../port";
import { applyEdits } from "./edits/apply-edits";
import { captureEdits } from "./edits/capture-edits";
import { readCellContext } from "./sheet/cell-context";
import type { CellContext } from "./sheet/cell-scanner";
import { onlyHostErrors } from "./damaged";
import { hasHighlights } from "./edits/edit-highlights";
import { openAreas } from "./sheet/open-areas";
import type { PackageParts } from "./package/package-parts";
import { readSheet } from "./sheet/read-sheet";
import { readStatePart } from "./package/state-part";
import { readWorkbookPart } from "./package/workbook-part";
import type { SheetEntry, WorkbookPart } from "./package/workbook-part";
import { readDateStyles, readStyles } from "./style/workbook-styles";

/** A workbook in the bytes of an .xlsx file (ECMA-376). Reads and edits in memory; `save` gives the bytes back. */
export class FileWorkbook implements Workbook {
  readonly takesNotes = true;
  private readonly name: string | null;
  private parts: PackageParts;

  constructor(parts: PackageParts, name: string | null) {
    this.parts = parts;
    this.name = name;
  }

  async read(onProgress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    return onlyHostErrors(() => this.snapshot(onProgress, signal));
  }

  async capture(plan: WritePlan): Promise<Capture> {
    return onlyHostErrors(() => captureEdits(this.parts, plan.edits));
  }

  async write(plan: WritePlan, state?: string | null): Promise<void> {
    return this.writeAll(plan.edits, state);
  }

  /** Carries out edits that are made as they are asked for: together they may be more than can be held at once. */
  async writeAll(edits: Iterable<Edit>, state?: string | null): Promise<void> {
    this.parts = onlyHostErrors(() => applyEdits(this.parts, edits, state));
  }

  async readState(): Promise<string | null> {
    return onlyHostErrors(() => readStatePart(this.parts));
  }

  writeState(xml: string | null): Promise<void> {
    return this.write({ kind: "fill", edits: [] }, xml);
  }

  /** The workbook's bytes with everything written so far. Parts that no plan touched are the same to the byte. */
  save(): Uint8Array {
    return this.parts.save();
  }

  private snapshot(onProgress?: (done: number, total: number) => void, signal?: AbortSignal): WorkbookSnapshot {
    const workbook = readWorkbookPart(this.parts);
    const context = readCellContext(this.parts, workbook);
    const sheets: Grid[] = [];
    for (const [index, entry] of workbook.sheets.entries()) {
      if (signal?.aborted) throw new HostError("cancelled", "the reading was cancelled");
      const grid = readEntry(this.parts, workbook, entry, context);
      if (grid) sheets.push(grid);
      onProgress?.(index + 1, workbook.sheets.length);
    }
    const highlightedSheets = workbook.sheets.flatMap(({ name, path }) => (path !== null && hasHighlights(this.parts.get(path)) ? [name] : []));
    return { name: this.name, sheets, activeSheet: activeSheet(workbook), state: readStatePart(this.parts), highlightedSheets, lockedStructure: workbook.lockedStructure };
  }
}

function readEntry(parts: PackageParts, workbook: WorkbookPart, entry: SheetEntry, context: CellContext): Grid | null {
  if (entry.path === null) return null;
  try {
    const text = parts.get(entry.path);
    // A day typed for a figure is known by its format; nowhere else do formats count.
    const isDate = entry.name === INPUT_SHEET ? readDateStyles(parts, workbook) : null;
    const grid = readSheet(text, entry.name, entry.visibility !== "visible", context, isDate);
    return grid.isProtected ? grid.withOpen(openAreas(text, grid, context, readStyles(parts, workbook))) : grid;
  } catch (error) {
    throw error instanceof HostError ? new HostError(error.failure, error.message, entry.name) : error;
  }
}

function activeSheet(workbook: WorkbookPart): string | null {
  const active = workbook.sheets[workbook.activeTab] ?? workbook.sheets[0];
  return active && active.path !== null ? active.name : null;
}
