import { grammarPhrases } from "../lexicon";
import { isUnmarkedSyllable } from "../../../text/encoding/vietnamese-syllable";
import { FAULT_WORDS } from "../words/fault";
import { homographs, type Homograph } from "./homographs";
import { REGISTER_WORDS, unmarked } from "./register-words";

/** Words of scoring that are what they are only in these: alone "noi" may be "nối". */
const COMPOUNDS: readonly string[] = [
  "nội dung", "tối đa", "tiêu chí", "mẫu số", "cá nhân", "công ty", "trả lời", "việt nam", "đầu tư", "tuân thủ", "cập nhật", "truy cập", "hằng năm", "hằng tháng", "số hóa", "khả năng", "du lịch", "tỉ lệ", "ký số", "ngày ký", "tự chấm", "tự động", "mục nào",
];
const IN_COMPANY: readonly string[] = ["nội", "dung", "đa", "chí"];
/** No phrase of the grammar is longer. */
const LONGEST = 8;
const WORDS = /[a-z]+/giu;
/** The name of a tag, of an entity or of a command is no word. */
const MARKUP_BEFORE = /(?:<\/?|[&\\])$/u;
const WORD = /[a-z]{2}/iu;
const POINTS_SIGN = /(?<=\d\s?)d\b/gu;

/** A word with its place in the text. */
interface PlacedWord {
  readonly letters: string;
  readonly start: number;
}

/** The words of the grammar by their letters; null where two are spelt with the same ones. */
interface Vocabulary {
  readonly words: ReadonlyMap<string, string | null>;
  readonly phrases: ReadonlyMap<string, string | null>;
  readonly homographs: ReadonlyMap<string, readonly Homograph[]>;
}

let vocabulary: Vocabulary | null = null;

/** Whether a scoring text is typed without any mark: "Ty le tu 80% tro len: 5 diem". */
export function isUnmarkedRule(text: string): boolean {
  return isUnmarked(text) && WORD.test(text);
}

/**
 * Words without marks with those of the words that the grammar knows: first of whole phrases ("cong bo", "cap tinh"), then of single words. Others stay as they are: they name what is
 * counted, and their letters become phonetic ones, so that a sentence which holds them is known to be half understood. Every character keeps its place.
 */
export function withMarks(text: string): string {
  if (!isUnmarked(text)) return text;
  const known = (vocabulary ??= learned());
  const typed = wordsOf(text);
  const lower = text.toLowerCase();
  // By the units that places are counted in: a letter beyond the first 65,536 takes two of them.
  const letters = text.replace(POINTS_SIGN, "đ").split("");
  for (let index = 0; index < typed.length; index++) {
    const marked = phraseFrom(lower, text, typed, index, known) ?? [wordFrom(lower, typed[index], known) ?? (isShortName(text, typed[index]) ? "" : standIn(typed[index]?.letters ?? ""))];
    for (const [offset, word] of marked.entries()) mark(letters, typed[index + offset]?.start ?? 0, word);
    index += marked.length - 1;
  }
  return letters.join("");
}

/** As many letters of the phonetic alphabet, which no scoring text uses, as ASCII has. */
const PHONETIC = { first: 0x250, last: 0x269 } as const;

/** Whether a word stands for one whose marks are not known. */
export function isWithoutMarks(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= PHONETIC.first && code <= PHONETIC.last;
}

/** Short even without marks; `correctSpelling` knows them. */
const SHORT_FORMS: readonly string[] = ["dc", "ko", "kg", "khg"];

/** "HSTT", "TL", "a", "ko": abbreviations and letters of formulas have no marks. */
function isShortName(text: string, word: PlacedWord | undefined): boolean {
  const typed = word === undefined ? "" : text.slice(word.start, word.start + word.letters.length);
  return typed.length < 2 || typed === typed.toUpperCase() || SHORT_FORMS.includes(typed.toLowerCase());
}

/** A word of which nobody knows the marks; one of another language has none. */
function standIn(word: string): string {
  return isUnmarkedSyllable(word) ? Array.from(word, (letter) => String.fromCharCode(PHONETIC.first + letter.charCodeAt(0) - "a".charCodeAt(0))).join("") : word;
}

