import type { Rule, RuleDiagnostic } from "../../rules/rule";
import type { IndicatorNode } from "../../score/indicator-tree";
import type { Check, CheckContext } from "../check-context";
import type { Finding, Severity } from "../finding";
import { findingId, makeFinding } from "../make-finding";
import { rowRule } from "./row-rule";
import { cellOf } from "../text-cells";

/** What the compiler noticed in the scoring texts, each kind once a row, at the text. */
export const ruleFindings: Check = (context) => context.tree.nodes.flatMap((node) => findingsOf(context, node));

function findingsOf(context: CheckContext, node: IndicatorNode): readonly Finding[] {
  const rule = rowRule(context, node);
  const cell = cellOf(context.tree, node, "rule");
  if (!rule || !cell) return [];
  const noticed = rule.diagnostics.filter(({ code, facts }) => code !== "rule-variable-undefined" || !hasInputRow(context, node, facts["letter"]));
  const firsts = noticed.filter((diagnostic, index, all) => all.findIndex(({ code }) => code === diagnostic.code) === index);
  const causes = firsts.filter(({ code }) => code !== "rule-unreadable").map(({ code }) => findingId(context, code, { node }));
  return firsts.map((diagnostic) => {
    const { code, start, end, facts } = diagnostic;
    const follows = code === "rule-unreadable" && causes.length > 0 ? { causedBy: causes } : {};
    return makeFinding(context, code, severityOf(rule, diagnostic), { node, cell }, { ...facts, start, end, text: rule.text.slice(start, end), ...follows });
  });
}

/** From here on it is a level and no target: below it a score in proportion without a divisor may be meant. */
const HALF = 0.5;

function severityOf(rule: Rule, { code, facts }: RuleDiagnostic): Severity {
  switch (code) {
    case "rule-branch-duplicate":
    case "rule-precedence":
      return "error";
    case "rule-variable-undefined":
      return definesLetters(rule) ? "error" : "warning";
    case "rule-divisor-mismatch":
      return facts["divisor"] === 1 && Number(facts["threshold"]) >= HALF ? "warning" : "error";
    case "rule-branches-overlap":
    case "rule-gap":
    case "rule-variable-unused":
    case "rule-unreadable":
      return "warning";
  }
}

/** Whether a text says what its letters stand for, or some of them; one that says nothing may leave it to the name or to the document. */
function definesLetters({ inputs }: Rule): boolean {
  return inputs.some(({ name, label }) => name.length === 1 && label !== name);
}

/** Whether a row below the indicator is the letter's own: "a | Số hồ sơ trực tuyến". */
function hasInputRow({ tree }: CheckContext, node: IndicatorNode, letter: unknown): boolean {
  return tree.nodes.some(({ parent, row }) => parent === node.index && row.level === "input" && row.code === letter);
}
