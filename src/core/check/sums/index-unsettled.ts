import type { TableAnalysis } from "../../analysis";
import type { Assessment } from "../../council/assessment";
import { assessments } from "../../council/assessment";
import type { WorkbookState } from "../../state/workbook-state";
import type { Finding } from "../finding";

/**
 * The tables with what the words of their document leave open: where an index can be made in several ways and nobody has
 * chosen one, its first table says so, with the figures of each.
 */
export function withUnsettledIndex(tables: readonly TableAnalysis[], state: WorkbookState | undefined): readonly TableAnalysis[] {
  if (!tables.some(({ framework }) => framework?.framework.settings.readings)) return tables;
  const open = assessments({ tables, indexMethods: state?.indexMethods ?? [], typing: () => null }).filter(isUnsettled);
  return tables.map((analysis, index) => {
    const own = open.find(({ pillars }) => pillars[0]?.table === index);
    return own ? { ...analysis, findings: [finding(analysis, own), ...analysis.findings] } : analysis;
  });
}

function isUnsettled({ readings, method, whole, problem }: Assessment): boolean {
  return readings.length > 0 && method === null && whole.points !== null && problem === null;
}

function finding({ table }: TableAnalysis, { results, framework }: Assessment): Finding {
  const { ordinal = 1 } = table;
  const figures = results.flatMap(({ method, points, max }) => [[method, points] as const, [`${method}-max`, max] as const]);
  return {
    id: `${table.sheet}${ordinal === 1 ? "" : `#${ordinal}`}/index-unsettled`,
    code: "index-unsettled",
    severity: "warning",
    sheet: table.sheet,
    row: table.headerRows[0] ?? table.firstRow,
    column: table.columns.name ?? table.firstColumn,
    indicator: null,
    facts: { set: framework?.id ?? null, ...Object.fromEntries(figures) },
  };
}
