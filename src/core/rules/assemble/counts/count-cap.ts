import type { Award } from "../../ast";
import type { Assembly } from "../scope/assembly";
import { resolveAward } from "../award/award-resolver";
import type { Term } from "../../parse/term/term";
import type { TokenRange } from "../../text/token";

/** What a term gives whatever the figures are, and more than nothing. Null: it depends on them, or cannot be told. */
export function fixedAward(assembly: Assembly, term: Term, range: TokenRange): Award | null {
  const award = resolveAward(term, { scope: assembly.scope, range, words: "", barePercents: [], max: assembly.context.max });
  return award?.kind === "fixed" && !award.bare && sizeOf(award.award) > 0 ? award.award : null;
}

/** Its points or share, to be compared with another of the same kind. */
export function sizeOf(award: Award): number {
  return award.kind === "share" ? award.share : award.kind === "points" ? award.points : 0;
}

/** Null: the maximum is the cap. undefined: the caps contradict each other. */
export function capOf(assembly: Assembly, caps: readonly Term[], range: TokenRange): Award | null | undefined {
  const awards = caps.map((cap) => fixedAward(assembly, cap, range));
  if (awards.some((award) => award === null)) return undefined;
  const below = awards.filter((award): award is Award => award !== null && !(award.kind === "share" && award.share === 1));
  const [first, ...others] = below;
  return others.length > 0 ? undefined : (first ?? null);
}
