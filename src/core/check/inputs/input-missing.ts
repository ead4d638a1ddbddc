import type { Check, CheckContext } from "../check-context";
import type { Severity } from "../finding";
import type { InputGroup } from "./input-place";
import { inputGroups, inputPlace, isTyped } from "./input-place";
import { makeFinding } from "../make-finding";
import { IN_USE_PART } from "../measure";

/**
 * Figures that a rule still lacks: a warning beside others of the same row, a hint once most rows are
 * filled in. On an input sheet that has not been begun nothing is missing yet.
 */
export const inputMissing: Check = (context) => {
  const groups = inputGroups(context);
  const begun = groups.filter(({ rows }) => rows.some(isTyped));
  const isInUse = begun.length > 0 && begun.length >= groups.length * IN_USE_PART;
  return groups.flatMap((group) => {
    const hasBegun = begun.includes(group);
    return hasBegun || isInUse ? missingIn(context, group, hasBegun ? "warning" : "info") : [];
  });
};

function missingIn(context: CheckContext, { node, rows }: InputGroup, severity: Severity): ReturnType<Check> {
  const rule = context.rules[node.index] ?? null;
  const isOptional = (name: string): boolean => rule?.inputs.some((input) => input.name === name && input.fallback !== undefined) ?? false;
  const missing = rows.filter((row) => !isTyped(row) && !isOptional(row.name));
  const [first] = missing;
  if (!first) return [];
  const { cell } = inputPlace(context, node, first);
  return [makeFinding(context, "input-missing", severity, { node, cell: cell ?? null }, { name: missing.map(({ name }) => name), label: missing.map(({ label }) => label) })];
}
