import type { IndicatorNode } from "../score/indicator-tree";
import type { SheetDocument } from "./sheet-document";
import type { DocumentColumn, DocumentItem, DocumentSource } from "./table-document";
import { documentItems, isGroup, scoreYear, tableDocument } from "./table-document";

/** "Phụ lục phân công": every indicator with its agencies and deadline. */
export function assignmentDocument(source: DocumentSource): SheetDocument {
  const { labels } = source;
  const { columns: words } = labels;
  const { code, name, max, score, rule, lead, support } = commonColumns(source);
  const deadline: DocumentColumn = { header: words.deadline, width: 62, align: "center", value: ({ node }) => node.row.texts.deadline ?? null };
  const columns = [code, { ...name, width: 142 }, max, score, { ...rule, width: 218 }, lead, support, deadline];
  return tableDocument(labels.titles.assignment(source.analysis.table.year), source, columns, documentItems(source.analysis));
}

/** "Kế hoạch khắc phục": every indicator that lacks points, with what to do about it. */
export function remediationDocument(source: DocumentSource): SheetDocument {
  const { labels, analysis } = source;
  const { code, name, max, score, rule, lead, support } = commonColumns(source);
  const solution: DocumentColumn = { header: labels.columns.solution, width: 176, align: "text", value: ({ advice }) => (advice ? labels.remedy(advice) : null) };
  const columns = [code, { ...name, width: 122 }, max, score, { ...rule, width: 158 }, solution, { ...lead, width: 66 }, { ...support, width: 66 }];
  return tableDocument(labels.titles.remediation(source.analysis.table.year), source, columns, withGroups(documentItems(analysis), analysis.tree.nodes));
}

/** "Bảng chi tiết điểm và lý do mất điểm": every indicator with its score and why it lacks points. */
export function lostPointsDocument(source: DocumentSource): SheetDocument {
  const { labels } = source;
  const { code, name, max, score } = commonColumns(source);
  const reason: DocumentColumn = { header: labels.columns.reason, width: 276, align: "text", value: ({ node, advice }) => (advice ? labels.reason(advice) : (node.row.texts.reason ?? null)) };
  const columns = [code, { ...name, width: 268 }, { ...max, width: 56 }, { ...score, width: 62 }, reason];
  return tableDocument(labels.titles["lost-points"](source.analysis.table.year), source, columns, documentItems(source.analysis));
}

/** The columns that documents share. */
export function commonColumns({ labels: { columns: words, noScore }, analysis }: DocumentSource): Readonly<Record<"code" | "name" | "max" | "score" | "rule" | "lead" | "support", DocumentColumn>> {
  const agency = (role: "lead" | "support") => ({ node, advice }: DocumentItem): string | null => node.row.texts[role] ?? advice?.[role] ?? null;
  return {
    code: { header: words.code, width: 40, align: "center", value: ({ node }) => node.row.code },
    name: { header: words.name, width: 142, align: "text", value: ({ node }) => node.row.name },
    max: { header: words.max, width: 40, align: "center", value: ({ max }) => max },
    score: { header: words.score(scoreYear(analysis)), width: 46, align: "center", value: (item) => item.score ?? (isGroup(item) || item.max === null ? null : noScore) },
    rule: { header: words.rule, width: 200, align: "text", value: ({ node }) => node.row.texts.rule ?? null },
    lead: { header: words.lead, width: 80, align: "text", value: agency("lead") },
    support: { header: words.support, width: 80, align: "text", value: agency("support") },
  };
}

/** The items that lack points, with the rows that they stand under. */
function withGroups(items: readonly DocumentItem[], nodes: readonly IndicatorNode[]): readonly DocumentItem[] {
  const wanted = new Set<number>();
  for (const { node } of items.filter(({ advice }) => advice !== null)) {
    for (let at: IndicatorNode | undefined = node; at; at = at.parent === null ? undefined : nodes[at.parent]) wanted.add(at.index);
  }
  return items.filter(({ node }) => wanted.has(node.index));
}
