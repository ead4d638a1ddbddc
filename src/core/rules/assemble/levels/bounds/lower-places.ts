import type { Band } from "../../../ast";
import { replaced } from "../../../lists";
import { PhraseList } from "../../../text/words/phrase-list";
import { holdsPhrase } from "../../../text/clauses/clause";
import type { Assembly } from "../../scope/assembly";
import type { Guarded } from "../stated/guarded";
import { isRanking } from "./ranking";

const DOWNWARDS = new PhraseList("trở xuống");

/**
 * "Xếp hạng từ 1 đến 10: 10 điểm; từ 11 đến 40: 5 điểm; từ 41 trở xuống: 0 điểm": below the last of the places told before stand the larger numbers, though the level itself does not say
 * that it is of places.
 */
export function withLowerPlaces(assembly: Assembly, bands: readonly Band[], guarded: readonly Guarded[]): readonly Band[] {
  const lowest = bands.find((band, index) => band.low === null && isToldDownwards(assembly, guarded[index]) && liesBehind(band, bands));
  if (lowest === undefined || !isRanking(assembly, guarded)) return bands;
  return replaced(bands, (band) => (band === lowest ? { ...band, low: lowest.high, high: null } : band));
}

function isToldDownwards({ source: { tokens } }: Assembly, one: Guarded | undefined): boolean {
  return one !== undefined && holdsPhrase(tokens, one.branch.head, DOWNWARDS);
}

/** Whether all other levels end before the number that is told. */
function liesBehind(band: Band, bands: readonly Band[]): boolean {
  const end = band.high?.value ?? -Infinity;
  return bands.length > 1 && bands.every((other) => other === band || (other.high !== null && other.high.value < end));
}