/** Whether no letter of a text has a mark. */
function isUnmarked(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xc0 && code <= 0x1ef9 && code !== 0xd7 && code !== 0xf7) return false;
  }
  return true;
}

function wordsOf(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({ letters: word.toLowerCase(), start: index })).filter(({ start }) => !MARKUP_BEFORE.test(text.slice(Math.max(0, start - 2), start)));
}

/** The words of the phrase that is spelt with the letters from a word on, the longest first; null: none is, or more than one. */
function phraseFrom(lower: string, text: string, typed: readonly PlacedWord[], index: number, { phrases, homographs: alike }: Vocabulary): readonly string[] | null {
  const start = typed[index]?.start ?? 0;
  let longest: string | null = null;
  let letters = typed[index]?.letters ?? "";
  for (let next = index + 1; next < Math.min(typed.length, index + LONGEST); next++) {
    const [before, word] = [typed[next - 1], typed[next]];
    if (before === undefined || word === undefined || !goesOn(text.slice(before.start + before.letters.length, word.start + 1))) break;
    letters += ` ${word.letters}`;
    const others = alike.get(letters);
    longest = (others === undefined ? phrases.get(letters) : inCompany(others, lower, start)) ?? longest;
  }
  return longest?.split(" ") ?? null;
}

/** Whether a phrase may go on behind a gap: on the same line, or on the next one in small letters. */
function goesOn(gap: string): boolean {
  return /^(?:[ \u00a0]+\p{L}|[ \u00a0]*\n[ \u00a0]*\p{Ll})$/u.test(gap);
}

/** The word of scoring that is spelt with the letters; undefined: none is known, or more than one. */
function wordFrom(lower: string, word: PlacedWord | undefined, { words, homographs: alike }: Vocabulary): string | null | undefined {
  const others = alike.get(word?.letters ?? "");
  return others === undefined ? words.get(word?.letters ?? "") : inCompany(others, lower, word?.start ?? 0);
}

function inCompany(others: readonly Homograph[], lower: string, start: number): string | undefined {
  return others.find(({ company }) => company === null || startsAt(company, lower, start))?.marked;
}

function startsAt(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(text);
}

/** Writes a word over its letters, capitals as they are typed. */
function mark(letters: string[], start: number, word: string): void {
  for (const [offset, letter] of [...word].entries()) {
    const typed = letters[start + offset];
    letters[start + offset] = typed === typed?.toLowerCase() ? letter : letter.toUpperCase();
  }
}

function learned(): Vocabulary {
  const all = grammarPhrases();
  const words = new Map<string, string | null>();
  // Single letters are those of formulas.
  for (const word of new Set(all.flatMap((phrase) => phrase.split(" ")))) if (word.length > 1) enter(words, word);
  // More of a fault must never seem better.
  for (const word of FAULT_WORDS) if (!word.includes(" ")) words.set(unmarked(word), word);
  // The words of scoring come first: "tinh" is "tính" where no phrase says "cấp tỉnh", and "moi" is "mỗi" rather than "mọi".
  for (const word of REGISTER_WORDS.filter((one) => !IN_COMPANY.includes(one)).reverse()) words.set(unmarked(word), word);
  const phrases = new Map<string, string | null>();
  for (const phrase of [...all, ...COMPOUNDS, ...FAULT_WORDS]) if (phrase.includes(" ")) enter(phrases, phrase);
  for (const phrase of [...phrases.values()]) if (phrase?.includes("được") === true) enter(phrases, phrase.replaceAll("được", "dc"));
  return { words, phrases, homographs: homographs() };
}

function enter(entries: Map<string, string | null>, spelled: string): void {
  const letters = unmarked(spelled);
  const known = entries.get(letters);
  entries.set(letters, known === undefined || (known !== null && isSame(known, spelled)) ? (known ?? spelled) : null);
}

/** "hóa" and "hoá": the same marks, on other letters. */
function isSame(one: string, other: string): boolean {
  const [marks, others] = [one, other].map((word) => [...word.normalize("NFD")].sort().join(""));
  return marks === others;
}
