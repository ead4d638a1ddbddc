import { KeptResults } from "../memo/kept-results";
import { compileRule } from "./compile";
import type { Rule, RuleContext } from "./rule";

/** A workbook has some hundred rules; more texts than this are not kept. */
const CAPACITY = 1000;
/** Longer texts are no scoring rules and would only fill the memory. */
const MAX_KEPT_LENGTH = 10_000;

// Custom functions are called again and again with the same few texts, a table is read again after every edit,
// and the workbooks of one province share their texts.
const kept = new KeptResults<Rule>(CAPACITY);

/** The rule of a text for a maximum, a reading and, where it labels inputs, an indicator's name: compiled once. */
export function compileCached(text: string, context: RuleContext): Rule {
  const compile = (): Rule => compileRule(text, context);
  return text.length > MAX_KEPT_LENGTH ? compile() : kept.of(`${String(context.max)} ${context.reading ?? ""} ${context.name ?? ""}\n${text}`, compile);
}
