import { oncePerText } from "../../../memo/once-per-text";
import { normalize } from "../normalize";
import { tokenize } from "../lexer";
import type { Token } from "../token";

/** A word of a rule text as it is written, and the word of scoring that it was read as. */
export interface RespeltWord {
  readonly word: string;
  readonly expected: string;
}

/** Short forms and older spellings that offices use on purpose. */
const CUSTOMARY: ReadonlySet<string> = new Set(["tỉ", "đ", "k", "ko", "khg", "đc", "dc"]);
/** Beyond Latin capitals and digits: the letters of Vietnamese. */
const MARKED = /[^\p{ASCII}×÷–—“”≥≤…]/u;

/** The first word that the compiler read as another one that it resembles ("khôgn" as "không", "tru 2 điểm" as "trừ"): the office should know. Null in a text that is typed without any diacritics. */
export const respeltWord: (text: string) => RespeltWord | null = oncePerText((text) => {
  if (!MARKED.test(text)) return null;
  const normal = normalize(text).text;
  for (const token of tokenize(normal)) {
    const word = normal.slice(token.start, token.end);
    if (isRespelt(token, word.toLowerCase())) return { word, expected: token.text };
  }
  return null;
}, 1);

function isRespelt({ kind, text }: Token, word: string): boolean {
  return kind === "word" && text !== word && !CUSTOMARY.has(word) && text !== word.replaceAll("ð", "đ");
}
