import { compileRule } from "./compile";
import type { Rule, RuleContext } from "./rule";

/** A workbook has some hundred rules; more texts than this are not kept. */
const CAPACITY = 1000;
/** Longer texts are no scoring rules and would only fill the memory. */
const MAX_KEPT_LENGTH = 10_000;

// A cache for the custom functions, which a sheet calls again and again with the same few texts, and for a table that is read again after every edit.
// The oldest text that was not asked for again goes first.
const kept = new Map<string, Rule>();

/** The rule of a text for a maximum and, where it labels inputs, an indicator's name: compiled once. */
export function compileCached(text: string, context: RuleContext): Rule {
  if (text.length > MAX_KEPT_LENGTH) return compileRule(text, context);
  const key = `${String(context.max)} ${context.name ?? ""}\n${text}`;
  const known = kept.get(key);
  if (known !== undefined) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const rule = compileRule(text, context);
  kept.set(key, rule);
  if (kept.size > CAPACITY) for (const oldest of kept.keys()) {
    kept.delete(oldest);
    break;
  }
  return rule;
}
