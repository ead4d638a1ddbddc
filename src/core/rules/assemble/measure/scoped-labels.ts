import type { RuleInput } from "../../rule";
import type { Source } from "../../text/source";

/** Longer labels name no figure. */
const MAX_LABEL = 300;
/** A bracket that tells which things count. */
const SCOPE = /^\s*(\(\s*(?:(?:(?:không|chỉ) )?(?:bao gồm|bao hàm|gồm|kể|tính|thống kê)(?= )|(?:loại |ngoại )?trừ |[^()\d%]* (?:không|chỉ|mới|vẫn|cũng) (?:được )?tính)[^()]*\))/iu;

/** The inputs with the brackets in their labels that tell which things count, and that the grammar leaves out: "Tổng số văn bản (trừ văn bản mật)". Where there is one figure only, all of them are about it. */
export function withScopes({ normal, tokens }: Source, inputs: readonly RuleInput[]): readonly RuleInput[] {
  if (!normal.text.includes("(")) return inputs;
  const lone = inputs.filter(({ kind }) => kind === "number").length === 1;
  let named = inputs;
  for (let index = 0; index < tokens.length; index++) {
    const [end, next] = [tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? normal.text.length];
    const bracket = next - end < 4 ? undefined : SCOPE.exec(normal.text.slice(end, next))?.[1];
    if (bracket === undefined) continue;
    const before = normal.text.slice(Math.max(0, end - MAX_LABEL), end).toLowerCase();
    named = named.map((input) => (input.kind === "number" && (lone || (input.label !== "" && before.endsWith(input.label.toLowerCase()))) ? { ...input, label: `${input.label} ${bracket}`.trim() } : input));
  }
  return named;
}
