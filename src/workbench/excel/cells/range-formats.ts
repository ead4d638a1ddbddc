import type { IStyleData } from "@univerjs/core";
import { ApiError } from "../../office/api-error";
import type { SheetRange } from "../sheet-range";
import { protectionOf } from "./cell-protection";
import { formatAspects } from "./format-aspects";
import type { FormatAspect } from "./format-aspects";

/** One scalar of a range's format: its value where all cells agree, else null. */
export function readAspect(range: SheetRange, path: string): unknown {
  const aspect = aspectOf(path);
  const { cells } = range;
  const { row, column, rowCount, columnCount } = range.stored;
  const first = aspect.read(cells.style(row, column));
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) if (aspect.read(cells.style(r, c)) !== first) return null;
  }
  return first;
}

export function writeAspect(range: SheetRange, path: string, value: unknown): void {
  range.session.demandUnprotected(range.sheet, path);
  const aspect = aspectOf(path);
  range.cells.restyle(range.stored, (style) => patched(style, aspect, value));
}

/** `Range.getCellProperties`: what the load options name, for each cell (api/excel/excel.range, "getCellProperties"). */
export function readCellProperties(range: SheetRange, options: unknown): unknown[][] {
  const { cells } = range;
  return cells.map(range.area, (row, column) => {
    const style = cells.style(row, column);
    const { protection, ...formats } = Object.fromEntries(entries(member(options, "format")));
    return {
      ...(picks(options, "address") ? { address: range.within({ row, column, rowCount: 1, columnCount: 1 }).address } : {}),
      format: { ...read(style, formats, ""), ...(protection === true ? { protection: protectionOf(range, row, column) } : {}) },
    };
  });
}

/** `Range.setCellProperties`: a matrix of partial formats, or one for all cells. */
export function writeCellProperties(range: SheetRange, at: (row: number, column: number) => unknown): void {
  range.session.demandUnprotected(range.sheet, "Range.setCellProperties");
  const { row: top, column: left } = range.area;
  range.cells.restyle(range.stored, (style, row, column) => {
    let changed = style;
    for (const [path, value] of leaves(member(at(row - top, column - left), "format"), "")) changed = patched(changed, aspectOf(path), value);
    return changed;
  });
}

function aspectOf(path: string): FormatAspect {
  const aspect = formatAspects[path];
  if (aspect === undefined) throw new ApiError("ApiNotFound", `The workbench does not emulate the format "${path}".`, `CellPropertiesFormat.${path}`, 404);
  return aspect;
}

function patched(style: IStyleData, aspect: FormatAspect, value: unknown): IStyleData {
  if (value === undefined || value === null) return style;
  const change = aspect.patch(style, value);
  const borders = change.bd === undefined ? {} : { bd: { ...style.bd, ...change.bd } };
  return { ...style, ...change, ...borders };
}

/** The members that the load options name with `true`; an object reaches further in, and `true` takes all below. */
function read(style: IStyleData, options: unknown, prefix: string): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, option] of entries(options)) {
    const path = prefix + name;
    if (option === false || option === undefined) continue;
    if (path === "borders") result[name] = readBorders(style, option);
    else if (path in formatAspects) result[name] = aspectOf(path).read(style);
    else result[name] = read(style, option === true ? below(path) : option, `${path}.`);
  }
  return result;
}

/** Borders are asked for by their scalars (api/excel/excel.cellpropertiesborderloadoptions) and told by side. */
function readBorders(style: IStyleData, options: unknown): Record<string, unknown> {
  const scalars = Object.fromEntries(["style", "weight", "color"].filter((name) => options === true || picks(options, name)).map((name) => [name, true]));
  return Object.fromEntries(["top", "right", "bottom", "left"].map((side) => [side, read(style, scalars, `borders.${side}.`)]));
}

function below(path: string): Record<string, true> {
  const names = Object.keys(formatAspects).filter((each) => each.startsWith(`${path}.`)).map((each) => each.slice(path.length + 1).split(".")[0] ?? "");
  if (names.length === 0) aspectOf(path);
  return Object.fromEntries(names.map((name) => [name, true]));
}

function leaves(value: unknown, prefix: string): [string, unknown][] {
  return entries(value).flatMap(([name, inner]) =>
    typeof inner === "object" && inner !== null ? leaves(inner, `${prefix}${name}.`) : [[prefix + name, inner] satisfies [string, unknown]],
  );
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function member(value: unknown, name: string): unknown {
  return entries(value).find(([key]) => key === name)?.[1];
}

function picks(options: unknown, name: string): boolean {
  return member(options, name) === true;
}
