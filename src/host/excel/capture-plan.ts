import type { Area } from "../../core/grid/address";
import type { Capture, EditCapture, ValidationPresence } from "../../core/plan/capture";
import type { AddChartEdit, Edit, SheetVisibility, WritePlan } from "../../core/plan/write-plan";
import type { CapturePurpose } from "../port";
import { HostError } from "../port";
import type { Task } from "./batches";
import { syncInBatches } from "./batches";
import { keyOf, visibilityNames } from "./format-codes";
import type { EditReading } from "./edit-reading";
import { editReading } from "./edit-reading";
import { unknownNames } from "./document-names";
import type { AskedNotes } from "./notes";
import { askForNotes } from "./notes";
import type { FoundHighlight } from "./read-highlights";
import { loadAreas, loadHighlights, ownFormats } from "./read-highlights";
import { loadStateParts } from "./state-part";
import type { NoteSupport, Surroundings, ValidationEdit } from "./surroundings";
import { chartKey, cellKey, columnKey, copiedColumns, isValidation, rangeOf, sheetsOf, validationKey } from "./surroundings";
import { loadPresences } from "./read-validations";

export interface CapturedPlan {
  readonly capture: Capture;
  readonly surroundings: Surroundings;
}

/**
 * Reads what stands where a plan would write, and what a write must know besides. One request; one
 * more where the sheet holds conditional formats of ours or notes, whose places Excel tells only then.
 */
export async function capturePlan(context: Excel.RequestContext, plan: WritePlan, purpose: CapturePurpose, noteSupport: NoteSupport): Promise<CapturedPlan> {
  const look = new Look(plan, purpose, noteSupport);
  const added = addedNames(plan);
  const readings = plan.edits.map((edit) => readingOf(edit, edit.sheet !== null && added.has(edit.sheet)));
  const tasks = readings.flatMap((reading) => reading?.tasks ?? []);
  await syncInBatches(context, [...look.tasks(), ...tasks]);
  await look.readPlaces(context);
  return {
    capture: plan.edits.map((edit, index) => readings[index]?.capture() ?? look.capture(edit)),
    surroundings: look.surroundings(plan.edits.flatMap(({ sheet }, index) => (sheet === null ? [] : (readings[index]?.textCells() ?? []).map(({ row, column }) => cellKey(sheet, row, column))))),
  };
}

/** A sheet that the plan adds is removed whole by the inverse: its formats, 7 MB for a thousand figures, need not be read. */
function readingOf(edit: Edit, isNew: boolean): EditReading | null {
  return isNew && edit.kind !== "cells" ? null : editReading(edit, isNew);
}

/** Only what a write must know, for a plan that was not captured just before. */
export async function readSurroundings(context: Excel.RequestContext, plan: WritePlan, noteSupport: NoteSupport): Promise<CapturedPlan["surroundings"]> {
  const look = new Look(plan, "write", noteSupport);
  await syncInBatches(context, look.tasks());
  await look.readNotes(context);
  return look.surroundings([]);
}

const smallTask = 2_000;

/** What a plan's edits depend on beside their own cells: sheets, tables, highlights, widths to copy. */
class Look {
  private readonly plan: WritePlan;
  private readonly purpose: CapturePurpose;
  private readonly noteSupport: NoteSupport;
  private stateParts: readonly string[] = [];
  private readonly sheets = new Set<string>();
  private readonly visibilities = new Map<string, SheetVisibility>();
  private readonly tables = new Map<string, Area>();
  private readonly charts = new Set<string>();
  private readonly formats = new Map<string, readonly Excel.ConditionalFormat[]>();
  private readonly highlights = new Map<string, readonly FoundHighlight[]>();
  private readonly validations = new Map<string, readonly ValidationPresence[]>();
  private readonly asked = new Map<string, AskedNotes>();
  private readonly widths = new Map<string, number>();

  constructor(plan: WritePlan, purpose: CapturePurpose, noteSupport: NoteSupport) {
    this.plan = plan;
    this.purpose = purpose;
    this.noteSupport = noteSupport;
  }

  tasks(): readonly Task[] {
    const perSheet = sheetsOf(this.plan).map((sheet) => this.task((context) => this.lookAtSheet(context, sheet)));
    const added = addedNames(this.plan);
    const perEdit = this.plan.edits.flatMap((edit) => {
      if (edit.kind === "add-chart") return [this.task((context) => this.lookAtChart(context, edit))];
      if (edit.kind === "add-table") return [this.task((context) => this.lookAtTable(context, edit.name))];
      if (isValidation(edit)) return added.has(edit.sheet) ? [] : [this.task((context) => this.lookAtValidation(context, edit))];
      return copiedColumns(edit).map(({ sheet, column }) => this.task((context) => this.lookAtWidth(context, sheet, column)));
    });
    return [this.task((context) => this.lookForState(context)), ...perSheet, ...perEdit];
  }

  /** A second request, where there is anything to ask. */
  async readPlaces(context: Excel.RequestContext): Promise<void> {
    const readers = [...this.formats].filter(([, formats]) => formats.length > 0).map(([sheet, formats]) => ({ sheet, read: loadAreas(sheet, formats) }));
    if (readers.length === 0) return this.readNotes(context);
    for (const { locate } of this.asked.values()) locate();
    await context.sync();
    for (const { sheet, read } of readers) this.highlights.set(sheet, read());
  }

  /** Only where the notes are. */
  async readNotes(context: Excel.RequestContext): Promise<void> {
    if (this.asked.size === 0) return;
    for (const { locate } of this.asked.values()) locate();
    await context.sync();
  }

