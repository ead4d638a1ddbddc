import type { Scope, Quantity } from "./scope";
import { isRatioName } from "./ratio-name";

/** The quantity that words mean: by its full name, or the only ratio there is where the words just say "tỷ lệ". */
export function findQuantity(words: string, scope: Scope): Quantity | null {
  const exact = scope.quantities.find(({ name, alias }) => name === words || alias === words);
  if (exact !== undefined) return exact;
  const only = scope.quantities.length === 1 ? scope.quantities[0] : undefined;
  if (only === undefined) return null;
  if (only.name.startsWith(words)) return only;
  if (namesOther(words, only.name, scope)) return null;
  return words.startsWith(only.name) || (isGenericName(words) && (isGenericName(only.name) || only.name.length === 1)) ? only : null;
}

/** Words that say the same of any ratio. */
const SAME: ReadonlySet<string> = new Set("tỷ lệ trọng suất tốc độ % đạt được thực hiện hoàn thành tế đánh giá của địa phương đơn vị này đó trên nêu chung tính kết quả là số các trong năm".split(" "));
/** "tỷ lệ" for "tỷ lệ đạt được": a ratio's name as it is shown, without what any ratio may be called besides. */
export function shownName(words: string): string {
  const [first = "", second = "", ...others] = words.split(" ");
  return isRatioName(words) && others.every((word) => SAME.has(word)) ? `${first} ${second}` : words;
}

/** Words that make another ratio even of one that is just called so. */
const ALTERING: ReadonlySet<string> = new Set(["tăng", "giảm", "trước", "quân", "nghèo", "không", "chưa"]);

/** "Tỷ lệ xã" where the text defines "Tỷ lệ hộ", "Tỷ lệ năm trước" where it defines "Tỷ lệ": words that stand in no name of the text. */
function namesOther(words: string, name: string, { letters, used }: Scope): boolean {
  const own = name.split(" ");
  const plain = own.every((word) => SAME.has(word));
  const extra = words.split(" ").filter((word) => !own.includes(word) && (plain ? ALTERING.has(word) : !SAME.has(word)));
  if (extra.length === 0) return false;
  const known = [...letters.values(), ...used.values()].flatMap(({ label }) => label.toLowerCase().split(/[^\p{L}\d]+/u));
  return extra.some((word) => !known.includes(word));
}

/** Whether a name can stand for whatever the one formula of the text gives. */
function isGenericName(words: string): boolean {
  return isRatioName(words) || /^(?:mức độ|kết quả)$/u.test(words);
}
