import type { Assembly } from "../scope/assembly";
import type { Branch } from "../levels/stated/guarded";
import { wordsOf } from "../../text/source";

const NOT_ASSESSED = /^(?:không|chưa) (?:xem xét )?(?:đánh giá|áp dụng)$|(?:không|chưa) phát sinh(?: |$)/iu;
const NOT_SCORED = /không (?:được )?(?:tính|chấm)/iu;

/** "Không đánh giá: không tính điểm", "Không phát sinh hồ sơ: không chấm điểm": a row that is left out has no score, and is none of the options; "chưa đánh giá: 0 điểm" is one. */
export function leavesOut({ source }: Assembly, { head, range }: Branch): boolean {
  return NOT_ASSESSED.test(wordsOf(source, head)) && NOT_SCORED.test(wordsOf(source, { from: head.to, to: range.to }));
}
