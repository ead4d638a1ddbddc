import { assemble } from "./assemble/assemble";
import { disturbs } from "./assemble/doubts/disturbing-asides";
import { contradictsName } from "./assemble/doubts/named-otherwise";
import { haveNothingInCommon } from "./assemble/measure/unlike";
import { withLetters } from "./assemble/measure/told-letters";
import { withScopes } from "./assemble/measure/scoped-labels";
import { assembleParts } from "./assemble/parts/parts-assembler";
import { unreadable, wholeRange, type Assembly } from "./assemble/scope/assembly";
import { buildScope } from "./assemble/scope/scope";
import type { RuleContext, RuleDiagnostic } from "./rule";
import { ruleOf } from "./rule-kind";
import type { Reading } from "./sections/section-assembler";
import { doubtOf, stateRule, type StatedRule } from "./stated-rule";
import { isFault } from "./text/words/fault";
import { namesQuantity } from "./parse/aside/heading";
import { simplified } from "./parse/simplify/simplified";
import { isSymbol, isWord, textOf } from "./text/clauses/clause";
import type { TokenRange } from "./text/token";
import { splitClauses } from "./text/clauses/clause-splitter";
import { diagnose, wordsOf, type Source } from "./text/source";

/** Reads a text that does not fall into sections: its clauses as statements, these as one rule or as parts of one. Null: it cannot be read; why is in the diagnostics. */
export function readWhole(written: Source, context: RuleContext, diagnostics: RuleDiagnostic[]): Reading | null {
  const { tokens, clauses } = splitClauses(simplified(written.tokens, context.max));
  const source: Source = { ...written, tokens };
  const stated = stateRule(source, clauses, context.max);
  const doubt = doubtOf(source, stated, context.max);
  if (doubt !== null) {
    diagnostics.push(diagnose(source, "rule-unreadable", doubt.range, { expected: doubt.expected }));
    return null;
  }
  const reading = assembleStated(source, stated, context, diagnostics);
  const head = reading === null ? null : headOf(source, stated);
  if (head === null || wordsOf(source, head) === context.name) return reading;
  // What a row's name would refuse, a line above the rule refuses as well: "Số sự cố" over points for many.
  const asNamed = countsOther(wordsOf(source, head).toLowerCase(), context.name?.toLowerCase() ?? "") ? null : assembleStated(source, stated, { ...context, name: wordsOf(source, head) }, []);
  if (asNamed !== null) return reading;
  diagnostics.push(diagnose(source, "rule-unreadable", head, { expected: "one-method" }));
  return null;
}

function assembleStated(source: Source, { statements, parts, asides }: StatedRule, context: RuleContext, diagnostics: RuleDiagnostic[]): Reading | null {
  const scope = buildScope(source, parts === null ? statements : [], diagnostics, context.reading);
  if (scope === null) return null;
  const assembly: Assembly = { source, scope, statements, context, diagnostics, isPart: false, worth: null };
  const assembled = parts === null ? assemble(assembly) : assembleParts(assembly, parts);
  const whole = assembled === null ? null : withLetters(assembly, assembled);
  if (whole === null) return null;
  if (contradictsName(assembly, whole.node, whole.inputs)) return unreadable(assembly, wholeRange(assembly), "one-method");
  const headings = (parts ?? []).map(({ heading }) => heading);
  return disturbs(assembly, asides, headings, ruleOf(source.normal.original, whole)) ? null : { node: whole.node, inputs: withScopes(source, whole.inputs), letters: scope.used };
}

/** "Số video" in the row of "Số tin bài": two numbers whose names have no word in common. */
function countsOther(head: string, name: string): boolean {
  return [head, name].every((words) => words.startsWith("số ")) && haveNothingInCommon(head, name);
}

/** Longer lines are sentences. */
const LONGEST_HEAD = 12;

/** The line above a rule that names what is measured or judged. Null: there is none. */
function headOf({ tokens }: Source, { parts, asides }: StatedRule): TokenRange | null {
  const [first] = asides;
  if (parts !== null || first === undefined || first.range.from > 1 || first.range.to - first.range.from > LONGEST_HEAD) return null;
  const { from, to } = first.range;
  const head = { from, to: isSymbol(tokens, to - 1, ":") ? to - 1 : to };
  return namesQuantity(tokens, head) || isFault(textOf(tokens, head)) || isWord(tokens, from, "thứ", "xếp", "thời", "không", "chưa", "thiếu") ? head : null;
}
