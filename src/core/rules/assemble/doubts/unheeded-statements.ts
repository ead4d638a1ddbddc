import type { RuleNode } from "../../ast";
import type { Amount } from "../../parse/term/amount";
import type { Limit } from "../../parse/statement/guard";
import { someTerm, type Term } from "../../parse/term/term";
import { isNear } from "../../../text/decimal";
import { hasPhrase } from "../../text/clauses/clause";
import type { TokenRange } from "../../text/token";
import { onlyDivisor } from "../absence/none-assembler";
import { pick, type Assembly, type Doubt } from "../scope/assembly";

/** The first statement about what is left out, a figure or a target that a node does not hold, though it may change what is scored. Null: it holds all. */
export function unheededStatement(assembly: Assembly, node: RuleNode): Doubt | null {
  const { statements } = assembly;
  const omitted = pick(statements, "not-assessed").find(({ letter }) => !dividesBy(node, letter));
  if (omitted !== undefined) return { range: omitted.range, expected: "condition" };
  const [figure] = pick(statements, "figure");
  if (figure !== undefined && !tellsThing(assembly, figure.range)) return { range: figure.range, expected: "one-method" };
  // A target beside a formula or levels that do not name it may change them.
  const target = pick(statements, "target").find(({ amount, told }) => !setsLevel(statements, amount) && !(told && ["choice", "additive", "sum"].includes(node.kind)));
  return target === undefined ? null : { range: target.range, expected: "one-method" };
}

/** Whether a rule divides by what is 0 where the row is left out: then it gives no score there anyway. */
function dividesBy(node: RuleNode, letter: string | null): boolean {
  if (node.kind !== "bands" || node.none !== null) return false;
  return letter === null ? node.measure.unit === "ratio" : onlyDivisor(node.measure.expression) === letter;
}

/** "Chỉ tiêu: 85%. Đạt từ 85% trở lên: …": the levels name the target themselves. */
function setsLevel(statements: Assembly["statements"], { kind, value }: Amount): boolean {
  const names = (limit: Limit | null): boolean => limit?.amount.kind === kind && limit.amount.value === value;
  const divides = (award: Term): boolean => someTerm(award, (term) => term.kind === "binary" && term.operator === "/" && term.right.kind === "number" && term.right.percent && kind === "percent" && isNear(term.right.value, value));
  return pick(statements, "branch").some(({ guard }) => guard?.kind === "interval" && (names(guard.low) || names(guard.high))) || pick(statements, "score").some(({ award }) => divides(award));
}

/** A percentage that tells which things are counted ("Hoạt động hiệu quả khi 80% phản ánh là chính xác" beside "Mỗi hoạt động hiệu quả: 1 điểm"); elsewhere it may be another threshold. */
function tellsThing({ statements, source }: Assembly, range: TokenRange): boolean {
  const { tokens } = source;
  const thing = pick(statements, "each")[0]?.what;
  // "Văn bản của cấp phó tính 50%" says what such a thing is worth.
  const states = tokens.slice(range.from, range.to).some(({ text }, offset) => text === ":" || (text === "%" && (range.from + offset + 1 >= range.to || tokens[range.from + offset + 1]?.kind !== "word")));
  const noun = thing === undefined || states ? null : `${tokens[thing.from]?.text ?? ""} ${tokens[thing.from + 1]?.text ?? ""}`;
  for (let index = range.from; index < range.to; index++) if (noun !== null && hasPhrase(tokens, index, noun)) return true;
  return false;
}
