import type { TableAnalysis } from "../analysis";
import type { Framework, FrameworkIndicator } from "../framework/framework";
import type { IndicatorNode } from "../score/indicator-tree";

/** The pillars of a set; none where it has fewer than two. */
export function pillarsOf({ indicators }: Framework): readonly FrameworkIndicator[] {
  const pillars = indicators.filter(({ level }) => level === "pillar");
  return pillars.length > 1 ? pillars : [];
}

/** The pillar of a set that most of some rows belong to, or null where their table follows no set with pillars. */
export function pillarOfRows({ framework }: TableAnalysis, nodes: readonly IndicatorNode[]): FrameworkIndicator | null {
  if (!framework) return null;
  const counts = new Map<FrameworkIndicator, number>();
  for (const { index } of nodes) {
    const path = framework.indicators[index]?.path ?? "";
    const pillar = pillarsOf(framework.framework).find((candidate) => path.startsWith(`${candidate.path}/`));
    if (pillar) counts.set(pillar, (counts.get(pillar) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}
