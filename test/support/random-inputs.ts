import type { Analysis, TableAnalysis } from "../../src/core/analysis";
import type { RuleInput } from "../../src/core/rules/rule";
import type { GivenInputs } from "../../src/core/score/given-inputs";
import { randomFrom } from "../../src/workbench/sample/province/random-from";

export { randomFrom };

/** Figures for every rule of a workbook: plausible, at borders, out of range, and now and then none at all. */
export function randomInputs(analysis: Analysis, seed: number): readonly GivenInputs[] {
  const random = randomFrom(seed);
  return analysis.tables.flatMap((table) =>
    table.tree.nodes.flatMap((node) => {
      const inputs = table.rules[node.index]?.inputs ?? [];
      if (inputs.length === 0) return [];
      return [{ sheet: table.table.sheet, path: node.path, inputs: Object.fromEntries(inputs.map((input) => [input.name, randomValue(input, random)])) }];
    }),
  );
}

function randomValue(input: RuleInput, random: () => number): number | readonly number[] | null {
  if (random() < 0.05) return null;
  switch (input.kind) {
    case "flag": return random() < 0.5 ? 1 : 0;
    case "choice": return 1 + Math.floor(random() * (input.options?.length ?? 1));
    case "peers": return Array.from({ length: 8 }, () => figure(random));
    case "number": return input.counted ? Math.round(figure(random)) : figure(random);
  }
}

function figure(random: () => number): number {
  const kind = random();
  if (kind < 0.1) return 0;
  if (kind < 0.3) return Math.round(random() * 20) * 5;
  if (kind < 0.6) return Math.round(random() * 1000);
  return Math.round(random() * 100_000) / 1000;
}

/** The score cells of a table that filling writes, with the score that core computes. */
export function expectedScores(table: TableAnalysis): readonly { readonly path: string; readonly row: number; readonly score: number | null }[] {
  return table.tree.nodes
    .filter((node) => !node.row.state && ["group", "indicator", "sub", "total"].includes(node.row.level))
    .map((node) => ({ path: node.path, row: node.row.row, score: table.scores[node.index]?.computed ?? null }));
}
