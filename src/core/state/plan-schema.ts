import { z } from "zod";
import "../schema/without-generated-code";
import type { Area } from "../grid/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { DOCUMENT_NAMES } from "../plan/document-names";
import type { PageSetup } from "../plan/page-setup";
import type { CellValidation } from "../plan/cell-validation";
import type { CellFormat, Edit, PlanKind, WritePlan } from "../plan/write-plan";

/** A plan as it comes back from a workbook: anybody may have edited it there. */

const row = z.int().min(0).max(SHEET_ROWS - 1);
const column = z.int().min(0).max(SHEET_COLUMNS - 1);
const sheet = z.string().min(1);

const area: z.ZodType<Area> = z.object({ row, column, rowCount: z.int().min(1).max(SHEET_ROWS), columnCount: z.int().min(1).max(SHEET_COLUMNS) });

const content: z.ZodType<CellContent> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("blank") }),
  z.object({ kind: z.literal("value"), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.object({ kind: z.literal("formula"), formula: z.string().startsWith("="), shows: z.union([z.string(), z.number()]).exactOptional() }),
]);

const contents = z.array(z.array(content));

const color = z.string().nullable();
const border = z.object({ style: z.enum(["none", "thin", "medium", "thick", "dotted", "dashed", "double", "hair"]), color });

const format: z.ZodType<CellFormat> = z.object({
  numberFormat: z.string().exactOptional(),
  fontName: z.string().exactOptional(),
  fontSize: z.number().exactOptional(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
  strikethrough: z.boolean().exactOptional(),
  fontColor: color.exactOptional(),
  fillColor: color.exactOptional(),
  horizontal: z.enum(["general", "left", "center", "right", "justify", "fill", "center-across", "distributed"]).exactOptional(),
  vertical: z.enum(["top", "center", "bottom", "justify", "distributed"]).exactOptional(),
  wrapText: z.boolean().exactOptional(),
  borders: z.object({ top: border.exactOptional(), right: border.exactOptional(), bottom: border.exactOptional(), left: border.exactOptional() }).exactOptional(),
});

const margin = z.number().min(0);
const pages = z.int().min(1).nullable();

const setup: z.ZodType<PageSetup> = z.object({
  orientation: z.enum(["portrait", "landscape"]).exactOptional(),
  paper: z.enum(["letter", "legal", "a3", "a4", "a5", "b4", "b5"]).nullable().exactOptional(),
  fit: z.union([z.object({ wide: pages, tall: pages }), z.object({ scale: z.number().min(10).max(400) })]).exactOptional(),
  margins: z.object({ top: margin, right: margin, bottom: margin, left: margin }).exactOptional(),
  printArea: area.nullable().exactOptional(),
  titleRows: z.object({ first: row, last: row }).nullable().exactOptional(),
  order: z.enum(["down-then-over", "over-then-down"]).exactOptional(),
  centered: z.boolean().exactOptional(),
  pageNumbers: z.literal(true).exactOptional(),
});

const message = z.object({ title: z.string().max(32), text: z.string().max(255) }).nullable();

const validation: z.ZodType<CellValidation> = z.object({
  allows: z.discriminatedUnion("kind", [z.object({ kind: z.literal("list"), source: z.string().startsWith("=") }), z.object({ kind: z.literal("decimal"), atLeast: z.number() })]),
  prompt: message,
  refusal: message,
});

const areas = z.array(area).min(1);

const edit: z.ZodType<Edit> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("add-sheet"), sheet, frozen: z.object({ rows: z.int().positive(), columns: z.int().positive() }).exactOptional() }),
  z.object({ kind: z.literal("remove-sheet"), sheet }),
  z.object({ kind: z.literal("sheet-visibility"), sheet, visibility: z.enum(["visible", "hidden", "very-hidden"]) }),
  z.object({ kind: z.literal("cells"), sheet, row, column, before: contents, after: contents }),
  z.object({ kind: z.literal("expect"), sheet, row, column, digests: z.array(z.string()) }),
  z.object({
    kind: z.literal("formats"),
    sheet,
    area,
    format: z.union([z.object({ all: format }), z.object({ cells: z.array(z.array(format)) }), z.object({ like: area, change: format.exactOptional() })]),
  }),
  z.object({
    kind: z.literal("column-widths"),
    sheet,
    columns: z.array(z.object({ column, width: z.union([z.number(), z.object({ like: column })]) })),
  }),
  z.object({ kind: z.literal("row-heights"), sheet, rows: z.array(z.object({ row, height: z.number().min(0).max(409.5).nullable() })) }),
  z.object({ kind: z.literal("merge-cells"), sheet, areas: z.array(area) }),
  z.object({ kind: z.literal("page-setup"), sheet, setup }),
  z.object({
    kind: z.literal("add-chart"),
    sheet,
    name: z.string().min(1),
    chart: z.enum(["bar", "bar-stacked", "column", "column-stacked", "radar"]),
    title: z.string(),
    data: area,
    place: area,
    colors: z.array(z.string()),
  }),
  z.object({ kind: z.literal("remove-chart"), sheet, name: z.string().min(1) }),
  z.object({ kind: z.literal("add-table"), sheet, area, name: z.string() }),
  z.object({ kind: z.literal("add-highlight"), sheet, areas, formula: z.string(), format }),
  z.object({ kind: z.literal("remove-highlights"), sheet }),
  z.object({ kind: z.literal("add-validation"), sheet, areas, validation }),
  z.object({ kind: z.literal("remove-validation"), sheet, areas, validation }),
  z.object({ kind: z.literal("notes"), sheet, notes: z.array(z.object({ row, column, before: z.string().nullable(), after: z.string().nullable() })) }),
  z.object({ kind: z.literal("document-names"), sheet: z.null(), changes: z.array(z.object({ name: z.enum(DOCUMENT_NAMES), before: z.string(), after: z.string() })) }),
]);

const STEP_KINDS = ["fill", "highlight", "unhighlight", "send", "insert", "correct", "join", "collect", "council", "notes"] as const;

export const stepKindSchema: z.ZodType<Exclude<PlanKind, "undo">> = z.enum(STEP_KINDS);

export const planSchema: z.ZodType<WritePlan> = z.object({
  kind: z.enum([...STEP_KINDS, "undo"]),
  edits: z.array(edit),
});
