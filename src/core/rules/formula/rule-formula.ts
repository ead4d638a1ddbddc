import type { BandsNode, RuleNode } from "../ast";
import { neededNames } from "../evaluate/figures";
import { nodePiece, type FormulaDialect } from "./formula-node";
import { guardPiece } from "./formula-piece";
import { fixedAwardText } from "./formula-text";
import type { FormulaReferences, Rule } from "../rule";
import { decimalsOf } from "../rule-decimals";

/** Excel takes no longer formula. */
const MAX_LENGTH = 8192;

/** The formula of a rule in a dialect, without "=". Null: unreadable, a sum of other rows, or too long for Excel. */
export function ruleFormula(rule: Rule, references: FormulaReferences, dialect: FormulaDialect): string | null {
  const node = rule.ast;
  if (node === null) return null;
  const piece = nodePiece(node, references, dialect, new Set(rule.inputs.filter(({ counted }) => counted).map(({ name }) => name)));
  if (piece === null) return null;
  const invalid = invalidFigures(rule, node, references);
  const guarded = guardPiece({ ...piece, refusals: [...(invalid.length === 0 ? [] : [invalid]), ...piece.refusals] }, references, decimalsOf(rule));
  const formula = node.kind === "bands" && node.absent !== null ? withAbsent(node, node.absent, guarded, references, decimalsOf(rule)) : guarded;
  return formula.length > MAX_LENGTH || nestsAbsent(rule) ? null : formula;
}

/** What no figure can be: fewer than none of what is counted, or neither there nor absent. */
function invalidFigures(rule: Rule, node: RuleNode, references: FormulaReferences): readonly string[] {
  const needed = neededNames(node, {});
  const counted = rule.inputs.filter(({ name, kind, counted: counts }) => kind === "number" && counts && needed.includes(name)).map(({ name }) => references.input(name));
  const exists = node.kind === "bands" && node.absent !== null ? references.input(node.existsInput) : null;
  const negative = node.kind === "count" || counted.length === 0 ? [] : [counted.length === 1 ? `${counted[0] ?? ""}<0` : `MIN(${counted.join(",")})<0`];
  return exists === null ? negative : [...negative, `AND(${exists}<>0,${exists}<>1)`];
}

function withAbsent(node: BandsNode, absent: NonNullable<BandsNode["absent"]>, guarded: string, references: FormulaReferences, decimals: number): string {
  const exists = references.input(node.existsInput);
  const value = `ROUND(${fixedAwardText(absent.award, references.max)},${String(decimals)})`;
  return `IF(AND(COUNT(${exists},${references.max})=2,${exists}=0),${value},${guarded})`;
}

/** Inside a part, a thing that may not exist would need a formula of its own. */
function nestsAbsent(rule: Rule): boolean {
  return rule.ast?.kind === "parts" && rule.ast.parts.some(({ node }) => node.kind === "bands" && node.absent !== null);
}
