import type { NormalText } from "./normalize";
import type { RuleDiagnostic, Span } from "../rule";
import type { Token, TokenRange } from "./token";

/** The text being compiled: its tokens, and the way from them to the original. */
export interface Source {
  readonly normal: NormalText;
  readonly tokens: readonly Token[];
}

/** The original characters of a range of tokens. An empty range is the place between its neighbours. */
export function spanOf(source: Source, range: TokenRange): Span {
  const first = source.tokens[range.from];
  const last = source.tokens[range.to - 1];
  if (first === undefined || last === undefined || range.to <= range.from) return source.normal.locate(0, source.normal.text.length);
  return source.normal.locate(first.start, last.end);
}

/** The original words of a range, without the punctuation around them. */
export function wordsOf(source: Source, range: TokenRange): string {
  const { start, end } = spanOf(source, range);
  if (range.to <= range.from) return "";
  const text = plainBlanks(source.normal.original.slice(start, end));
  const words = trimSigns(text);
  return words.startsWith("(") && !words.includes(")") ? words.slice(1) : words;
}

/** Composed letters and single blanks; most texts have them already. */
function plainBlanks(text: string): string {
  return !isTidy(text) && UNTIDY.test(text) ? text.normalize("NFC").replace(/\s+/gu, " ") : text;
}

/** Whether there are only letters, signs and single blanks of the blocks that Vietnamese is written in; the pattern is asked about all others. */
function isTidy(text: string): boolean {
  let previous = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const plain = (code >= 0x21 && code <= 0x7e) || (code >= 0xc0 && code <= 0x1b0) || (code >= 0x1ea0 && code <= 0x1ef9) || (code === 0x20 && previous !== 0x20);
    if (!plain) return false;
    previous = code;
  }
  return true;
}

const UNTIDY = /[\u0300-\u036f]|\s\s|[^\S ]/u;
const SIGNS = " :;,.-=";
const LAST_SIGN = 0x3d;

/** Without the punctuation at both ends. A loop, because a pattern would try every run of signs in the middle as well. */
function trimSigns(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isSign(text, from)) from++;
  while (to > from && isSign(text, to - 1)) to--;
  return text.slice(from, to);
}

/** No letter is one, as its code tells. */
function isSign(text: string, place: number): boolean {
  return text.charCodeAt(place) <= LAST_SIGN && SIGNS.includes(text.charAt(place));
}

/** A finding about a range of tokens. */
export function diagnose(source: Source, code: RuleDiagnostic["code"], range: TokenRange, facts: RuleDiagnostic["facts"] = {}): RuleDiagnostic {
  return { code, ...spanOf(source, range), facts };
}
