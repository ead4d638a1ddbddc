import type { IndicatorNode } from "../score/indicator-tree";
import { tableOf } from "../score/whole-table";
import type { Finding, FindingCode, FindingFacts, Severity } from "./finding";
import type { Measure } from "./measure";
import type { TableWords, WordNode } from "./table-words";

/** Where a finding points and what it concerns. */
export type FindingPlace = PlaceInRow & (PointsPlace | WordsPlace);

/** In a column of points. */
interface PointsPlace {
  readonly node: IndicatorNode;
  readonly measure: Measure;
}

interface WordsPlace {
  readonly node: WordNode;
  readonly measure?: undefined;
}

interface PlaceInRow {
  /** The cell, where it is neither the measure's nor the code's; on another sheet where it names one. */
  readonly cell?: { readonly row: number; readonly column: number; readonly sheet?: string } | null;
  /** Tells findings of one code in one row apart: the name of a figure, the role of a text. */
  readonly detail?: string;
}

/** The id that a finding has in every scan. Another finding names it as its cause before either is made. */
export function findingId(context: TableWords, code: FindingCode, { node, measure, detail }: FindingPlace): string {
  const { sheet, ordinal = 1 } = tableOf(context.tree, node);
  const table = ordinal === 1 ? "" : `#${ordinal}`;
  const column = measure === undefined || measure.role === "max" ? "" : `/${measure.key}`;
  const part = detail === undefined ? "" : `/${detail}`;
  return `${sheet}${table}/${node.path}/${code}${column}${part}`;
}

/** A finding about a row of the table. */
export function makeFinding(context: TableWords, code: FindingCode, severity: Severity, place: FindingPlace, facts: FindingFacts): Finding {
  const { node, measure } = place;
  const cell = place.cell ?? (place.measure === undefined ? null : place.measure.cell(place.node.row));
  const table = tableOf(context.tree, node);
  return {
    id: findingId(context, code, place),
    code,
    severity,
    sheet: place.cell?.sheet ?? table.sheet,
    row: cell?.row ?? node.row.row,
    column: cell?.column ?? measure?.column ?? table.columns.code ?? table.firstColumn,
    indicator: node.path,
    facts: measure && measure.role !== "max" ? { scoreColumn: measure.role, ...facts } : facts,
  };
}
