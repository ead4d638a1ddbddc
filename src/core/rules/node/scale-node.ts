import type { Award, RuleNode } from "../ast";

/** A rule that gives only a part of the maximum. Null: it gives points in numbers, or its method has no parts. */
export function scaleNode(node: RuleNode, share: number): RuleNode | null {
  switch (node.kind) {
    case "bands": {
      const others = [node.otherwise, node.absent, node.none].flatMap((one) => (one === null ? [] : [one.award]));
      if ([...node.bands.map(({ award }) => award), ...others, ...(node.least === null ? [] : [node.least])].some(hasPoints)) return null;
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
    case "choice": {
      if (node.options.some(({ award }) => hasPoints(award))) return null;
      return { ...node, options: node.options.map((option) => ({ ...option, award: scaleAward(option.award, share) })) };
    }
    case "peers": return { ...node, share: node.share * share };
    case "additive": case "count": case "parts": case "sum": return null;
  }
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
