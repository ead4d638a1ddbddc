import { impliedInputs } from "../advise/implied-inputs";
import type { TableAnalysis } from "../analysis";
import type { RuleInputs } from "../rules/rule";
import type { IndicatorNode } from "../score/indicator-tree";
import type { InputRow } from "../score/input-row";
import { inputsByPath } from "../score/input-rows";
import { presentScore } from "../score/present-score";
import type { Scenario } from "./scenario";

/** The figures that an indicator is supposed to have: as typed, else as its score gives them away, with the scenario's over them. */
export function supposedInputs(analysis: TableAnalysis, node: IndicatorNode, supposed: RuleInputs = {}): RuleInputs {
  const typed = inputsByPath(analysis.inputs).get(node.path) ?? {};
  const isTyped = Object.values(typed).some((value) => value != null);
  const rule = analysis.rules[node.index];
  const [score, max] = [presentScore(analysis.scores[node.index]), node.row.max?.value];
  const implied = !isTyped && rule && score !== null && max != null ? impliedInputs(rule, score, max) : null;
  return { ...typed, ...implied, ...supposed };
}

/** The rows of the input sheet with a scenario's figures in them. A figure that several indicators share changes for all of them. */
export function supposedRows(analysis: TableAnalysis, { inputs }: Scenario): readonly InputRow[] {
  if (inputs.size === 0) return analysis.inputs;
  const figures = new Map(analysis.tree.nodes.filter(({ path }) => inputs.has(path)).map((node) => [node.path, supposedInputs(analysis, node, inputs.get(node.path))]));
  const shared = new Map(analysis.inputs.flatMap((row) => sharedFigure(row, inputs)));
  return analysis.inputs.map((row) => {
    const own = figures.get(row.path);
    const value = own ? own[row.name] : shared.get(ownerOf(row));
    return own === undefined && value === undefined ? row : { ...row, cell: { value: value ?? null, text: null } };
  });
}

function sharedFigure(row: InputRow, inputs: Scenario["inputs"]): readonly (readonly [string, RuleInputs[string]])[] {
  const value = inputs.get(row.path)?.[row.name];
  return value === undefined ? [] : [[ownerOf(row), value]];
}

/** The key of the row that holds a figure. */
function ownerOf({ key, owner }: InputRow): string {
  return owner ?? key;
}
