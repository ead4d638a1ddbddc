import type { BandsNode, Expression, RuleNode } from "../ast";

/** The same node with other input names: the prefix that the inputs of a part have. */
export function renameNode(node: RuleNode, rename: (name: string) => string): RuleNode {
  switch (node.kind) {
    case "bands": return renameBands(node, rename);
    case "choice": return { ...node, input: rename(node.input) };
    case "additive": return { ...node, options: node.options.map((option) => ({ ...option, input: rename(option.input) })) };
    case "peers": return { ...node, input: rename(node.input), measure: { ...node.measure, expression: renameExpression(node.measure.expression, rename) } };
    case "count": return { ...node, input: rename(node.input) };
    case "parts": return { ...node, parts: node.parts.map((part) => ({ ...part, node: renameNode(part.node, rename) })) };
    case "sum": return node;
  }
}

function renameBands(node: BandsNode, rename: (name: string) => string): BandsNode {
  const measure = { ...node.measure, expression: renameExpression(node.measure.expression, rename) };
  return { ...node, measure, existsInput: rename(node.existsInput) };
}

function renameExpression(expression: Expression, rename: (name: string) => string): Expression {
  switch (expression.kind) {
    case "number": return expression;
    case "input": return { kind: "input", name: rename(expression.name) };
    case "extreme": return { ...expression, operands: expression.operands.map((operand) => renameExpression(operand, rename)) };
    case "binary": return { ...expression, left: renameExpression(expression.left, rename), right: renameExpression(expression.right, rename) };
  }
}
