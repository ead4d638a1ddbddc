import type { Part, PeersNode, RuleNode } from "../rules/ast";
import type { Rule } from "../rules/rule";
import type { RankIndicator } from "./rank-set";

/** How a row's score follows from the figures of all units: what a consolidation needs of its rule, and nothing more. Plain JSON. */
export interface Comparison {
  /** The parts of the rule that compare units, in its order; a rule that does nothing else is one part. */
  readonly parts: readonly ComparedPart[];
  /** Whether other parts of the rule add points that the unit wins by its own figures. */
  readonly ownPoints: boolean;
}

export interface ComparedPart extends Pick<PeersNode, "method" | "better" | "share" | "named"> {
  /** The name by which the unit's own workbook asks for everybody's values: "peers", "part2.peers". */
  readonly peers: string;
  /** The heading of the part, or null. */
  readonly label: string | null;
}

/** The comparison that a rule consists of or holds; null where it compares nobody. */
export function comparisonOf(rule: Rule | null): Comparison | null {
  const parts = rule?.ast ? partsOf(rule.ast) : [];
  const compared = parts.flatMap(({ label, node }) => (node.kind === "peers" ? [comparedPart(node, label)] : []));
  return compared.length === 0 ? null : { parts: compared, ownPoints: compared.length < parts.length };
}

/** The parts of a rule, those of parts among them; a rule without parts is its own only part. */
export function partsOf(node: RuleNode): readonly Part[] {
  return node.kind === "parts" ? node.parts.flatMap((part) => (part.node.kind === "parts" ? partsOf(part.node) : [part])) : [{ label: null, node }];
}

function comparedPart({ input, method, better, share, named }: PeersNode, label: string | null): ComparedPart {
  return { peers: input, label, method, better, share, ...(named === undefined ? {} : { named }) };
}

/** Whether two rows ask the units for the same figures and make the same of them. Headings may be worded otherwise, and Min-Max that is only named may be read otherwise. */
export function measureAlike(one: Measuring, other: Measuring): boolean {
  return one.measured === other.measured && sameComparison(one.comparison, other.comparison);
}

type Measuring = Pick<RankIndicator, "comparison" | "measured">;

function sameComparison(one: Comparison | null, other: Comparison | null): boolean {
  if (!one || !other) return one === other;
  const asks = ({ parts, ownPoints }: Comparison): string => JSON.stringify([ownPoints, parts.map(({ peers, method, better, share, named }) => [peers, named === true ? "named" : method, better, share])]);
  return asks(one) === asks(other);
}

/** What tells everybody's values apart where a workbook asks for them more than once: the indicator's key, with the part's name where the rule has parts. */
export function peersKey(indicator: string, peers: string): string {
  return peers === "peers" ? indicator : `${indicator}#${peers}`;
}