  /** What an edit's capture says where it is no matter of its cells. */
  capture(edit: Edit): EditCapture {
    switch (edit.kind) {
      case "add-sheet":
      case "remove-sheet":
        return { kind: "sheet", exists: this.sheets.has(edit.sheet) };
      case "sheet-visibility":
        return { kind: "visibility", visibility: this.visibilities.get(edit.sheet) ?? null };
      case "add-chart":
      case "remove-chart":
        return { kind: "chart", exists: this.charts.has(chartKey(edit)) };
      case "row-heights":
        return { kind: "row-heights", heights: null };
      case "merge-cells":
        return { kind: "merges", areas: null };
      case "page-setup":
        return { kind: "page-setup", setup: null };
      case "add-table":
        return { kind: "table", area: this.tables.get(edit.name) ?? null };
      case "add-highlight":
      case "remove-highlights":
        return { kind: "highlights", highlights: (this.highlights.get(edit.sheet) ?? []).map(({ highlight }) => highlight) };
      case "cells":
      case "expect":
        return { kind: "cells", contents: null };
      case "formats":
        return { kind: "formats", formats: null };
      case "column-widths":
        return { kind: "column-widths", widths: null };
      case "add-validation":
      case "remove-validation":
        return { kind: "validations", areas: this.validations.get(validationKey(edit)) ?? edit.areas.map(() => "none") };
      case "document-names":
        return unknownNames;
      case "notes":
        return { kind: "notes", notes: this.asked.get(edit.sheet)?.notes() ?? [] };
    }
  }

  surroundings(textCells: readonly string[]): CapturedPlan["surroundings"] {
    return {
      sheets: this.sheets,
      tables: new Set(this.tables.keys()),
      charts: this.charts,
      highlights: new Map([...this.formats].map(([sheet, formats]) => [sheet, formats.map((format) => format.id)])),
      validations: this.validations,
      notes: new Map([...this.asked].map(([sheet, { notes }]) => [sheet, notes()])),
      noteSupport: this.noteSupport,
      widths: this.widths,
      stateParts: this.stateParts,
      textCells: new Set(textCells),
    };
  }

  private task(queue: Task["queue"]): Task {
    return { bytes: smallTask, queue };
  }

  private lookForState(context: Excel.RequestContext): () => void {
    const parts = loadStateParts(context);
    return () => {
      this.stateParts = parts.ids();
    };
  }

  private lookAtSheet(context: Excel.RequestContext, name: string): () => void {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,visibility");
    sheet.protection.load("protected");
    const edits = this.plan.edits.filter((edit) => edit.sheet === name);
    const formats = edits.some(isHighlight) ? loadHighlights(sheet) : null;
    if (this.noteSupport !== "none" && edits.some(({ kind }) => kind === "notes")) this.asked.set(name, askForNotes(sheet));
    const locks = this.purpose === "write" ? edits.filter(writesCells).map((edit) => lockOf(sheet, edit)) : [];
    return () => {
      if (sheet.isNullObject) return;
      this.sheets.add(name);
      this.visibilities.set(name, keyOf(visibilityNames, sheet.visibility) ?? "visible");
      if (sheet.protection.protected && !locks.every((lock) => lock?.locked === false)) throw new HostError("protected", "The worksheet is protected.", name);
      if (formats !== null) this.formats.set(name, ownFormats(formats));
    };
  }

  private lookAtTable(context: Excel.RequestContext, name: string): () => void {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const range = table.getRange();
    table.load("name");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return () => {
      if (table.isNullObject) return;
      this.tables.set(name, { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount });
    };
  }

  private lookAtChart(context: Excel.RequestContext, edit: AddChartEdit): () => void {
    const chart = context.workbook.worksheets.getItemOrNullObject(edit.sheet).charts.getItemOrNullObject(edit.name);
    chart.load("name");
    return () => {
      if (!chart.isNullObject) this.charts.add(chartKey(edit));
    };
  }

  private lookAtValidation(context: Excel.RequestContext, edit: ValidationEdit): () => void {
    const presences = loadPresences(context, edit);
    return () => void this.validations.set(validationKey(edit), presences());
  }

  private lookAtWidth(context: Excel.RequestContext, sheetName: string, column: number): () => void {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load("columnWidth");
    sheet.load("name");
    return () => {
      if (!sheet.isNullObject) this.widths.set(columnKey(sheetName, column), format.columnWidth);
    };
  }
}

/** The sheets that a plan adds, should they not be there yet. */
function addedNames(plan: WritePlan): ReadonlySet<string> {
  return new Set(plan.edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.sheet] : [])));
}

function isHighlight(edit: Edit): boolean {
  return edit.kind === "add-highlight" || edit.kind === "remove-highlights";
}

/** Protection of a sheet forbids neither to look at it nor to hide it: that is the workbook's. */
function writesCells(edit: Edit): boolean {
  return edit.kind !== "expect" && edit.kind !== "sheet-visibility";
}

/** On a protected sheet only the contents of unlocked cells may change (API set ExcelApi 1.2). */
function lockOf(sheet: Excel.Worksheet, edit: Edit): Excel.FormatProtection | null {
  if (edit.kind !== "cells") return null;
  const area = { row: edit.row, column: edit.column, rowCount: edit.after.length, columnCount: edit.after[0]?.length ?? 1 };
  const { protection } = rangeOf(sheet, area).format;
  protection.load("locked");
  return protection;
}
