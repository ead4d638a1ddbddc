import { analyse } from "../../../core/analyse";
import type { TableAnalysis } from "../../../core/analysis";
import type { Framework } from "../../../core/framework/framework";
import { tableFromFramework } from "../../../core/framework/table-from-framework";
import type { CellContent } from "../../../core/grid/cell";
import type { Grid } from "../../../core/grid/grid";
import { fillPlan } from "../../../core/plan/fill-plan";
import type { Edit } from "../../../core/plan/write-plan";
import { withGivenInputs } from "../../../core/score/given-inputs";
import { inputRows, inputsByPath } from "../../../core/score/input-rows";
import { scoreTree } from "../../../core/score/score-tree";
import { newWorkbookFile } from "../../../host/file/package/new-workbook";
import { openWorkbookFile } from "../../../host/file/open-workbook-file";
import { frameworkSheetLabels } from "../../../i18n/framework-sheet-labels";
import { inputSheetLabels } from "../../../i18n/input-sheet-labels";
import { SAMPLE_SOURCE } from "../sample-source";
import { randomFrom } from "./random-from";
import { sampleFigures } from "./sample-figures";

export interface ProvinceOptions {
  readonly framework: Framework;
  readonly year: number;
  /** The units' names; one workbook each. */
  readonly units: readonly string[];
  /** The same seed gives the same province. */
  readonly seed: number;
}

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SHEET = "Phụ lục";
/** The free line between the source and the table's header. */
const UNIT_ROW = 2;

/**
 * A province's worth of unit workbooks by an official set: figures typed on the input sheet, scores by
 * rules as live formulas, everything marked as illustrative. Where the set has no scoring texts, the
 * scores are typed. One workbook at a time, however many there are.
 */
export async function* sampleProvince({ framework, year, units, seed }: ProvinceOptions): AsyncGenerator<SampleFile> {
  const template = await templateOf(framework, year);
  for (const [index, unit] of units.entries()) {
    const random = randomFrom(seed + 7919 * index);
    const workbook = openWorkbookFile(template.bytes, null);
    await workbook.write({ kind: "insert", edits: [unitLine(unit), ...scoreEdits(template, random)] });
    yield { name: `${unit}.xlsx`, bytes: workbook.save() };
  }
}

interface Template {
  readonly bytes: Uint8Array;
  readonly table: TableAnalysis;
  readonly sheets: readonly Grid[];
}

/** The appendix, recognised once and filled without figures: the units' workbooks differ in cells only. */
async function templateOf(framework: Framework, year: number): Promise<Template> {
  const workbook = newWorkbookFile(null, SHEET);
  const titled = { ...framework, year, title: framework.title.replace(String(framework.year), String(year)) };
  const named = titled.title.includes(String(year)) ? titled : { ...titled, title: `${titled.title} năm ${year}` };
  await workbook.write(tableFromFramework(named, SHEET, { ...frameworkSheetLabels, source: (set) => `${frameworkSheetLabels.source(set)} – ${SAMPLE_SOURCE}` }));
  const { sheets } = await workbook.read();
  const [table] = analyse(sheets, { labels: inputSheetLabels, year }).tables;
  if (!table) throw new Error(`The table of ${framework.id} is not recognised.`);
  await workbook.write({ kind: "fill", edits: fillEdits(table, sheets) });
  return { bytes: workbook.save(), table, sheets };
}

function fillEdits(analysis: TableAnalysis, sheets: readonly Grid[]): readonly Edit[] {
  return fillPlan({ analysis, sheets, mode: "native", labels: inputSheetLabels }).plan.edits;
}

function unitLine(unit: string): Edit {
  return { kind: "cells", sheet: SHEET, row: UNIT_ROW, column: 0, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: `Đơn vị: ${unit}` }]] };
}

function scoreEdits({ table, sheets }: Template, random: () => number): readonly Edit[] {
  const quality = 0.35 + 0.6 * random();
  const given = sampleFigures(table, quality, random);
  const { tree, rules, keyPrefix, target } = table;
  const typed = withGivenInputs({ figures: new Map(), peers: new Map(), lost: [] }, tree, keyPrefix, given);
  const inputs = inputRows(tree, rules, typed, keyPrefix).map((row) => (row.cell.value === null ? row : { ...row, source: SAMPLE_SOURCE }));
  const typedScores = new Map(given.length > 0 ? [] : leafScores(table, quality, random));
  const scores = scoreTree(tree, { rules, inputs: inputsByPath(inputs), settings: table.settings, typedScore: ({ index }) => typedScores.get(index) ?? null });
  const filled = fillEdits({ ...table, inputs, scores }, sheets).filter(({ kind }) => kind === "cells");
  const typedCells = [...typedScores].flatMap(([index, value]) => typedScore(tree.nodes[index]?.row.row ?? 0, target.column, { kind: "value", value }));
  return [...filled, ...typedCells];
}

function typedScore(row: number, column: number, content: CellContent): Edit {
  return { kind: "cells", sheet: SHEET, row, column, before: [[{ kind: "blank" }]], after: [[content]] };
}

function leafScores({ tree }: TableAnalysis, quality: number, random: () => number): readonly (readonly [number, number])[] {
  return tree.nodes.flatMap((node) => {
    const max = node.row.max?.value ?? null;
    if (max === null || node.children.length > 0 || node.row.state || node.row.level === "total") return [];
    const share = Math.min(1, Math.max(0, quality + (random() - 0.5) * 0.5));
    return [[node.index, Math.round(max * share * 4) / 4] as const];
  });
}
