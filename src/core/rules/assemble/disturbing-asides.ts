import { isHarmless, type Aside } from "../aside/aside";
import type { Assembly } from "./assembly";
import { agreesWithExample } from "../aside/example";
import type { Rule } from "../rule";
import { diagnose } from "../text/source";
import type { TokenRange } from "../text/token";

/** Whether words beside the rule may change its score, unless the user says that they do not; each such place is in the diagnostics. `headings`: those of the rule's parts. */
export function disturbs({ source, context, statements, diagnostics }: Assembly, asides: readonly Aside[], headings: readonly TokenRange[], rule: Rule): boolean {
  if (asides.length === 0 || context.reading === "remarks-idle") return false;
  const heads = (range: TokenRange): boolean => headings.some(({ from }) => from === range.from) || statements.some((one, index) => one.range.from === range.from && statements[index + 1]?.kind === "highest-only" && opensBracket(source, range.to));
  const disturbing = asides.filter((aside) => !heads(aside.range) && !isHarmless(source.tokens, aside, context.name ?? "") && !(aside.behind === "example" && agreesWithExample(source.tokens, aside.range, rule, context.max)));
  for (const { range } of disturbing) diagnostics.push(diagnose(source, "rule-unreadable", range, { expected: "remark" }));
  return disturbing.length > 0;
}

/** "Có sản phẩm đạt giải (chỉ tính mức cao nhất):": whether a bracket begins right behind words, in the same line. */
function opensBracket({ normal, tokens }: Assembly["source"], end: number): boolean {
  return /^ ?\($/u.test(normal.text.slice(tokens[end - 1]?.end, tokens[end]?.end));
}
