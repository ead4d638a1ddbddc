import type { Assembly } from "../scope/assembly";
import { pick } from "../scope/assembly";
import { moneyUnit, type MoneyUnit } from "../../parse/term/amount";
import type { IntervalGuard, Limit } from "../../parse/statement/guard";
import { MONEY_UNITS, UNIT_LEADS } from "../../parse/clause/phrase-parser";
import { firstMoney } from "../../parse/guard/threshold";
import { isPercentage } from "../scope/ratio-name";
import { isSymbol, phraseAt, phraseLength, showsPercent } from "../../text/clauses/clause";
import type { Token } from "../../text/token";

const TIMES: readonly string[] = ["phút", "giờ", "ngày", "tuần", "tháng", "quý", "năm"];
const SCALES: readonly string[] = ["nghìn", "ngàn", "triệu", "tỷ"];
/** "số tin bài trong tháng" */
const PERIOD = /(?:trong|mỗi|hằng|hàng|một) (ngày|tuần|tháng|quý)(?:\s|$)/iu;
/** "Tổng số giờ" */
const COUNTED_TIME = /^(?:tổng )?số (\S+)$/u;
/** A bracket with more words is no unit. */
const MAX_WORDS = 3;

/** The unit of the amounts of money: that of the figure, else the one that the levels name first. Null: they name none. */
export function moneyOf(assembly: Assembly, limits: readonly Limit[]): MoneyUnit | null {
  const first = firstMoney(limits);
  return first === null ? null : (statedMoney(assembly) ?? first);
}

/** The unit of money in which the text asks for its figure: "Kinh phí (tỷ đồng): …", "Đơn vị tính: triệu đồng". Null: it names none but in its levels. */
function statedMoney({ source: { tokens }, statements, context }: Assembly): MoneyUnit | null {
  const unit = pick(statements, "unit").find(({ money }) => money !== null)?.money;
  if (unit !== undefined && unit !== null) return unit;
  for (let index = 0; index < tokens.length; index++) {
    const start = unitStart(tokens, index);
    const phrase = start === null ? null : phraseAt(tokens, start, MONEY_UNITS);
    if (phrase !== null && (!isSymbol(tokens, index, "(") || isSymbol(tokens, index + 1 + phraseLength(phrase), ")"))) return moneyUnit(phrase);
  }
  const named = /\((tỷ|triệu|nghìn|ngàn) (?:đồng|vnđ)\)/iu.exec(context.name ?? "")?.[1];
  return named === undefined ? null : moneyUnit(`${named.toLowerCase()} đồng`);
}

/** Behind a bracket, "đvt" or "đơn vị tính:". Null: no unit begins there. */
function unitStart(tokens: readonly Token[], index: number): number | null {
  if (isSymbol(tokens, index, "(")) return index + 1;
  const lead = phraseAt(tokens, index, UNIT_LEADS);
  const behind = lead === null ? index : index + phraseLength(lead);
  return behind === index ? null : isSymbol(tokens, behind, ":") ? behind + 1 : behind;
}

/** Whether the text or the indicator's name writes its ratio in hundredths: "Tỷ lệ (%)". */
export function statesPercent({ source: { tokens }, context }: Assembly): boolean {
  return isPercentage(context.name ?? "") || tokens.some((_, index) => showsPercent(tokens, index));
}

/** "Thời gian xử lý (giờ)" beside "≤ 2 ngày", "Tần suất (lần/tháng)" beside "1 lần/tuần", "Dân số (nghìn người)" beside "100.000 người": whether the levels are in another unit than the figure. */
export function contradictsUnit(assembly: Assembly, guards: readonly IntervalGuard[]): boolean {
  const periodic = guards.some(isPeriodic);
  if (writesOutMoney(assembly, guards)) return true;
  if (!periodic && guards.every(({ unit }) => unit === null)) return false;
  return bracketed(assembly).some((unit) => guards.some((guard) => differs(unit, guard))) || contradictsLabel(assembly, guards) || (periodic && contradictsPeriod(assembly, guards));
}

/** More millions than any of these texts speaks of. */
const WRITTEN_OUT = 10_000_000;

/** "≥ 200.000.000" beside "Đơn vị tính: triệu đồng" */
function writesOutMoney(assembly: Assembly, guards: readonly IntervalGuard[]): boolean {
  const large = guards.some(({ low, high }) => [low, high].some((limit) => limit?.amount.kind === "plain" && limit.amount.value >= WRITTEN_OUT));
  const unit = large ? statedMoney(assembly) : null;
  return unit === "triệu đồng" || unit === "tỷ đồng";
}

function differs(unit: readonly string[], { unit: noun, low, high }: IntervalGuard): boolean {
  const [first = "", second = "", third = ""] = unit;
  const words = noun?.split(" ") ?? [];
  if (unit.length === 1 && TIMES.includes(first)) return words[0] !== undefined && TIMES.includes(words[0]) && words[0] !== first;
  if (second === "/" && TIMES.includes(third)) return isOfOtherPeriod({ low, high }, third);
  return SCALES.includes(first) && second !== "đồng" && second === words[0];
}

/** "a = số người" beside "a ≥ 2 nghìn", "a = số giờ" beside "a ≥ 2 ngày": the letter is counted in another unit than its levels. */
function contradictsLabel({ scope }: Assembly, guards: readonly IntervalGuard[]): boolean {
  const labels = [...scope.letters.values()].map(({ label }) => label.toLowerCase());
  return guards.some(({ unit }) => {
    const [first = ""] = unit?.split(" ") ?? [];
    if (SCALES.includes(first)) return labels.length > 0 && !labels.some((label) => label.includes(first));
    return TIMES.includes(first) && labels.some((label) => TIMES.some((time) => time !== first && COUNTED_TIME.exec(label)?.[1] === time));
  });
}

/** "Số tin bài trong tháng" beside "1 tin/tuần" */
function contradictsPeriod({ scope }: Assembly, guards: readonly IntervalGuard[]): boolean {
  for (const { label } of scope.letters.values()) {
    const period = PERIOD.exec(label)?.[1]?.toLowerCase();
    if (period !== undefined && guards.some((guard) => isOfOtherPeriod(guard, period))) return true;
  }
  return false;
}

function isPeriodic({ low, high }: IntervalGuard): boolean {
  return low?.amount.kind === "frequency" || high?.amount.kind === "frequency";
}

function isOfOtherPeriod({ low, high }: Pick<IntervalGuard, "low" | "high">, period: string): boolean {
  return [low, high].some((limit) => limit?.amount.kind === "frequency" && limit.amount.period !== period);
}

/** What stands alone in brackets, in the text or in the indicator's name. */
function bracketed({ source: { tokens }, context }: Assembly): readonly (readonly string[])[] {
  const units: string[][] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isSymbol(tokens, index, "(")) continue;
    let close = index + 1;
    while (close <= index + MAX_WORDS && close < tokens.length && !isSymbol(tokens, close, ")")) close++;
    if (isSymbol(tokens, close, ")")) units.push(tokens.slice(index + 1, close).map(({ text }) => text));
  }
  const named = /\(([^()]{1,20})\)\s*$/u.exec(context.name ?? "")?.[1];
  return named === undefined ? units : [...units, named.toLowerCase().split(/\s+|(?=\/)|(?<=\/)/u)];
}
