import type { BandsNode } from "../../../ast";
import { shareAt } from "../../../node/award-value";
import { segmentsOf } from "../../../node/segments";
import type { Assembly } from "../../scope/assembly";
import type { Guarded } from "../stated/guarded";
import { FIRST_PLACE } from "./rest-levels";
import { isWordOf } from "../../../text/clauses/clause";
import { wordsOf } from "../../../text/source";
import { countsKinds } from "../../../text/words/vocabulary";

const PLACES: readonly string[] = ["hạng", "thứ", "trí", "top", "tốp", "nhóm", "đầu"];

/** Whether a level names places of a ranking: "hạng 1", "từ thứ 2 đến thứ 10", "top 10"; "2 thứ tiếng" counts kinds. */
export function isRanking({ source: { tokens } }: Assembly, guarded: readonly Guarded[]): boolean {
  return inHeads(guarded, (index) => isWordOf(tokens, index, PLACES) && !countsKinds(tokens, index));
}

/** Whether a test holds at any place of what the levels compare. */
function inHeads(guarded: readonly Guarded[], test: (index: number) => boolean): boolean {
  return guarded.some(({ branch: { head } }) => {
    for (let index = head.from; index < head.to; index++) if (test(index)) return true;
    return false;
  });
}

/** "Thứ hạng", "hạng cao hơn 5", "đứng thứ 5": places, where a grade, or by how many places one has risen, is none. */
const PLACED = /^(?:[^:]*[\s,])?(?:thứ hạng|xếp hạng|vị trí|vị thứ|hạng|thứ|xếp từ|đứng từ)(?: (?:thứ|từ|trên|dưới|sau|cao hơn|thấp hơn|tối thiểu|tối đa|đạt|≥|≤|>|<))* \d/u;
/** One of these stands wherever places do. */
const PLACED_WORDS: readonly string[] = ["hạng", "thứ", "trí", "xếp", "đứng"];
const NAMED = /^(?:thứ hạng|xếp hạng|vị thứ)(?: |$)/u;
const OTHERWISE = /(?:^| )(?:tăng|giảm|cải thiện|nâng|tụt|bậc|điểm|tỷ lệ|số)(?: |$)/u;

/** "Xếp hạng trên 10: 10 điểm; dưới 10: 5 điểm": whether a lower place of a ranking gets more than a higher one, so that "trên", "dưới" and "trở lên" may mean the place and not its number. */
export function prefersLowerPlaces({ source, context }: Assembly, guarded: readonly Guarded[], node: BandsNode): boolean {
  const named = NAMED.test((context.name ?? "").toLowerCase());
  if (!named && !inHeads(guarded, (index) => isWordOf(source.tokens, index, PLACED_WORDS))) return false;
  const heads = guarded.map(({ branch }) => wordsOf(source, branch.head).toLowerCase());
  if (!(named || heads.some((head) => PLACED.test(head))) || guarded.some(({ guard }) => guard.unit !== null) || [...heads, context.name ?? ""].some((words) => OTHERWISE.test(words.toLowerCase()))) return false;
  const segments = segmentsOf(node);
  // Between two places there is none.
  const sizes = segments.flatMap(({ from, award }, index) => {
    const place = Math.max(Math.ceil(from), FIRST_PLACE);
    return award === null || place >= (segments[index + 1]?.from ?? Infinity) ? [] : [{ place, size: shareAt(award, place, context.max ?? 1) }];
  });
  const best = Math.max(...sizes.map(({ size }) => size));
  return sizes.some(({ size }, index) => index > 0 && size > (sizes[index - 1]?.size ?? size)) || (best > 0 && (sizes[0]?.place ?? 0) > FIRST_PLACE && sizes.at(-1)?.size === best);
}
