import type { Assembly } from "./assembly";
import type { Guarded } from "./guarded";
import { isWordOf } from "../text/clause";

const PLACES: readonly string[] = ["hạng", "thứ", "trí", "top", "tốp", "nhóm", "đầu"];

/** Whether a level names places of a ranking: "hạng 1", "từ thứ 2 đến thứ 10", "top 10". */
export function isRanking({ source: { tokens } }: Assembly, guarded: readonly Guarded[]): boolean {
  return guarded.some(({ branch: { head } }) => {
    for (let index = head.from; index < head.to; index++) if (isWordOf(tokens, index, PLACES)) return true;
    return false;
  });
}
