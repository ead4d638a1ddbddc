import { oncePerText } from "../memo/once-per-text";

/**
 * What each UTF-16 unit folds to: "" vanishes, " " parts words. Filled as units are met; a table is
 * several times faster than normalising whole texts, and every text of a workbook comes through here.
 */
type FoldTable = (string | undefined)[];

const TEXT_FOLDS: FoldTable = [];
const WORD_FOLDS: FoldTable = [];

/**
 * A text as two people would call the same: lower case, without diacritics, đ as d, white space of any
 * kind as one space. Composed and decomposed Unicode fold alike. For comparing only, never shown.
 */
export const foldText: (text: string) => string = oncePerText((text) => fold(text, TEXT_FOLDS, foldUnit));

/** The folded words of a text, punctuation dropped: "Chỉ số/Chỉ số thành phần" → "chi so chi so thanh phan". */
export const foldWords: (text: string) => string = oncePerText((text) => fold(text, WORD_FOLDS, (unit) => foldUnit(unit).replace(/[^a-z0-9]+/g, " ")));

function fold(text: string, table: FoldTable, foldOne: (unit: string) => string): string {
  let folded = "";
  let parted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const unit = (table[code] ??= foldOne(String.fromCharCode(code)));
    if (unit === " ") {
      parted = folded !== "";
    } else if (unit !== "") {
      folded += parted ? ` ${unit}` : unit;
      parted = false;
    }
  }
  return folded;
}

/** Combining marks and zero-width characters vanish. */
function foldUnit(unit: string): string {
  if (/[\u200b-\u200d\ufeff]/.test(unit)) return "";
  if (/\s/.test(unit)) return " ";
  return unit.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace("đ", "d");
}
