import type { BandsNode, Expression, RuleNode } from "../ast";
import { limitOfShare } from "../node/measures";
import type { NoScore, Rule, RuleInput, RuleInputs } from "../rule";

/** The typed figures of one rule, checked: every name that is asked for is there. */
export interface Figures {
  number(name: string): number;
  peers(name: string): readonly number[];
}

/** Reads what was typed. A `NoScore` where something needed is missing or cannot be a figure. */
export function readFigures(rule: Rule, node: RuleNode, inputs: RuleInputs): Figures | NoScore {
  const known = new Map(rule.inputs.map((input) => [input.name, input]));
  const numbers = new Map<string, number>();
  const lists = new Map<string, readonly number[]>();
  const missing: string[] = [];
  for (const name of neededNames(node, inputs)) {
    const typed = inputs[name] ?? inputs[shortName(name, known)] ?? known.get(name)?.fallback;
    if (typed === undefined) missing.push(name);
    else if (!isValid(typed, known.get(name)) || (typeof typed === "number" && typed >= (limitOfShare(node, name) ?? Infinity))) return { code: "input-invalid", name };
    else if (typeof typed === "number") numbers.set(name, typed);
    else if (typed.length === 0) missing.push(name);
    else lists.set(name, typed);
  }
  if (missing.length > 0) return { code: "input-missing", names: missing };
  return { number: (name) => numbers.get(name) ?? Number.NaN, peers: (name) => lists.get(name) ?? [] };
}

/** "a" for "part2.a" where no other part has an "a". */
function shortName(name: string, known: ReadonlyMap<string, RuleInput>): string {
  const short = name.slice(name.indexOf(".") + 1);
  const same = [...known.keys()].filter((other) => other === short || other.endsWith(`.${short}`));
  return same.length === 1 ? short : name;
}

function isValid(typed: number | readonly number[], input: RuleInput | undefined): boolean {
  if (typeof typed !== "number") return input?.kind === "peers" && typed.every(Number.isFinite);
  if (!Number.isFinite(typed) || input === undefined) return false;
  switch (input.kind) {
    case "peers": return false;
    case "flag": return typed === 0 || typed === 1;
    case "choice": return Number.isInteger(typed) && typed >= 1 && typed <= (input.options?.length ?? 0);
    case "number": return typed >= 0 || !input.counted;
  }
}

/** The inputs that decide a node, in its own order. Where the thing does not exist its measure is not asked for. */
export function neededNames(node: RuleNode, inputs: RuleInputs): readonly string[] {
  const names = collect(node, inputs);
  return names.length < 2 ? names : [...new Set(names)];
}

/** Every input that can decide a node. */
export function inputNames(node: RuleNode): readonly string[] {
  return neededNames(node, {});
}

function collect(node: RuleNode, inputs: RuleInputs): readonly string[] {
  switch (node.kind) {
    case "bands": return bandsNames(node, inputs);
    case "choice": case "count": return [node.input];
    case "additive": return node.options.map(({ input }) => input);
    case "peers": return [...expressionNames(node.measure.expression), node.input];
    case "parts": return node.parts.flatMap((part) => collect(part.node, inputs));
    case "sum": return [];
  }
}

function bandsNames(node: BandsNode, inputs: RuleInputs): readonly string[] {
  if (node.absent === null) return expressionNames(node.measure.expression);
  return (inputs[node.existsInput] ?? 1) === 0 ? [node.existsInput] : [node.existsInput, ...expressionNames(node.measure.expression)];
}

/** The inputs of an expression, from left to right. */
export function expressionNames(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "number": return [];
    case "input": return [expression.name];
    case "extreme": return expression.operands.flatMap(expressionNames);
    case "binary": return [...expressionNames(expression.left), ...expressionNames(expression.right)];
  }
}
