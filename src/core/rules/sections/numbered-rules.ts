import { excludeEachOther } from "../assemble/parts/alternative";
import { isNear } from "../../text/decimal";
import { isSymbol, isWord, phraseAt } from "../text/clauses/clause";
import { PhraseList } from "../text/words/phrase-list";
import { isPoints } from "../text/words/vocabulary";
import type { Token, TokenRange } from "../text/token";
import { markerOf } from "./heading-line";
import { linesOf, type Section, type Sections } from "./section-finder";

/** More numbered rules come from no real text. */
const MAX_RULES = 10;
/** What is for some of the units, or holds in one case. */
const OF_SOME = new PhraseList("đối với", "riêng", "nếu", "khi", "trường hợp", "với", "hoặc", "ngoài ra", "mức", "loại");
const STYLES: readonly string[] = ["1", "I", "a"];

/**
 * The numbered lines of a text, each of which is a rule with all its levels: "1. Đã ban hành: 2 điểm; chưa ban hành: 0 điểm ⏎ 2. Số bộ dữ liệu: từ 50 bộ 3 điểm; … chưa có 0 điểm" of 5.
 * Each is worth the most that it gives; together they are worth the maximum. Null: the text has no such lines, or not beyond doubt.
 */
export function findNumberedRules(tokens: readonly Token[], max: number | undefined): Sections | null {
  const sections: Section[] = [];
  const styles = new Set<string>();
  for (const line of max === undefined ? [] : linesOf(tokens)) {
    const { style, ordinal, end } = markerOf(tokens, line.from);
    if (ordinal !== sections.length + 1 || !STYLES.includes(style) || phraseAt(tokens, end, OF_SOME) !== null) return null;
    styles.add(style);
    const body = { from: end, to: line.to };
    sections.push({ name: nameIn(tokens, body), worth: mostGiven(tokens, body), body });
  }
  if (excludeEachOther(tokens, sections.map(({ name }) => name))) return null;
  const whole = sections.reduce((sum, { worth }) => sum + worth, 0);
  const told = max !== undefined && isNear(whole, max) && sections.every(({ worth, body }) => worth > 0 && givesNothing(tokens, body));
  return told && styles.size === 1 && sections.length > 1 && sections.length <= MAX_RULES ? { preface: [], sections } : null;
}

/** The words before a colon: "Số bộ dữ liệu". */
function nameIn(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let index = from; index < to; index++) if (isSymbol(tokens, index, ":")) return { from, to: index };
  return { from, to: from };
}

function mostGiven(tokens: readonly Token[], { from, to }: TokenRange): number {
  let most = 0;
  for (let index = from; index < to; index++) if (isPoints(tokens, index)) most = Math.max(most, tokens[index]?.value ?? 0);
  return most;
}

/** Whether one of the levels gives nothing: "0 điểm", "không tính điểm". */
function givesNothing(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    if (tokens[index]?.value === 0 && isWord(tokens, index + 1, "điểm", "đ")) return true;
    if (isWord(tokens, index, "không") && (isWord(tokens, index + 1, "điểm") || (isWord(tokens, index + 1, "tính", "chấm", "có", "được") && isWord(tokens, index + 2, "điểm")))) return true;
  }
  return false;
}
