import { compileCached } from "./rules";
import { formRule } from "./rules/forms/form-rule";
import { ruleTextDigest } from "./rules/forms/text-digest";
import type { Rule } from "./rules/rule";
import type { IndicatorNode, IndicatorTree } from "./score/indicator-tree";
import type { ChosenRule } from "./state/workbook-state";

/**
 * The rule of each row, parallel to `tree.nodes`; null where the row has no scoring text or no maximum. The form that a user chose for a row is its rule as long
 * as the text is the one that it was chosen for.
 */
export function compileRows(tree: IndicatorTree, keyPrefix: string, chosen: readonly ChosenRule[]): readonly (Rule | null)[] {
  const byKey = new Map(chosen.map((choice) => [choice.key, choice]));
  return tree.nodes.map((node) => compileRow(node, byKey.get(chosenRuleKey(keyPrefix, node))));
}

/** What a chosen form is kept under: the table and the row's path in it. */
export function chosenRuleKey(keyPrefix: string, { path }: IndicatorNode): string {
  return keyPrefix + path;
}

function compileRow({ row }: IndicatorNode, chosen: ChosenRule | undefined): Rule | null {
  const text = row.texts.rule;
  const max = row.max?.value;
  if (text === undefined || text === "" || max == null) return null;
  const compiled = compileCached(text, { name: row.name, max });
  if (chosen === undefined) return compiled;
  const said = chosen.text === ruleTextDigest(text) ? formRule(chosen.form, text) : null;
  return { ...(said ?? compiled), chosen: { form: chosen.form, isOutdated: said === null } };
}
