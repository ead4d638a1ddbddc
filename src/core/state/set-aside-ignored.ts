import type { Analysis, TableAnalysis } from "../analysis";
import type { IgnoredFinding } from "./workbook-state";

/** A fresh analysis with the findings that the user ignores moved out of `findings`, each with its reason. */
export function setAsideIgnored(analysis: Analysis, ignored: readonly IgnoredFinding[]): Analysis {
  if (ignored.length === 0) return analysis;
  const reasons = new Map(ignored.map(({ id, reason }) => [id, reason]));
  return { ...analysis, tables: analysis.tables.map((table) => setAside(table, reasons)) };
}

function setAside(table: TableAnalysis, reasons: ReadonlyMap<string, string>): TableAnalysis {
  return {
    ...table,
    findings: table.findings.filter(({ id }) => !reasons.has(id)),
    ignored: table.findings.flatMap((finding) => {
      const reason = reasons.get(finding.id);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}
