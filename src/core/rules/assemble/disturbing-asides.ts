import { isHarmless, type Aside } from "../parse/aside/aside";
import { selectsItems } from "../parse/aside/heading";
import type { RuleNode } from "../ast";
import type { Assembly } from "./scope/assembly";
import { agreesWithExample } from "../parse/aside/example";
import type { Rule } from "../rule";
import type { Statement } from "../parse/statement/statement";
import { diagnose } from "../text/source";
import type { TokenRange } from "../text/token";

/** What a bracket behind a heading says of the options below. */
const HEADED: readonly Statement["kind"][] = ["highest-only", "additive"];

/** Whether words beside the rule may change its score, unless the user says that they do not; each such place is in the diagnostics. `headings`: those of the rule's parts. */
export function disturbs({ source, context, statements, diagnostics }: Assembly, asides: readonly Aside[], headings: readonly TokenRange[], rule: Rule): boolean {
  if (asides.length === 0 || context.reading === "remarks-idle") return false;
  const heads = (range: TokenRange): boolean => headings.some(({ from }) => from === range.from) || statements.some((one, index) => one.range.from === range.from && HEADED.includes(statements[index + 1]?.kind ?? "prose") && opensBracket(source, range.to));
  const selects = ({ behind, range }: Aside): boolean => behind === "colon" && isAdding(below(rule.ast, headings, range)) && selectsItems(source.tokens, range);
  const disturbing = asides.filter((aside) => selects(aside) || !heads(aside.range) && !isHarmless(source.tokens, aside, context.name ?? "") && !(aside.behind === "example" && agreesWithExample(source.tokens, aside.range, rule, context.max)));
  for (const { range } of disturbing) diagnostics.push(diagnose(source, "rule-unreadable", range, { expected: "remark" }));
  return disturbing.length > 0;
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
