import { compileUnmarked } from "./compile-unmarked";
import { isNear } from "../text/decimal";
import { highestShare } from "./node/highest-share";
import { readWhole } from "./read-whole";
import type { Rule, RuleContext, RuleDiagnostic } from "./rule";
import { ruleOf } from "./rule-kind";
import { withoutCaptions } from "./sections/caption";
import { findNumberedRules } from "./sections/numbered-rules";
import { readSections, type Reading } from "./sections/section-assembler";
import { withoutBrokenLines } from "./text/clauses/broken-line";
import { tokenize } from "./text/lexer";
import { normalize } from "./text/normalize";
import { unshouted } from "./text/shouted";
import type { Source } from "./text/source";
import { isUnmarkedRule } from "./text/spelling/unmarked-text";

/** Longer texts are no scoring rules, and are refused unread. */
const MAX_LENGTH = 100_000;

/**
 * Compiles one scoring text. Never throws and never guesses: what cannot be read beyond doubt has the kind `unreadable`, no `ast`, and a diagnostic
 * `rule-unreadable` at the place. Linear in the length of the text.
 */
export function compileRule(text: string, context: RuleContext = {}): Rule {
  return isUnmarkedRule(text) ? compileUnmarked(text, context, compileMarked) : compileMarked(text, context);
}

function compileMarked(text: string, context: RuleContext): Rule {
  const diagnostics: RuleDiagnostic[] = [];
  const reading = text.length > MAX_LENGTH || !givesPoints(context) ? null : read(text, context, diagnostics);
  if (reading !== null) return ruleOf(text, reading, diagnostics);
  const told = diagnostics.some(({ code }) => code === "rule-unreadable");
  if (!told) diagnostics.push({ code: "rule-unreadable", start: 0, end: text.length, facts: { expected: "rule" } });
  return { kind: "unreadable", text, inputs: [], ast: null, diagnostics };
}

/** A row whose maximum is 0 or less takes points away from others, and tells not how many there are. */
function givesPoints({ max }: RuleContext): boolean {
  return max === undefined || max > 0;
}

function read(text: string, context: RuleContext, diagnostics: RuleDiagnostic[]): Reading | null {
  const normal = normalize(text);
  return readText({ normal, tokens: withoutBrokenLines(tokenize(unshouted(normal.text))) }, context, diagnostics);
}

/** Reads a text in sections, as a whole, as numbered rules, or without the captions above its rule. */
function readText(written: Source, context: RuleContext, diagnostics: RuleDiagnostic[]): Reading | null {
  const notes: RuleDiagnostic[] = [];
  const reading = readSections(written, context, diagnostics, readText) ?? readWhole(written, context, notes);
  const numbered = reading === null ? readSections(written, context, diagnostics, readText, findNumberedRules) : null;
  if (numbered !== null) return numbered;
  const plain = reading === null ? withoutCaptions(written.tokens, context) : null;
  if (plain === null) {
    diagnostics.push(...notes);
    return reading;
  }
  const rest = readText({ ...written, tokens: plain.tokens }, context, diagnostics);
  const whole = rest === null || !plain.namesMaximum || context.max === undefined || isNear(highestShare(rest.node, context.max), 1, 1e-6);
  return whole ? rest : null;
}
