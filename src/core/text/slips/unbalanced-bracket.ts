import { oncePerText } from "../../memo/once-per-text";

/** A bracket without its partner: where it stands in the text, and which one it is. */
export interface LoneBracket {
  readonly start: number;
  readonly bracket: string;
}

const PARTNERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const OPENING = new Set(Object.values(PARTNERS));

/** "a)", "1)", "iv)" at the head of a listed item: a bracket that never had a partner. */
const ITEM_MARK = /(?:^|[\s;:.,/+–-])(?:\d{1,2}|\p{L}|[ivx]{1,4})$/iu;

/** Between brackets of an interval, "[50%; 80%)", the kinds need not agree. */
const INTERVAL = /^[\s\d.,;%–-]+$/;

/**
 * The first bracket of a text that has no partner, or null. Marks of listed items ("a)", "1)") and
 * half-open intervals are no defects.
 */
export const unbalancedBracket: (text: string) => LoneBracket | null = oncePerText((text) => {
  if (!/[()[\]{}]/.test(text)) return null;
  const open: LoneBracket[] = [];
  let borrowed = 0;
  for (let index = 0; index < text.length; index++) {
    const bracket = text.charAt(index);
    if (OPENING.has(bracket)) open.push({ start: index, bracket });
    const partner = PARTNERS[bracket];
    if (partner === undefined) continue;
    const isMark = ITEM_MARK.test(text.slice(Math.max(0, index - 6), index));
    const last = open.at(-1);
    if (last && (last.bracket === partner || INTERVAL.test(text.slice(last.start + 1, index)))) {
      open.pop();
      // "(gồm: a) … b) …)": the mark may have taken the partner of a later bracket.
      if (isMark) borrowed++;
    } else if (!isMark) {
      if (borrowed === 0) return { start: index, bracket };
      borrowed--;
    }
  }
  return open[0] ?? null;
});
