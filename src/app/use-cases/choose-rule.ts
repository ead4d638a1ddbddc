import { chosenRuleKey } from "../../core/compile-rows";
import type { Analysis } from "../../core/analysis";
import type { RuleChoice } from "../../core/rules/forms/rule-form";
import { ruleTextDigest } from "../../core/rules/forms/text-digest";
import type { UseCaseContext } from "../use-case";

/** Keeps what the user chose for the rule of a row (index in `tree.nodes`), for as long as the row's text stays as it is; null takes the choice back. */
export async function chooseRule(context: UseCaseContext, table: number, node: number, form: RuleChoice | null): Promise<Analysis> {
  const { tree, keyPrefix, rules } = context.tableAt(table);
  const [row, rule] = [tree.nodes[node], rules[node]];
  if (!row || !rule) throw new RangeError(`Row ${node} of table ${table} has no scoring text.`);
  const key = chosenRuleKey(keyPrefix, row);
  const others = context.state.rules.filter((choice) => choice.key !== key);
  return context.keep({ ...context.state, rules: form === null ? others : [...others, { key, form, text: ruleTextDigest(rule.text) }] });
}
