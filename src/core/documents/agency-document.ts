import type { Agency } from "../agency/agency";
import { agencyLoads } from "../agency/agency-load";
import { sumDecimals } from "../text/sum-decimals";
import type { DocumentRow, SheetDocument } from "./sheet-document";
import { cell } from "./sheet-document";
import type { DocumentColumn, DocumentItem, DocumentSource } from "./table-document";
import { documentItems, tableDocument } from "./table-document";
import { commonColumns } from "./table-documents";

/** What one agency leads and supports: points that can be won, what to do, by when. */
export function agencyDocument(source: DocumentSource, agency: Agency): SheetDocument {
  const { labels, analysis, today } = source;
  const { columns: words } = labels;
  const load = agencyLoads(analysis.tree, analysis.advice, source.naming).find((each) => each.agency.key === agency.key);
  const leads = new Set(load?.leads);
  const mine = new Set([...leads, ...(load?.supports ?? [])]);
  const items = documentItems(analysis).filter(({ node }) => mine.has(node.index));
  const { code, name, max, score } = commonColumns(source);
  const columns: readonly DocumentColumn[] = [
    code,
    { ...name, width: 190 },
    { header: words.role, width: 56, align: "center", value: ({ node }) => (leads.has(node.index) ? words.leads : words.supports) },
    max,
    score,
    { header: words.gain, width: 52, align: "center", value: ({ advice }) => advice?.lost ?? null },
    { header: words.nextStep, width: 200, align: "text", value: ({ advice }) => (advice ? labels.remedy(advice) : null) },
    { header: words.deadline, width: 84, align: "text", value: (item) => deadlineOf(item, source, today) },
  ];
  return tableDocument(labels.agencyTitle(agency.name, analysis.table.year), source, columns, items, totalRow(source, items, columns.length));
}

function deadlineOf({ node, advice }: DocumentItem, { labels }: DocumentSource, today: string | null): string | null {
  return advice ? labels.deadline(advice, today) : (node.row.texts.deadline ?? null);
}

/** Points that can be won over all rows of the agency. */
function totalRow({ labels }: DocumentSource, items: readonly DocumentItem[], columns: number): DocumentRow {
  const figures: readonly (string | number | null)[] = [null, labels.total, null, null, null, sumDecimals(items.map(({ advice }) => advice?.lost ?? 0))];
  return { key: "total", cells: Array.from({ length: columns }, (_, column) => cell(column, figures[column] ?? null, column > 1 ? "total-number" : "total-text")) };
}
