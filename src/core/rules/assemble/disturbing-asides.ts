import { isHarmless, type Aside } from "../aside/aside";
import type { Assembly } from "./assembly";
import type { PartText } from "./parts-assembler";
import { diagnose } from "../text/source";
import type { TokenRange } from "../text/token";

/** Whether words beside the rule may change its score, unless the user says that they do not; each such place is in the diagnostics. */
export function disturbs({ source, context, statements, diagnostics }: Assembly, asides: readonly Aside[], parts: readonly PartText[]): boolean {
  if (context.reading === "remarks-idle") return false;
  const heads = (range: TokenRange): boolean => parts.some(({ heading }) => heading.from === range.from) || statements.some((one, index) => one.range.from === range.from && statements[index + 1]?.kind === "highest-only");
  const disturbing = asides.filter((aside) => !heads(aside.range) && !isHarmless(source.tokens, aside, context.name ?? ""));
  for (const { range } of disturbing) diagnostics.push(diagnose(source, "rule-unreadable", range, { expected: "remark" }));
  return disturbing.length > 0;
}
