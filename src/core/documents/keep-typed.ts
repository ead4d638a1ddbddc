import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { contentDigest } from "../plan/content-digest";
import type { FittedRow } from "./fit-rows";

/** A row as it is to stand on the sheet: what each column holds, the key's last. */
export interface PlacedRow {
  /** null for a row that people added. */
  readonly fitted: FittedRow | null;
  readonly contents: readonly CellContent[];
}

/** What a row of the sheet as it stands holds; `written` are the marks of what we wrote there. */
interface StandingRow {
  readonly contents: readonly CellContent[];
  readonly written: readonly string[];
}

/**
 * The rows of a document with what people typed into an earlier version of it: a cell that holds other than what we wrote
 * stays as it is, rows that people added stay behind the row they stand under, and what stands beside the document moves
 * with its row. The marks of what we wrote stand behind the key: `key|mark,mark,…`.
 */
export function keepTyped(rows: readonly FittedRow[], columns: number, standing: Grid | null): readonly PlacedRow[] {
  const own = rows.map((fitted) => ({ fitted, contents: ownContents(fitted, columns) }));
  if (!standing) return own.map(({ fitted, contents }) => ({ fitted, contents: [...contents, keyCell(fitted.key, contents)] }));
  const { byKey, added } = standingRows(standing, columns, new Set(rows.map(({ key }) => key)));
  return [
    ...addedAfter(added, null),
    ...own.flatMap(({ fitted, contents }) => {
      const held = byKey.get(fitted.key);
      const kept = contents.map((content, column) => (held && wasTyped(held, column) ? (held.contents[column] ?? BLANK) : content));
      const beside = held?.contents.slice(columns + 1) ?? [];
      return [{ fitted, contents: [...kept, keyCell(fitted.key, contents), ...beside] }, ...addedAfter(added, fitted.key)];
    }),
  ];
}

function ownContents({ cells }: FittedRow, columns: number): readonly CellContent[] {
  const contents = new Array<CellContent>(columns).fill(BLANK);
  for (const { column, content } of cells) contents[column] = content;
  return contents;
}

function keyCell(key: string, contents: readonly CellContent[]): CellContent {
  return { kind: "value", value: `${key}|${contents.map(contentDigest).join(",")}` };
}

function wasTyped({ contents, written }: StandingRow, column: number): boolean {
  const mark = written[column];
  return mark !== undefined && mark !== contentDigest(contents[column] ?? BLANK);
}

interface AddedRow {
  readonly after: string | null;
  readonly contents: readonly CellContent[];
}

/** The rows that stand on the sheet: ours by key, and those of people with the key that they stand under. */
function standingRows(grid: Grid, columns: number, wanted: ReadonlySet<string>): { readonly byKey: ReadonlyMap<string, StandingRow>; readonly added: readonly AddedRow[] } {
  const byKey = new Map<string, StandingRow>();
  const added: AddedRow[] = [];
  let above: string | null = null;
  for (let row = 0; row < grid.endRow; row++) {
    const contents = Array.from({ length: Math.max(grid.endColumn, columns + 1) }, (_, column) => grid.content(row, column));
    const [, key, marks] = /^(.*)\|([^|]*)$/s.exec(grid.text(row, columns)) ?? [];
    const ours = key !== undefined && marks !== undefined && !byKey.has(key) ? { contents, written: marks.split(",") } : null;
    if (ours && key !== undefined && wanted.has(key)) {
      byKey.set(key, ours);
      above = key;
    } else if (isWorthKeeping(contents, columns, ours)) {
      added.push({ after: above, contents: [...contents.slice(0, columns), BLANK, ...contents.slice(columns + 1)] });
    }
  }
  return { byKey, added };
}

/** A row of ours that is no longer wanted goes, unless somebody typed into it. */
function isWorthKeeping(contents: readonly CellContent[], columns: number, ours: StandingRow | null): boolean {
  if (ours) return contents.some((content, column) => column < columns && content.kind !== "blank" && wasTyped(ours, column));
  return contents.some((content, column) => column !== columns && content.kind !== "blank");
}

function addedAfter(added: readonly AddedRow[], key: string | null): readonly PlacedRow[] {
  return added.filter(({ after }) => after === key).map(({ contents }) => ({ fitted: null, contents }));
}
