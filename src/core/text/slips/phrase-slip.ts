import { DOMAIN_PHRASES } from "./domain-phrases";
import { foldText } from "../fold-text";
import type { MisspeltWord } from "./misspelt-word";
import { sameSpelling } from "./misspelt-word";
import { oncePerText } from "../../memo/once-per-text";

/** Of so many words all but one in their place leave no doubt, whatever stands around them. */
const UNMISTAKABLE = 4;

/** Words that make no compound with the word beside them. */
const LIMITS = new Set("và của được đã có chưa không trong theo các những mọi về tại đến từ cho với là khi để do ở trên hoặc qua bằng cấp tỉnh xã phường huyện số một".split(" "));

/** Words that stand for themselves, wherever they stand: "dữ liệu sở, ngành" is no slip of "dữ liệu số". */
const FREE = new Set("sở sổ mỗi mới tự tư đủ đó đo độ hộ hồ bộ vụ chi chỉ trả trẻ hỏi quá quả qua này nay nhà lại lời cả sự cơ".split(" "));

interface Phrase {
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

/** By the first word, folded; the longer phrases first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of DOMAIN_PHRASES) {
    const words = phrase.split(" ");
    const folded = words.map(foldText);
    index.set(folded[0] ?? "", [...(index.get(folded[0] ?? "") ?? []), { words, folded }]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** "thành phổ", "Công thông tin điện tử": a phrase of the domain with other diacritics on one word, where the words around it can make no other sense of that; null where there is none. */
export const phraseSlip: (text: string) => MisspeltWord | null = oncePerText((text) => {
  for (const piece of text.normalize("NFC").split(/[^\p{L}\p{M}\d\s]+/u)) {
    const slip = slipIn(piece.split(/\s+/).filter((word) => word !== ""));
    if (slip) return slip;
  }
  return null;
}, 1);

function slipIn(written: readonly string[]): MisspeltWord | null {
  const words = written.map((word) => word.toLowerCase());
  const folded = words.map(foldText);
  let told = 0;
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(folded, at);
    if (!phrase) continue;
    const end = at + phrase.words.length;
    const [slip, ...others] = slipsOf(phrase, words, at);
    const isApart = (told === at || isLimit(written, at - 1)) && (isLimit(written, end) || standsAt(words, folded, end));
    const isSure = phrase.words.length >= UNMISTAKABLE || (isApart && !standsAlone(words, folded, words.indexOf(slip ?? "", at)));
    if (slip !== undefined && others.length === 0 && isSure) return { word: words.slice(at, end).join(" "), expected: phrase.words.join(" ") };
    if (slip !== undefined) continue;
    told = end;
    at = end - 1;
  }
  return null;
}

/** Whether what may be a slip is a word in its own right, or begins another phrase: "dịch vụ | cổng thông tin". */
function standsAlone(words: readonly string[], folded: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  return FREE.has(word) || LIMITS.has(word) || standsAt(words, folded, at);
}

function phraseAt(folded: readonly string[], at: number): Phrase | undefined {
  return PHRASES.get(folded[at] ?? "")?.find((each) => each.folded.every((word, index) => folded[at + index] === word));
}

/** What stands for the words of a phrase that are written with other diacritics. */
function slipsOf({ words }: Phrase, written: readonly string[], at: number): readonly string[] {
  return words.flatMap((word, index) => (sameSpelling(written[at + index] ?? "", word) ? [] : [written[at + index] ?? ""]));
}

/** Whether a phrase of the domain stands there as it should. */
function standsAt(words: readonly string[], folded: readonly string[], at: number): boolean {
  const phrase = phraseAt(folded, at);
  return phrase !== undefined && slipsOf(phrase, words, at).length === 0;
}

/** Whether nothing stands there, or a word that makes no compound: "của", "trên", a number, an abbreviation, a name; any word may begin with a capital at the start. */
function isLimit(written: readonly string[], at: number): boolean {
  const word = written[at];
  if (word === undefined || LIMITS.has(word.toLowerCase()) || /\d/.test(word)) return true;
  const isName = at > 0 ? /^\p{Lu}/u.test(word) : /^\p{Lu}{2}/u.test(word);
  return isName && written.some((other) => /^\p{Ll}/u.test(other));
}
