import type { Award, BandsNode, CountNode, RuleNode } from "../ast";

/** A rule that gives only a part of the maximum. Null: it gives points in numbers, or its method has no parts. */
export function scaleNode(node: RuleNode, share: number): RuleNode | null {
  switch (node.kind) {
    case "bands": {
      const others = [node.otherwise, node.absent, node.none].flatMap((one) => (one === null ? [] : [one.award]));
      return [...node.bands.map(({ award }) => award), ...others, ...(node.least === null ? [] : [node.least])].some(hasPoints) ? null : sharedNode(node, share);
    }
    case "choice": case "additive": return node.options.some(({ award }) => hasPoints(award)) ? null : sharedNode(node, share);
    case "peers": return sharedNode(node, share);
    case "count": case "parts": case "sum": return null;
  }
}

/** A rule whose shares are those of a part of the maximum; points in numbers stay what they are. */
export function sharedNode(node: RuleNode, share: number): RuleNode {
  switch (node.kind) {
    case "bands": return sharedBands(node, share);
    case "choice": return { ...node, options: node.options.map((option) => ({ ...option, award: scaleAward(option.award, share) })) };
    case "additive": return { ...node, options: node.options.map((option) => ({ ...option, award: scaleAward(option.award, share) })) };
    case "peers": return { ...node, share: node.share * share };
    case "count": return sharedCount(node, share);
    case "parts": return { ...node, parts: node.parts.map((part) => ({ ...part, node: sharedNode(part.node, share) })) };
    case "sum": return node;
  }
}

function sharedBands(node: BandsNode, share: number): BandsNode {
  const scaled = <Branch extends { readonly award: Award }>(branch: Branch): Branch => ({ ...branch, award: scaleAward(branch.award, share) });
  return {
    ...node,
    bands: node.bands.map(scaled),
    otherwise: node.otherwise === null ? null : scaled(node.otherwise),
    absent: node.absent === null ? null : scaled(node.absent),
    none: node.none === null ? null : scaled(node.none),
    least: node.least === null ? null : scaleAward(node.least, share),
  };
}

/** Points for each thing end at the part's maximum, losses begin there. */
function sharedCount({ from, ...node }: CountNode, share: number): CountNode {
  const all: Award = { kind: "share", share };
  const scaled = { ...node, each: scaleAward(node.each, share), cap: node.cap === null ? null : scaleAward(node.cap, share) };
  return node.direction === "add" ? { ...scaled, cap: scaled.cap ?? all } : { ...scaled, from: from === undefined ? all : scaleAward(from, share) };
}

function hasPoints(award: Award): boolean {
  return award.kind === "points" && award.points > 0;
}

function scaleAward(award: Award, share: number): Award {
  switch (award.kind) {
    case "share": return { kind: "share", share: award.share * share };
    case "points": return award;
    case "proportional": return { ...award, base: award.base * share, share: award.share * share };
  }
}
