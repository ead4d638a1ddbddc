import type { Expression } from "../../../ast";
import { isWord } from "../../../text/clauses/clause";
import type { Assembly } from "../../scope/assembly";
import { growthOf, sameExpression } from "../../../node/expression-shape";
import { Cursor } from "../../../parse/words/cursor";
import type { IntervalGuard, Limit } from "../../../parse/statement/guard";
import { intervalOf } from "../../../parse/guard/guard-bounds";
import type { Statement } from "../../../parse/statement/statement";
import { toExpression } from "../../scope/expression";
import { PhraseList } from "../../../text/words/phrase-list";
import type { Token, TokenRange } from "../../../text/token";
import { isNothing } from "../../award/whole-award";
import { replaced } from "../../../lists";

/** That a figure has fallen; with "không" also that it has stayed. */
const FALLS = new PhraseList("giảm", "tăng trưởng âm", "tốc độ tăng âm", "âm", "không tăng trưởng", "không tăng", "không có tăng trưởng", "bằng");
const CASES = new PhraseList("nếu", "khi", "trường hợp", "nhưng", "hoặc", "mức", "số liệu", "kết quả");
/** With what it is compared. */
const EARLIER = new PhraseList(...["so với", "hơn", "", "bằng"].flatMap((than) => ["cùng kỳ năm trước", "cùng kỳ năm ngoái", "cùng kỳ", "năm trước liền kề", "năm liền trước", "năm liền kề", "năm trước", "năm ngoái", "kỳ trước", "quý trước"].map((earlier) => `${than} ${earlier}`.trim())));

/**
 * "Nếu giảm so với năm trước thì 0 điểm", "tăng trưởng âm: 0 điểm", "Nếu a ≤ b: 0 điểm": conditions of a growth rate that do not name it, as comparisons of it with 0. Statements of rules over
 * anything else stay as they are.
 */
export function withGrowthGuards(assembly: Assembly): readonly Statement[] {
  const growth = assembly.scope.quantities.find(({ expression }) => growthOf(expression) !== null)?.expression;
  if (growth === undefined && !speaksOfGrowth(assembly)) return assembly.statements;
  return replaced(assembly.statements, (statement): Statement => {
    if (statement.kind !== "branch" || !isNothing(statement.award)) return statement;
    const guard = statement.guard === null ? fallOf(assembly, statement.head) : growth === undefined || statement.guard.kind === "rest" ? null : shifted(assembly, statement.guard, growth);
    return guard === null ? statement : { ...statement, guard };
  });
}

/** "Tỷ lệ tăng doanh thu: từ 20%: …": levels in percent of what the text calls a rise. */
function speaksOfGrowth({ statements, source: { tokens }, scope }: Assembly): boolean {
  const percents = statements.some((one) => one.kind === "branch" && one.guard?.kind === "interval" && (one.guard.low ?? one.guard.high)?.amount.kind === "percent");
  const named = statements.some((one) => ((one.kind === "lead" || one.kind === "prose") && namesRise(tokens, one.range)) || (one.kind === "branch" && one.guard?.kind === "interval" && one.guard.words !== null && namesRise(tokens, one.guard.words)));
  return percents && named && scope.quantities.length === 0;
}

/** "Tỷ lệ tăng doanh thu", "tăng" right before its figure; "tăng cường" names no rate. */
function namesRise(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    if (isWord(tokens, index, "tăng") && !isWord(tokens, index + 1, "cường", "tỷ") && (index === from || isWord(tokens, index - 1, "lệ", "độ", "mức") || isWord(tokens, index + 1, "trưởng"))) return true;
  }
  return false;
}

/** "giảm so với cùng kỳ", "không tăng hoặc giảm": below 0, or 0 as well. Null: the words say anything else. */
function fallOf({ source: { tokens } }: Assembly, head: TokenRange): IntervalGuard | null {
  const cursor = new Cursor(tokens, head);
  let falls = false;
  let inclusive = false;
  for (;;) {
    const fall = cursor.phrase(FALLS);
    if (fall !== null) {
      falls ||= fall !== "bằng";
      inclusive ||= fall.startsWith("không") || fall === "bằng";
    } else if (cursor.phrase(CASES) === null && cursor.phrase(EARLIER) === null && cursor.symbol(",", "/", ":") === null) break;
  }
  return falls && cursor.atEnd ? intervalOf([{ high: { amount: { kind: "percent", value: 0 }, inclusive } }], {}) : null;
}

/** "a ≤ b", "a/b < 100%" where the rate is (a − b)/b: the same comparison of the rate. */
function shifted(assembly: Assembly, guard: IntervalGuard, growth: Expression): IntervalGuard | null {
  if ([guard.low, guard.high].some((limit) => limit !== null && limit.amount.kind !== "percent" && !(limit.amount.kind === "plain" && limit.amount.value === 1))) return null;
  const found = growthOf(growth);
  const subject = guard.subject === null || guard.subject.kind !== "binary" ? null : toExpression(guard.subject, assembly.scope, { from: 0, to: 0 });
  const rate: Expression | null = found === null ? null : { kind: "binary", operator: "/", left: found.current, right: found.previous };
  if (subject === null || rate === null || !sameExpression(subject, rate)) return null;
  const less = (limit: Limit | null): Limit | null => (limit === null ? null : { ...limit, amount: { kind: "percent", value: limit.amount.value - 1 } });
  return { ...guard, subject: null, low: less(guard.low), high: less(guard.high) };
}

/** Whether a text or the indicator's name speaks of growth, which no figure bounds; "tăng cường" and "tăng tỷ lệ" are deeds. */
export function tellsGrowth({ source: { tokens }, context }: Assembly): boolean {
  return /(?:^|\s)tăng(?! cường| tỷ)/iu.test(context.name?.normalize("NFC") ?? "") || tokens.some(({ text }, index) => text === "tăng" && !isWord(tokens, index + 1, "cường", "tỷ"));
}
