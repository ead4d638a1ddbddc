import type { BandsNode } from "./ast";
import { nodePiece, type FormulaDialect } from "./formula-node";
import { guardPiece } from "./formula-piece";
import { fixedAwardText } from "./formula-text";
import type { FormulaReferences, Rule } from "./rule";

/** Excel takes no longer formula. */
const MAX_LENGTH = 8192;

/** The formula of a rule in a dialect, without "=". Null: unreadable, a sum of other rows, or too long for Excel. */
export function ruleFormula(rule: Rule, references: FormulaReferences, dialect: FormulaDialect): string | null {
  const node = rule.ast;
  if (node === null) return null;
  const piece = nodePiece(node, references, dialect);
  if (piece === null) return null;
  const guarded = guardPiece(piece, references);
  const formula = node.kind === "bands" && node.absent !== null ? withAbsent(node, node.absent, guarded, references) : guarded;
  return formula.length > MAX_LENGTH || nestsAbsent(rule) ? null : formula;
}

function withAbsent(node: BandsNode, absent: NonNullable<BandsNode["absent"]>, guarded: string, references: FormulaReferences): string {
  const exists = references.input(node.existsInput);
  const value = `ROUND(${fixedAwardText(absent.award, references.max)},2)`;
  return `IF(AND(COUNT(${exists},${references.max})=2,${exists}=0),${value},${guarded})`;
}

/** Inside a part, a thing that may not exist would need a formula of its own. */
function nestsAbsent(rule: Rule): boolean {
  return rule.ast?.kind === "parts" && rule.ast.parts.some(({ node }) => node.kind === "bands" && node.absent !== null);
}
