import { MEETING_SYLLABLES } from "./compound-words";
import { oncePerText } from "../../memo/once-per-text";
import { REDUPLICATIONS } from "./reduplications";

/** Words that stand twice in a row, and where the second copy begins and ends. */
export interface RepeatedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** How often neighbouring syllables occur in the texts around: what is usual there is no slip. */
export interface NeighbourCounts {
  /** Of two or three syllables in lower case, joined by a space. */
  count(words: string): number;
}

interface Syllable {
  /** In lower case. */
  readonly text: string;
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the next one: " ", a line end, or the marks without spaces around them. */
  readonly after: string;
}

/** Longer repetitions are found as well: their first words repeat. */
const LONGEST = 5;

/**
 * The first words of a text that are repeated by mistake: "của của", "thành phố thành phố",
 * "huyện/thành phố/thành phố". Reduplications ("luôn luôn") and compounds that merely meet ("thực hiện
 * hiện đại hóa") are not. Null where there is none.
 */
export function repeatedWord(text: string, usual: NeighbourCounts): RepeatedWord | null {
  for (const { syllables, index, second } of repetitionsOf(text)) {
    if (second.length === 1 && isMeant(syllables, index, usual)) continue;
    const last = second[second.length - 1] ?? second[0];
    return { word: text.slice(second[0].start, last.end), start: second[0].start, end: last.end };
  }
  return null;
}

/** Syllables that stand twice, whether that is meant or not: where the first copy begins, and the second copy. */
interface Repetition {
  readonly syllables: readonly Syllable[];
  readonly index: number;
  readonly second: readonly [Syllable, ...Syllable[]];
}

/** From the first word on, the longest of each place first. */
const repetitionsOf = oncePerText((text): readonly Repetition[] => {
  if (!mayRepeat(text)) return [];
  const syllables = syllablesOf(text);
  const found: Repetition[] = [];
  for (let index = 0; index < syllables.length; index++) {
    for (let length = LONGEST; length >= 1; length--) {
      const second = repeatedAt(syllables, index, length);
      if (second) found.push({ syllables, index, second });
    }
  }
  return found;
});

/** Whether words stand twice in a row at all, whatever is between them: most texts end here. */
function mayRepeat(text: string): boolean {
  const words = text.toLowerCase().split(/[\s/.,;:()+*=-]+/);
  for (let length = 1; length <= LONGEST; length++) {
    let run = 0;
    for (let index = length; index < words.length; index++) {
      run = words[index] === words[index - length] ? run + 1 : 0;
      if (run === length) return true;
    }
  }
  return false;
}

/** The counts of a body of texts. */
export function countNeighbours(texts: Iterable<string>): NeighbourCounts {
  const counts = new Map<string, number>();
  const add = (words: string): void => void counts.set(words, (counts.get(words) ?? 0) + 1);
  for (const text of texts) {
    const syllables = syllablesOf(text);
    syllables.forEach((syllable, index) => {
      const [next, third] = [syllables[index + 1], syllables[index + 2]];
      if (!next || syllable.after !== " ") return;
      add(`${syllable.text} ${next.text}`);
      if (third && next.after === " ") add(`${syllable.text} ${next.text} ${third.text}`);
    });
  }
  return { count: (words) => counts.get(words) ?? 0 };
}

function syllablesOf(text: string): readonly Syllable[] {
  const found = [...text.matchAll(/[\p{L}\p{M}]+|\d+/gu)];
  return found.map((match, index) => {
    const end = match.index + match[0].length;
    const gap = text.slice(end, found[index + 1]?.index ?? text.length);
    const lower = match[0].toLowerCase();
    return { text: lower, capital: !match[0].startsWith(lower.charAt(0)), start: match.index, end, after: gap.includes("\n") ? "\n" : gap.trim() || " " };
  });
}

/** The second copy of `length` syllables that begin at `index`, where they stand twice. */
function repeatedAt(syllables: readonly Syllable[], index: number, length: number): readonly [Syllable, ...Syllable[]] | null {
  const first = syllables.slice(index, index + length);
  const second = syllables.slice(index + length, index + 2 * length);
  const [head, ...rest] = second;
  if (!head || second.length < length || !first.every((syllable, at) => syllable.text === second[at]?.text)) return null;
  // Letters and figures of formulas repeat as they like, and so do names of one letter.
  if (first.some(({ text }) => text.length < 2 || /\d/.test(text))) return null;
  const border = first[length - 1]?.after;
  // "tỷ lệ của đơn vị/tỷ lệ cao nhất" is a quotient; in a list of alternatives there is a stroke before it as well.
  const isListed = border === "/" && syllables[index - 1]?.after === "/";
  const plain = (part: readonly Syllable[]): boolean => part.slice(0, -1).every(({ after }) => after === " ");
  return (border === " " || isListed) && plain(first) && plain(second) ? [head, ...rest] : null;
}

/** The text itself is among those that are counted. */
const OWN = 1;

/** What an office may guard against: "Phòng Phòng chống tham nhũng", "Phòng Phòng, chống thiên tai". */
const GUARDED = ["chống", "ngừa", "cháy", "bệnh", "dịch", "hộ", "thủ"];

/** Whether one syllable that stands twice belongs to two words. */
function isMeant(syllables: readonly Syllable[], index: number, usual: NeighbourCounts): boolean {
  const own = syllables[index];
  if (!own || own.after === "/") return false;
  // "Trưởng ban Ban chỉ đạo": a name begins.
  if (!own.capital && syllables[index + 1]?.capital === true) return true;
  const meeting = MEETING_SYLLABLES[own.text];
  const [before, after] = [syllables[index - 1], syllables[index + 2]];
  if (own.text === "phòng" && GUARDED.includes(after?.text ?? "")) return true;
  if (REDUPLICATIONS.has(own.text)) return !after || !isJoined(own, after, usual);
  if (!meeting || before?.after !== " " || syllables[index + 1]?.after !== " " || !after) return false;
  if (usual.count(`${before.text} ${own.text} ${after.text}`) > 0) return false;
  const isKnown = (list: string, other: string, words: string): boolean => list.split(" ").includes(other) || usual.count(words) > OWN;
  return isKnown(meeting[0], before.text, `${before.text} ${own.text}`) && isKnown(meeting[1], after.text, `${own.text} ${after.text}`);
}

/** "đơn đơn vị", "năm năm 2024": the second copy belongs to what follows, so the first one is too much. */
function isJoined(own: Syllable, after: Syllable, usual: NeighbourCounts): boolean {
  if (own.text === "năm") return /\d/.test(after.text);
  return /\d/.test(after.text) || usual.count(`${own.text} ${after.text}`) > OWN;
}
