import { KeptResults } from "../text/kept-results";
import { compileRule } from "./compile";
import type { Rule } from "./rule";

/** A workbook has some hundred rules; more texts than this are not kept. */
const CAPACITY = 1000;
/** Longer texts are no scoring rules and would only fill the memory. */
const MAX_KEPT_LENGTH = 10_000;

// Custom functions are called again and again with the same few texts, and the workbooks of one province share theirs.
const kept = new KeptResults<Rule>(CAPACITY);

/** The rule of a text for a maximum, compiled once. The indicator's name labels inputs that the text does not name. */
export function compileCached(text: string, max: number, name?: string): Rule {
  const compile = (): Rule => compileRule(text, name === undefined ? { max } : { max, name });
  return text.length > MAX_KEPT_LENGTH ? compile() : kept.of(`${String(max)} ${name ?? ""}\n${text}`, compile);
}
