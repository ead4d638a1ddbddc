import { counts, hasConsequence } from "../../parse/words/disturbance";
import { isSymbol, phraseAt, phraseLength } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import { Cursor } from "../../parse/words/cursor";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { isHarmless, type Aside } from "../../parse/aside/aside";
import { selectsItems } from "../../parse/aside/heading";
import { leavesKindOut, restatesBetterEnd } from "../../parse/aside/restated";
import { betterEnd } from "../../parse/peers/better-end";
import type { RuleNode } from "../../ast";
import type { Assembly } from "../scope/assembly";
import { agreesWithExample } from "../../parse/aside/example";
import type { Rule } from "../../rule";
import type { Statement } from "../../parse/statement/statement";
import { diagnose, wordsOf, type Source } from "../../text/source";
import type { TokenRange } from "../../text/token";

/** What a bracket behind a heading says of the options below. */
const HEADED: readonly Statement["kind"][] = ["highest-only", "additive"];

/** Whether words beside the rule may change its score, unless the user says that they do not; each such place is in the diagnostics. `headings`: those of the rule's parts. */
export function disturbs({ source, context, statements, diagnostics }: Assembly, asides: readonly Aside[], headings: readonly TokenRange[], rule: Rule): boolean {
  if (asides.length === 0 || context.reading === "remarks-idle") return false;
  const heads = (range: TokenRange): boolean => headings.some(({ from }) => from === range.from) || statements.some((one, index) => one.range.from === range.from && HEADED.includes(statements[index + 1]?.kind ?? "prose") && opensBracket(source, range.to));
  const selects = ({ behind, range }: Aside): boolean => behind === "colon" && isAdding(below(rule.ast, headings, range)) && selectsItems(source.tokens, range);
  const disturbing = asides.filter((aside) => selects(aside) || !heads(aside.range) && !isHarmless(source.tokens, aside, context.name ?? "") && !saysWhatApplies(source, aside.range, rule.ast, context.name ?? "") && !(aside.behind === "example" && agreesWithExample(source.tokens, aside.range, rule, context.max)));
  for (const { range } of disturbing) diagnostics.push(diagnose(source, "rule-unreadable", range, { expected: "remark" }));
  return disturbing.length > 0;
}

/** Whether words only tell what a node holds: which units it compares, or which of its options a case is. */
function saysWhatApplies(source: Source, range: TokenRange, node: RuleNode | null, name: string): boolean {
  if (node?.kind === "peers") return announcesComparison(source.tokens, range) || (restatesBetterEnd(source.tokens, range) && betterEnd(source.tokens, range) === node.better);
  return node?.kind === "choice" && (namesOption(source, range, node.options.map(({ words }) => words.toLowerCase())) || leavesKindOut(source.tokens, range, name));
}

const TAKEN = new PhraseList("được coi là", "được xem là", "coi là", "xem là");

/** "Kết nối không qua trục liên thông được coi là chưa thực hiện" under "Chưa thực hiện: 0 điểm" */
function namesOption(source: Source, { from, to }: TokenRange, options: readonly string[]): boolean {
  const { tokens } = source;
  for (let index = from + 2; index < to; index++) {
    const taken = phraseAt(tokens, index, TAKEN);
    if (taken === null) continue;
    const option = { from: index + phraseLength(taken), to: isSymbol(tokens, to - 1, ".") ? to - 1 : to };
    return options.includes(wordsOf(source, option).toLowerCase()) && !hasConsequence(tokens, { from, to: index }) && !counts(tokens, { from, to: index });
  }
  return false;
}

/** "so sánh giữa các phường trong quận", "So sánh kết quả giữa các xã với nhau" above how the units are compared. */
function announcesComparison(tokens: Source["tokens"], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  if (cursor.word("so") === null || cursor.word("sánh") === null) return false;
  if (cursor.word("kết") !== null) cursor.word("quả");
  if (cursor.word("giữa") === null || cursor.word("các") === null || cursor.phrase(ASSESSED_UNITS) === null) return false;
  if (cursor.word("với") !== null) cursor.word("nhau");
  else if (cursor.word("trong", "của") !== null) {
    cursor.word("toàn");
    if (cursor.phrase(ASSESSED_UNITS) === null) return false;
  }
  cursor.symbol(":");
  return cursor.atEnd;
}

/** What stands below a heading: the part that it heads or stands in, else all of the rule. */
function below(node: RuleNode | null, headings: readonly TokenRange[], range: TokenRange): RuleNode | null {
  const part = node?.kind === "parts" ? headings.findLastIndex(({ from }) => from <= range.from) : -1;
  return node?.kind === "parts" && part >= 0 ? (node.parts[part]?.node ?? null) : node;
}

function isAdding(node: RuleNode | null): boolean {
  return node?.kind === "additive" || node?.kind === "parts";
}

/** "Có sản phẩm đạt giải (chỉ tính mức cao nhất):": whether a bracket begins right behind words, in the same line. */
function opensBracket({ normal, tokens }: Assembly["source"], end: number): boolean {
  return /^ ?\($/u.test(normal.text.slice(tokens[end - 1]?.end, tokens[end]?.end));
}
