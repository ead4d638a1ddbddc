import { wholeRange, type Assembly } from "../scope/assembly";
import { holdsPhrase, isSymbol, isWord, isWordOf, textOf } from "../../text/clauses/clause";
import type { IntervalGuard } from "../../parse/statement/guard";
import { nounOf } from "../../parse/guard/guard-unit";
import { PhraseList } from "../../text/words/phrase-list";
import type { Source } from "../../text/source";
import type { Token, TokenRange } from "../../text/token";
import { knownOf, valuesOf } from "../../lists";

/** Another time than the one that is scored. */
const EARLIER = new PhraseList("năm trước", "năm ngoái", "kỳ trước", "năm sau", "năm liền kề", "cùng kỳ");
const COMPARED = new PhraseList("so với", "tăng", "giảm");
/** Words with which the name of a figure begins. */
const NAME_STARTS: readonly string[] = ["số", "tổng", "tỷ", "tần", "kinh", "mức", "thời"];

/** "tỷ lệ hồ sơ đúng hạn", "đạt"; "vùng cao" before a figure says for whom it is. */
export function namesFigure(tokens: readonly Token[], words: TokenRange): boolean {
  return isWordOf(tokens, words.from, NAME_STARTS) || isWord(tokens, words.from, "đạt", "kết", "tăng", "giảm", "thực", "chỉ");
}

/** The words of the first guard that speaks of another thing than the guards before it ("số xã … số thôn"), or null. */
export function strangerOf(assembly: Assembly, guards: readonly IntervalGuard[]): TokenRange | null {
  const { tokens } = assembly.source;
  const units = knownOf(guards, ({ unit }) => unit);
  const said = knownOf(guards, ({ words }) => words);
  const named = said.filter((words) => isWordOf(tokens, words.from, NAME_STARTS));
  const first = named[0];
  const stranger = first === undefined ? undefined : named.find((words) => !compatible(textOf(tokens, first), textOf(tokens, words)));
  if (stranger !== undefined) return stranger;
  const other = otherSubject(assembly, guards);
  if (other !== null) return other;
  const earlier = said.filter((words) => holdsPhrase(tokens, words, EARLIER) && !holdsPhrase(tokens, words, COMPARED));
  if (earlier[0] !== undefined && earlier.length < guards.length) return earlier[0];
  const [unit, ...others] = units;
  const differs = unit !== undefined && others.some((other) => nounOf(other) !== nounOf(unit));
  return differs || countsOtherKind(assembly, guards) ? wholeRange(assembly) : null;
}

/** "Phường từ 20 tin", "Xã từ 10 tin": the words of a level that are neither those of the first one nor a short form of them. Null: there are none. */
function otherSubject(assembly: Assembly, guards: readonly IntervalGuard[]): TokenRange | null {
  const [first, ...others] = knownOf(guards, ({ words }) => (words === null || leadsOn(assembly.source.tokens, words) ? null : measuredIn(assembly.source, words)));
  const known = first === undefined ? "" : textOf(assembly.source.tokens, first);
  return others.find((words) => !isShortFor(textOf(assembly.source.tokens, words), known)) ?? null;
}

/** "tỷ lệ" of "có kế hoạch và tỷ lệ", "đăng" of "trang riêng và đăng": what is measured stands behind the last "và". */
export function measuredIn({ tokens }: Source, words: TokenRange): TokenRange {
  const named = isWordOf(tokens, words.from, NAME_STARTS);
  // "số tin bài đăng đúng hạn và được phê duyệt"
  const parts = (index: number): boolean => isWord(tokens, index, "và") && !(named && isWord(tokens, index + 1, "được", "đã", "có", "không"));
  for (let index = words.to - 2; index > words.from; index--) if (parts(index) || (isSymbol(tokens, index, ",") && isWordOf(tokens, index + 1, NAME_STARTS))) return { from: index + 1, to: words.to };
  return words;
}

/** "họp" of "ban chỉ đạo họp", "mức độ hài lòng" of "mức độ hài lòng của người dân", "tăng" of "số hồ sơ tăng so với năm trước" */
function isShortFor(words: string, name: string): boolean {
  return ` ${name} `.includes(` ${words} `);
}

/** "2 giải cấp tỉnh", "1 giải cấp huyện", "20 tin đăng trên Cổng", "10 tin đăng trên Fanpage": things of one noun, told apart by the words behind it; "tin, bài" and "tin bài" are the same. */
function countsOtherKind(assembly: Assembly, guards: readonly IntervalGuard[]): boolean {
  const named = guards.filter(({ unit, low, high }) => unit !== null && (low ?? high)?.amount.kind === "plain");
  const kinds = valuesOf(named, ({ unit, more }) => `${unit?.replaceAll(" ,", "") ?? ""} ${more === null ? "" : `${textOf(assembly.source.tokens, more)} `}`);
  return kinds.some((kind) => kinds.some((other) => !compatible(kind, other)));
}

/** One name may be the short form of the other. */
function compatible(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** "Có chuyên mục và (có)" before "từ 20 tin": words of another thing than the one that is counted. */
export function leadsOn(tokens: readonly Token[], { to }: TokenRange): boolean {
  return isWord(tokens, isWord(tokens, to - 1, "có") ? to - 2 : to - 1, "và");
}
