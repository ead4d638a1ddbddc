import type { TableRow } from "./recognize/appendix-table";
import { compileCached, compileOptionRows, type OptionRow } from "./rules";
import type { RuleNode } from "./rules/ast";
import { formRule } from "./rules/forms/form-rule";
import { ruleTextDigest } from "./rules/forms/text-digest";
import type { Rule, RuleContext } from "./rules/rule";
import type { TextReading } from "./rules/text-reading";
import type { IndicatorNode, IndicatorTree } from "./score/indicator-tree";
import type { ChosenRule } from "./state/workbook-state";

/**
 * The rule of each row, parallel to `tree.nodes`; null where the row has no scoring text or no maximum. A text of the row's own comes first, then the options in the rows
 * below it, then what the name itself says of scoring. What a user chose for a row is its rule as long as the text is the one that it was chosen for.
 */
export function compileRows(tree: IndicatorTree, keyPrefix: string, chosen: readonly ChosenRule[]): readonly (Rule | null)[] {
  const options = optionsByParent(tree);
  const byKey = new Map(chosen.map((choice) => [choice.key, choice]));
  return tree.nodes.map((node) => {
    const below = options.get(node.index) ?? [];
    const [compiled, choice] = [compileRow(node, below), byKey.get(chosenRuleKey(keyPrefix, node))];
    return compiled === null || choice === undefined ? compiled : asChosen(compiled, choice, (reading) => compileRow(node, below, reading));
  });
}

/** The rule that a row's text gives whatever was chosen for it, or as a user reads what it leaves open; null where the row has none. */
export function readRow(tree: IndicatorTree, node: IndicatorNode, reading?: TextReading): Rule | null {
  return compileRow(node, optionsByParent(tree).get(node.index) ?? [], reading);
}

/** What a choice is kept under: the table and the row's path in it. */
export function chosenRuleKey(keyPrefix: string, { path }: IndicatorNode): string {
  return keyPrefix + path;
}

function compileRow({ row, children }: IndicatorNode, options: readonly TableRow[], reading?: TextReading): Rule | null {
  const max = row.max?.value;
  if (max == null || row.level === "option") return null;
  const text = row.texts.rule ?? "";
  const context = { name: row.name, max, ...(reading === undefined ? {} : { reading }) };
  if (text !== "") return compileCached(text, context);
  if (options.length > 0) return ruleOfOptions(options, context);
  return children.length > 0 ? null : ruleInName(row.name, max);
}

/** The rule that the choice gives; the compiled one for another text. */
function asChosen(compiled: Rule, { form, text }: ChosenRule, read: (reading: TextReading) => Rule | null): Rule {
  const isSame = text === ruleTextDigest(compiled.text);
  const said = !isSame ? null : form.kind === "reading" ? read(form.reading) : formRule(form, compiled.text);
  const isOutdated = said === null || said.ast === null;
  return { ...(isOutdated ? compiled : said), chosen: { form, isOutdated } };
}

function optionsByParent(tree: IndicatorTree): ReadonlyMap<number, readonly TableRow[]> {
  const options = new Map<number, TableRow[]>();
  for (const { row, parent } of tree.nodes) {
    if (row.level !== "option" || parent === null) continue;
    const known = options.get(parent);
    if (known === undefined) options.set(parent, [row]);
    else known.push(row);
  }
  return options;
}

/** "Đã ban hành | 10" has its points in the column of the maxima; "- Có: 10 điểm" and "Có | 10 điểm" say them. */
function ruleOfOptions(options: readonly TableRow[], context: RuleContext): Rule {
  const counted = options.some((option) => option.max?.value != null);
  if (counted) return compileOptionRows(options.map((option): OptionRow => ({ text: option.name, points: option.max?.value ?? null })), context);
  const text = options.map((option) => [option.name, option.texts.rule ?? ""].filter((words) => words !== "").join(": ")).join("\n");
  return compileCached(text, context);
}

/** A name that does not score is no rule that could not be read; nor is the one award of "Có kế hoạch (10 điểm)". */
function ruleInName(name: string, max: number): Rule | null {
  const rule = compileCached(name, { name, max });
  return rule.ast !== null && distinguishes(rule.ast) ? rule : null;
}

/** Whether a rule tells at least two cases apart, or computes. */
function distinguishes(node: RuleNode): boolean {
  switch (node.kind) {
    case "choice": case "additive": return node.options.length > 1;
    case "bands": return node.bands.length + (node.otherwise === null ? 0 : 1) > 1 || node.bands.some(({ award }) => award.kind === "proportional");
    case "count": case "peers": case "parts": return true;
    case "sum": return false;
  }
}
