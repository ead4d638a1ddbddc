import { namesQuantity } from "../../parse/aside/heading";
import type { Statement } from "../../parse/statement/statement";
import { isLetter, isSymbol, isWordOf, matchAt } from "../../text/clauses/clause";
import { partMarker } from "../../text/clauses/clause-lead";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";
import type { PartText } from "./parts-assembler";

const PARTS: readonly string[] = ["nội dung", "mục", "phần", "tiêu chí"];
/** Words about several parts, or about the score of all. */
const RELATING = new PhraseList("một nội dung", "1 nội dung", "một mục", ...PARTS.flatMap((part) => [`${part} cao nhất`, `một trong hai ${part}`]), "không cộng dồn", "vào tổng điểm");
const POINTS: readonly string[] = ["điểm", "đ"];
/** How far before a figure the "tổng" of its words stands. */
const REACH = 8;
const SCORING: readonly Statement["kind"][] = ["branch", "score", "each", "minmax", "relative"];

/**
 * "Chỉ lấy nội dung cao nhất", "Không cộng dồn." in the last part, "Tổng hai mục tối đa 8 điểm." before the first, "1. Kế hoạch (5 điểm): (hết hiệu lực)": words that may hold for the score of all parts, or let
 * one of them not count. Undefined: there are none.
 */
export function relatingWords(tokens: readonly Token[], parts: readonly PartText[], max: number | undefined): TokenRange | undefined {
  const starts = parts.map(({ heading }) => heading.from);
  const [first, last] = [Math.min(...starts), parts.reduce((end, { heading }) => Math.max(end, heading.to), 0)];
  for (let index = 0; index < tokens.length; index++) {
    const caps = index < first && tokens[index]?.kind === "number" && isWordOf(tokens, index + 1, POINTS) && tokens[index]?.value !== max && tokens.slice(Math.max(0, index - REACH), index).some(({ text }) => text === "tổng");
    const relates = index >= last && matchAt(tokens, index, RELATING) !== null;
    const suspends = isSymbol(tokens, index, ")") && isSymbol(tokens, index + 1, ":") && isSymbol(tokens, index + 2, "(") && tokens[index + 3]?.kind === "word" && !isLetter(tokens[index + 3]);
    if (caps || relates || suspends) return { from: index, to: index + 2 };
  }
  return undefined;
}

/** "2. Tỷ lệ hồ sơ đúng hạn: như mục 1", "Phần 2." behind the rule of a text without parts: another part begins there, whose rule is lost. Undefined: none does. */
export function lostPart(tokens: readonly Token[], statements: readonly Statement[], numbered: ReadonlySet<Statement>): TokenRange | undefined {
  const first = statements.findIndex(({ kind }) => SCORING.includes(kind));
  const named = first < 0 ? undefined : statements.slice(first).find((one) => (one.kind === "prose" || one.kind === "lead") && numbered.has(one) && namesQuantity(tokens, one.range));
  if (named !== undefined) return named.range;
  for (let index = 1; index < tokens.length; index++) {
    const marker = partMarker(tokens, index);
    const end = marker === null ? 0 : index + marker.length;
    if (marker !== null && marker.number > 1 && isSymbol(tokens, end, ".", ":") && endsLine(tokens, end + 1)) return { from: index, to: end };
  }
  return undefined;
}

function endsLine(tokens: readonly Token[], index: number): boolean {
  return tokens[index] === undefined || tokens[index]?.kind === "newline";
}
