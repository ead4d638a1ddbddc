import type { RuleNode } from "../../core/rules";
import type { Rule, RuleDiagnostic, Span } from "../../core/rules/rule";

/** A stretch of a scoring text that is shown alike. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** A clause that was understood. */
  readonly understood: boolean;
  /** The clause that decided the score. */
  readonly decided: boolean;
  /** What is wrong at this place, or null. */
  readonly diagnostic: RuleDiagnostic | null;
}

/** Cuts a rule's text where a clause, the deciding one or a diagnostic begins or ends. */
export function markText(rule: Rule, decided: Span | null): readonly TextPiece[] {
  const clauses = rule.ast === null ? [] : clauseSpans(rule.ast);
  const spans = [...clauses, ...rule.diagnostics, ...(decided ? [decided] : [])];
  const cuts = [...new Set([0, rule.text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? start;
    const holds = (span: Span): boolean => span.start <= start && end <= span.end;
    return {
      start,
      text: rule.text.slice(start, end),
      understood: clauses.some(holds),
      decided: decided !== null && holds(decided),
      diagnostic: rule.diagnostics.find(holds) ?? null,
    };
  });
}

/** Where the branches of a rule stand in its text. */
function clauseSpans(node: RuleNode): readonly Span[] {
  switch (node.kind) {
    case "bands":
      return [...node.bands, node.otherwise, node.absent, node.none].flatMap((branch) => (branch ? [branch.span] : []));
    case "choice":
    case "additive":
      return node.options.map(({ span }) => span);
    case "peers":
    case "count":
    case "sum":
      return [node.span];
    case "parts":
      return node.parts.flatMap((part) => clauseSpans(part.node));
    default:
      return node satisfies never;
  }
}
