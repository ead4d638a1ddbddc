import type { CellValue } from "../grid/cell";
import { Grid } from "../grid/grid";
import type { EncodingFit, LegacyEncoding } from "../text/encoding/legacy-encoding";
import { encodingFit, isSurelyUnicode, LEGACY_ENCODINGS, toUnicode } from "../text/encoding/legacy-encoding";

/** A sheet to read, with the encoding that its texts were in; `encoding` is null where they are Unicode. */
export interface ReadableGrid {
  readonly grid: Grid;
  readonly encoding: LegacyEncoding | null;
}

/** Plain ASCII, the most of many sheets, is the same in every encoding. */
const ACCENTED = /[\u0080-\uffff]/;

/** Letters and signs that Vietnamese in Unicode has none of; hardly a legacy text does without. */
const LEGACY_SIGN = /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

/** Different texts of a sheet whose encoding is weighed; a legacy sheet shows itself long before. */
const MOST_WEIGHED = 1000;
/** Fewer texts than this that read as Vietnamese only in a legacy encoding prove none. */
const FEWEST_VOTES = 3;

/**
 * A sheet with its TCVN3 and VNI texts in Unicode, for recognising; the workbook keeps its own. Real Unicode
 * text stays: it takes several texts that are Vietnamese in the legacy encoding and in no other, and then
 * a text is converted only if it reads better so, or as well in a column where the others do.
 */
export function unicodeGrid(grid: Grid): ReadableGrid {
  const votes = countVotes(grid);
  const encoding = winner(votes.sheet);
  if (encoding === null) return { grid, encoding };
  const values = rowsOf(grid).map((cells) => cells.map((value, index) => converted(value, columnEncoding(votes, grid.firstColumn + index, encoding))));
  return { grid: new Grid({ sheet: grid.sheet, row: grid.firstRow, column: grid.firstColumn, values, merges: grid.merges, hidden: grid.hidden }), encoding };
}

interface Votes {
  unicode: number;
  tcvn3: number;
  vni: number;
  /** Texts that are Vietnamese in no encoding. */
  foreign: number;
}

interface SheetVotes {
  readonly sheet: Votes;
  readonly columns: ReadonlyMap<number, Votes>;
}

function countVotes(grid: Grid): SheetVotes {
  const sheet = noVotes();
  const columns = new Map<number, Votes>();
  const known = new Map<string, keyof Votes>();
  let weighed = 0;
  for (let row = grid.firstRow; row < grid.endRow && weighed < MOST_WEIGHED; row++) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || !ACCENTED.test(value)) continue;
      const vote = isSurelyUnicode(value) ? "unicode" : LEGACY_SIGN.test(value) ? (known.get(value) ?? voteOf(value)) : null;
      if (vote !== "unicode" && vote !== null && !known.has(value)) {
        known.set(value, vote);
        weighed++;
      }
      if (vote === null) continue;
      const own = columns.get(column) ?? noVotes();
      columns.set(column, own);
      own[vote]++;
      sheet[vote]++;
    }
  }
  return { sheet, columns };
}

function noVotes(): Votes {
  return { unicode: 0, tcvn3: 0, vni: 0, foreign: 0 };
}

/** What a text says for sure; null where it reads as well in another way. */
function voteOf(text: string): keyof Votes | null {
  const fit = encodingFit(text);
  if (!fit) return null;
  const best = LEGACY_ENCODINGS.find((encoding) => fit[encoding] >= 0.6 && others(fit, encoding) < fit[encoding] - 0.3);
  if (best) return best;
  return Math.max(fit.unicode, fit.tcvn3, fit.vni) < 0.3 ? "foreign" : null;
}

function others(fit: EncodingFit, encoding: LegacyEncoding): number {
  return Math.max(fit.unicode, ...LEGACY_ENCODINGS.filter((other) => other !== encoding).map((other) => fit[other]));
}

function winner(votes: Votes): LegacyEncoding | null {
  const best: LegacyEncoding = votes.vni > votes.tcvn3 ? "vni" : "tcvn3";
  return votes[best] >= FEWEST_VOTES && votes[best] > votes.foreign ? best : null;
}

/** What the texts of one column are in; a column that says too little goes with the sheet. */
function columnEncoding(votes: SheetVotes, column: number, ofSheet: LegacyEncoding): { readonly encoding: LegacyEncoding; readonly ties: boolean } {
  const own = votes.columns.get(column) ?? noVotes();
  const encoding = winner(own) ?? ofSheet;
  const rivals = own.unicode + own.tcvn3 + own.vni === 0 ? votes.sheet : own;
  return { encoding, ties: rivals[encoding] > rivals.unicode };
}

function converted(value: CellValue, { encoding, ties }: { readonly encoding: LegacyEncoding; readonly ties: boolean }): CellValue {
  if (typeof value !== "string") return value;
  const fit = encodingFit(value);
  if (!fit) return value;
  const isBetter = fit[encoding] > fit.unicode || (ties && fit[encoding] === fit.unicode);
  return isBetter ? toUnicode(value, encoding) : value;
}

function rowsOf(grid: Grid): readonly (readonly CellValue[])[] {
  return Array.from({ length: grid.endRow - grid.firstRow }, (_, row) =>
    Array.from({ length: grid.endColumn - grid.firstColumn }, (__, column) => grid.value(grid.firstRow + row, grid.firstColumn + column)),
  );
}
