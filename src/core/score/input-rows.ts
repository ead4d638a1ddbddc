import { oncePer } from "../memo/once-per";
import type { Rule, RuleInput, RuleInputs } from "../rules/rule";
import type { IndicatorNode, IndicatorTree } from "./indicator-tree";
import { chosenOption } from "./choice-entry";
import { inputKey } from "./input-key";
import type { InputCell, InputRow } from "./input-row";
import type { TypedInputs } from "./read-inputs";

const BLANK_CELL: InputCell = { value: null, text: null };

/** The figures that a table's rules ask for, in table order, with what was typed. */
export function inputRows(tree: IndicatorTree, rules: readonly (Rule | null)[], typed: TypedInputs, prefix: string): readonly InputRow[] {
  return tree.nodes.flatMap((node) => {
    const rule = asks(node, rules[node.index] ?? null);
    return rule ? rule.inputs.map((input) => inputRow(node, input, typed, prefix)) : [];
  });
}

/** A row asks for figures where it has a readable rule, no children that are summed instead, and is assessed. */
export function asks(node: IndicatorNode, rule: Rule | null): Rule | null {
  if (!rule || rule.ast === null || rule.kind === "sum") return null;
  if (node.children.length > 0 || node.row.state) return null;
  return node.row.max?.value == null ? null : rule;
}

function inputRow(node: IndicatorNode, input: RuleInput, typed: TypedInputs, prefix: string): InputRow {
  const key = inputKey(prefix, node.path, input.name);
  const figure = typed.figures.get(key);
  const peers = typed.peers.get(key);
  return {
    key,
    path: node.path,
    code: node.row.code,
    indicator: node.row.name,
    name: input.name,
    kind: input.kind,
    label: labelWithOptions(input),
    unit: input.unit ?? "",
    counted: input.counted,
    ...(input.kind === "choice" && input.options ? { options: input.options } : {}),
    cell: input.kind === "peers" ? peersCell(peers) : figureCell(input, figure?.cell ?? BLANK_CELL),
    source: figure?.source ?? "",
    supplier: figure?.place ? figure.supplier : (node.row.texts.lead ?? ""),
    evidence: figure?.evidence ?? "",
    ...(figure?.place ? { place: figure.place } : {}),
    ...(figure?.inTable ? { inTable: figure.inTable } : {}),
    ...(figure?.owner === undefined ? {} : { owner: figure.owner }),
    ...(figure?.own ? { own: figure.own } : {}),
  };
}

/** "2. Chưa ban hành" is option 2 of a choice; of any other figure it is no number. */
function figureCell({ kind, options = [] }: RuleInput, cell: InputCell): InputCell {
  const chosen = kind === "choice" && cell.text !== null ? chosenOption(cell.text, options.length) : null;
  return chosen === null ? cell : { value: chosen, text: null };
}

function peersCell(peers: readonly number[] | undefined): InputCell {
  return peers && peers.length > 0 ? { value: peers, text: null } : BLANK_CELL;
}

/** A rule's inputs are the same objects in every table that has its text. */
const labelWithOptions = oncePer((input: RuleInput): string => {
  if (!input.options || input.kind !== "choice") return input.label;
  const options = input.options.map((words, index) => `${index + 1} = ${words}`).join("; ");
  return input.label === "" ? options : `${input.label}: ${options}`;
});

/** The values of every rule's inputs, as evaluation takes them, by the indicator's path. */
export function inputsByPath(rows: readonly InputRow[]): ReadonlyMap<string, RuleInputs> {
  const byPath = new Map<string, Record<string, InputCell["value"]>>();
  for (const row of rows) {
    const inputs = byPath.get(row.path) ?? {};
    inputs[row.name] = row.cell.value;
    byPath.set(row.path, inputs);
  }
  return byPath;
}
