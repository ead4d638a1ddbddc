import type { CellPlace } from "../../../core/grid/address";
import { damaged } from "../damaged";

/**
 * The boxes that notes are shown in: a legacy VML drawing (ECMA-376 part 4, 19). Such parts are often
 * no well-formed XML, so they are changed as texts: ours are added before the end, and a box is found
 * by the row and column that it names.
 */

/** Where a box's edges stand: cells, 0-based, and pixels from their left or upper edge. */
export interface ShapeEdges {
  readonly left: readonly [column: number, pixels: number];
  readonly top: readonly [row: number, pixels: number];
  readonly right: readonly [column: number, pixels: number];
  readonly bottom: readonly [row: number, pixels: number];
}

/** Shapes of a sheet are numbered from this on for each number of its drawing (Excel's clusters). */
const CLUSTER = 1_024;

/** A drawing without shapes; `number` tells it apart in the workbook. */
export function emptyShapes(number: number): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    "</xml>",
  ].join("");
}

/** The drawing with a hidden box for a cell's note; one that is there gets these edges and keeps its number. */
export function withShape(text: string, place: CellPlace, edges: ShapeEdges): string {
  const present = text.match(SHAPE)?.find((shape) => isNoteOf(shape, place));
  if (present !== undefined) return text.replace(present, () => present.replace(/<x:Anchor>[^<]*<\/x:Anchor>/, anchorXml(edges)));
  const end = text.lastIndexOf("</xml>");
  if (end < 0) throw damaged("a drawing of notes without an end");
  return text.slice(0, end) + shapeXml(freeNumber(text), place, edges) + text.slice(end);
}

/** The drawing without the box of a cell's note. */
export function withoutShape(text: string, place: CellPlace): string {
  return text.replace(SHAPE, (shape) => (isNoteOf(shape, place) ? "" : shape));
}

const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;

function isNoteOf(shape: string, { row, column }: CellPlace): boolean {
  return /ObjectType\s*=\s*["']Note["']/.test(shape) && numberIn(shape, "Row") === row && numberIn(shape, "Column") === column;
}

function numberIn(shape: string, name: string): number | null {
  const found = new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1];
  return found === undefined ? null : Number(found);
}

/** One more than any shape has; a drawing without any begins its own cluster. */
function freeNumber(text: string): number {
  const taken = [...text.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const cluster = Number(/<o:idmap[^>]*\sdata\s*=\s*["'](\d+)/.exec(text)?.[1] ?? 1);
  return Math.max(cluster * CLUSTER, ...taken) + 1;
}

function anchorXml({ left, top, right, bottom }: ShapeEdges): string {
  return `<x:Anchor>${[...left, ...top, ...right, ...bottom].join(", ")}</x:Anchor>`;
}

function shapeXml(number: number, { row, column }: CellPlace, edges: ShapeEdges): string {
  return [
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>${anchorXml(edges)}<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`,
    "</v:shape>",
  ].join("");
}
