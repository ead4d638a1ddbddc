import type { Statement } from "./parse/statement/statement";
import { isSymbol, isWordOf, phraseAt, phraseLength } from "./text/clauses/clause";
import { PhraseList } from "./text/words/phrase-list";
import type { Source } from "./text/source";
import type { Token, TokenRange } from "./text/token";
import { speaksOfScores } from "./text/words/vocabulary";

/** Fewer words are no option. */
const MIN_OPTION = 3;

/** "- Chưa có:" at the end, "- Tỷ lệ =": a clause whose other half is lost. Null: there is none. */
export function cutOff(source: Source, statements: readonly Statement[]): TokenRange | null {
  const { tokens } = source;
  const lead = statements.find(({ kind, range }, index) => kind === "lead" && ((isSymbol(tokens, range.to - 1, "=") && !speaksOfScores(tokens, range)) || (index > 0 && index === statements.length - 1 && isSymbol(tokens, range.to - 1, ":"))));
  return lead?.range ?? withoutPoints(tokens, statements) ?? goesOn(source);
}

const LINE_BREAK = 0x0a;

/** A last line that leads to what is missing. */
const GOES_ON = /^[\s(+-]*(?:trong đó|(?:(?:xem|còn) tiếp|tiếp trang).*?|và|hoặc|lưu ý|ghi chú|số liệu|\(|v\.?v\.?)[\s).:…]*$/iu;
/** A line of dots, in the place of others. */
const LEFT_OUT = /^[ \t+-]*(?:\.{3,}|…)[ \t.…]*$/mu;

/** "… dựa vào tỷ", "…; m": a text that ends in the middle of its words. */
const BROKEN_OFF = /(?:(?: dựa (?:vào|trên)| căn cứ(?: vào)?| theo)(?: tỷ)?|\p{L}\/|[;.\n][ \t-]*(?!đ)\p{L})\s*$/iu;
/** So much of the end of a text shows it. */
const END = 24;

/** "(xem tiếp trang sau)", "Trong đó" as the last line of a text. Null: it ends otherwise. */
function goesOn(source: Source): TokenRange | null {
  const { normal: { text }, tokens } = source;
  if (BROKEN_OFF.test(text.slice(-END))) return { from: tokens.length - 1, to: tokens.length };
  const dotted = (text.includes("...") || text.includes("…")) && LEFT_OUT.test(text);
  return dotted || (numbersLevel(text) && skipsLevel(source)) || GOES_ON.test(lastLine(text)) ? { from: tokens.length - 1, to: tokens.length } : null;
}

const LEVEL_ENDS: readonly string[] = ["ức ", "ỨC "];

/** Whether "Mức 1" may stand anywhere: letters are found faster than the pattern is tried at each line. */
function numbersLevel(text: string): boolean {
  return LEVEL_ENDS.some((end) => {
    let place = text.indexOf(end);
    while (place >= 0 && !isDigit(text.charCodeAt(place + end.length))) place = text.indexOf(end, place + 1);
    return place >= 0;
  });
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** "Mức 1 …⏎Mức 3 …" */
const LEVELS = /^[ \t+-]*mức (\d)(?=[\s:.)≥>(-])/gimu;

/** Whether lines that begin with the number of a level leave one out. */
function skipsLevel({ normal: { text } }: Source): boolean {
  const numbers = [...new Set([...text.matchAll(LEVELS)].map(([, number]) => Number(number)))].sort((one, other) => one - other);
  return numbers.length > 1 && ((numbers[0] ?? 0) > 1 || numbers.some((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1));
}

/** The last line that is not blank, and what stands behind it. */
function lastLine(text: string): string {
  let start = text.length;
  while (start > 0 && text.charAt(start - 1).trim() === "") start--;
  while (start > 0 && text.charCodeAt(start - 1) !== LINE_BREAK) start--;
  return text.slice(start);
}

const UNFINISHED = new PhraseList("xem tiếp", "tỷ lệ");
const NUMBERED: readonly string[] = ["phần", "dung", "mục", "chí", "mức"];

/** "- Tỷ lệ", "Phần 2." at the end: what goes on elsewhere. */
function opensNext(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = isSymbol(tokens, to - 1, ".", ":") ? to - 1 : to;
  const phrase = phraseAt(tokens, from, UNFINISHED);
  return (phrase !== null && from + phraseLength(phrase) === last) || (last - from <= MIN_OPTION && tokens[last - 1]?.kind === "number" && isWordOf(tokens, last - 2, NUMBERED));
}

/** "- Trưởng ban là Phó Bí thư" as the last line under "- Trưởng ban là Bí thư: 10 điểm": an option whose points are lost. Null: there is none. */
function withoutPoints(tokens: readonly Token[], statements: readonly Statement[]): TokenRange | null {
  const last = statements.at(-1);
  if (last?.kind === "prose" && opensNext(tokens, last.range)) return last.range;
  if (last?.kind !== "prose" || last.range.to - last.range.from < MIN_OPTION) return null;
  const alike = ({ from }: TokenRange): boolean => [0, 1].every((offset) => tokens[from + offset]?.kind === "word" && tokens[from + offset]?.text === tokens[last.range.from + offset]?.text);
  return isSymbol(tokens, last.range.from - 1, "-", "+") && statements.some((one) => one.kind === "branch" && one.guard === null && alike(one.head)) ? last.range : null;
}
