import type { TableAnalysis } from "../analysis";
import type { InputRow } from "../score/input-row";
import { foldWords } from "../text/fold-text";
import { oncePerText } from "../memo/once-per-text";

/** Figures that several indicators ask for in the same words and unit: likely one figure. */
export interface JoinProposal {
  readonly label: string;
  readonly unit: string;
  /** In table order; the first is the one that would be typed. */
  readonly rows: readonly InputRow[];
  /** The different values that are typed so far; more than one must be settled first. */
  readonly values: readonly number[];
}

/** Definitions of fewer words ("Tỷ lệ") say too little. */
const TELLING_WORDS = 3;

/** What tells one figure from another: its definition and unit; null where the definition says too little. */
export function definitionKey({ kind, label, unit }: Pick<InputRow, "kind" | "label" | "unit">): string | null {
  return kind === "number" && isTelling(label) ? `${foldWords(label)}|${foldWords(unit)}` : null;
}

const isTelling = oncePerText((label): boolean => foldWords(label).split(" ").length >= TELLING_WORDS);

/**
 * Figures with the same definition and unit in different indicators that are not joined yet. Indicators
 * whose whole scoring text is the same ("số lượng phản ánh" through each channel) mean different things by it.
 */
export function joinProposals(tables: readonly TableAnalysis[]): readonly JoinProposal[] {
  const groups = new Map<string, { readonly row: InputRow; readonly text: string }[]>();
  for (const table of tables) {
    const texts = new Map(table.tree.nodes.map(({ path, row }) => [path, row.texts.rule ?? ""]));
    for (const row of table.inputs) {
      const key = definitionKey(row);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), { row, text: texts.get(row.path) ?? "" }]);
    }
  }
  return [...groups.values()].flatMap(proposal);
}

function proposal(group: readonly { readonly row: InputRow; readonly text: string }[]): readonly JoinProposal[] {
  const distinct = group.filter(({ text }) => group.filter((other) => other.text === text).length === 1);
  const [first, ...others] = distinct.map(({ row }) => row);
  if (!first || others.length === 0 || others.every((row) => holder(row) === holder(first))) return [];
  const rows = [first, ...others];
  return [{ label: first.label, unit: first.unit, rows, values: distinctValues(rows) }];
}

/** The key of the row that holds the figure. */
function holder({ owner, key }: InputRow): string {
  return owner ?? key;
}

function distinctValues(rows: readonly InputRow[]): readonly number[] {
  return [...new Set(rows.flatMap(({ cell }) => (typeof cell.value === "number" ? [cell.value] : [])))];
}
