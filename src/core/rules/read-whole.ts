import { assemble } from "./assemble/assemble";
import { disturbs } from "./assemble/disturbing-asides";
import { contradictsName, rewardsWorse } from "./assemble/levels/named-otherwise";
import { withLetters } from "./assemble/measure/told-letters";
import { withScopes } from "./assemble/measure/scoped-labels";
import { assembleParts } from "./assemble/parts/parts-assembler";
import { unreadable, wholeRange, type Assembly } from "./assemble/scope/assembly";
import { buildScope } from "./assemble/scope/scope";
import { rewritten } from "./rewrite/rewrites";
import type { RuleContext, RuleDiagnostic } from "./rule";
import { ruleOf } from "./rule-kind";
import type { Reading } from "./sections/section-assembler";
import { doubtOf, stateRule } from "./stated-rule";
import { splitClauses } from "./text/clauses/clause-splitter";
import type { Statement } from "./parse/statement/statement";
import { diagnose, wordsOf, type Source } from "./text/source";

/** Reads a text that does not fall into sections: its clauses as statements, these as one rule or as parts of one. Null: it cannot be read; why is in the diagnostics. */
export function readWhole(written: Source, context: RuleContext, diagnostics: RuleDiagnostic[]): Reading | null {
  const { tokens, clauses } = splitClauses(rewritten(written.tokens, context.max));
  const source: Source = { ...written, tokens };
  const stated = stateRule(source, clauses, context.max);
  const doubt = doubtOf(source, stated, context.max);
  if (doubt !== null) {
    diagnostics.push(diagnose(source, "rule-unreadable", doubt.range, { expected: doubt.expected }));
    return null;
  }
  const { statements, parts, asides } = stated;
  const scope = buildScope(source, parts === null ? statements : [], diagnostics, context.reading);
  if (scope === null) return null;
  const assembly: Assembly = { source, scope, statements, context, diagnostics, isPart: false, worth: null };
  const assembled = parts === null ? assemble(assembly) : assembleParts(assembly, parts);
  const whole = assembled === null ? null : withLetters(assembly, assembled);
  if (whole === null) return null;
  const head = parts === null ? headOf(source, statements) : null;
  if (contradictsName(assembly, whole.node, whole.inputs) || (head !== null && rewardsWorse(head, whole.node, whole.inputs))) return unreadable(assembly, wholeRange(assembly), "one-method");
  const headings = (parts ?? []).map(({ heading }) => heading);
  return disturbs(assembly, asides, headings, ruleOf(source.normal.original, whole)) ? null : { node: whole.node, inputs: withScopes(source, whole.inputs), letters: scope.used };
}

/** "Số sự cố" in a line above the rule, which names what is scored as the row's name does. Null: the rule begins at once. */
function headOf(source: Source, [first, next]: readonly Statement[]): string | null {
  const heads = next !== undefined && (first?.kind === "lead" || first?.kind === "prose");
  return heads ? wordsOf(source, first.range).replace(/[\s:]+$/u, "") : null;
}
