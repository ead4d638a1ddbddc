import type { TableAnalysis } from "../analysis";
import type { Citation } from "../evidence/citation";
import type { CitationTiming } from "../evidence/citation-timing";
import { citationTiming } from "../evidence/citation-timing";
import { citationsIn } from "../evidence/citations-in-text";
import type { CouncilRow } from "./council-rows";
import { spokenRows } from "./council-rows";
import { isChanged } from "./tally";

/** Why a council should look at a row. */
export const REVIEW_ISSUES = ["reason-missing", "differs", "unclear", "no-score", "evidence-missing", "evidence-outdated", "evidence-form"] as const;
export type ReviewIssue = (typeof REVIEW_ISSUES)[number];

/** One row before the council, with what speaks for its score. */
export interface ReviewRow extends CouncilRow {
  /** Why the council changed the score, "" where nothing is written. */
  readonly adjustment: string;
  readonly evidence: readonly CitedEvidence[];
  readonly issues: readonly ReviewIssue[];
}

/** A document that the row cites, and how it stands to the year of assessment. */
export interface CitedEvidence {
  readonly citation: Citation;
  readonly timing: CitationTiming;
}

/** The rows of a table for the council, in table order. `year`: the year of assessment. */
export function reviewRows(analysis: TableAnalysis, year: number): readonly ReviewRow[] {
  const proofs = evidenceByPath(analysis);
  const asksEvidence = analysis.table.columns.evidence !== undefined;
  return spokenRows(analysis).rows.map((row): ReviewRow => {
    const { texts } = row.node.row;
    const text = [texts.evidence, texts.note, proofs.get(row.node.path)].filter((part) => part !== undefined && part !== "").join("\n");
    const evidence = citationsIn(text).map((citation): CitedEvidence => ({ citation, timing: citationTiming(citation, year) }));
    const adjustment = texts.adjustment ?? "";
    return { ...row, adjustment, evidence, issues: issuesOf(row, adjustment, evidence, asksEvidence && text === "") };
  });
}

/** What was typed on the input sheet as evidence for a row's figures. */
function evidenceByPath({ inputs }: TableAnalysis): ReadonlyMap<string, string> {
  const byPath = new Map<string, string>();
  for (const { path, evidence } of inputs) if (evidence !== "") byPath.set(path, [byPath.get(path), evidence].filter((part) => part !== undefined).join("\n"));
  return byPath;
}

function issuesOf(row: CouncilRow, adjustment: string, evidence: readonly CitedEvidence[], isUnproved: boolean): readonly ReviewIssue[] {
  const found: readonly (readonly [ReviewIssue, boolean])[] = [
    ["reason-missing", isChanged(row) && adjustment.trim() === ""],
    ["differs", isChanged(row)],
    ["unclear", row.self.kind === "unclear" || row.council.kind === "unclear"],
    ["no-score", row.self.kind === "blank" && row.council.kind === "blank" && row.final.kind !== "not-assessed"],
    ["evidence-missing", isUnproved && row.final.kind === "points" && row.final.points > 0],
    ["evidence-outdated", evidence.some(({ timing }) => timing === "expired" || timing === "later")],
    ["evidence-form", evidence.some(({ citation }) => citation.problems.length > 0)],
  ];
  return found.flatMap(([issue, isSo]) => (isSo ? [issue] : []));
}
