import { outOfSumsTests } from "../score/out-of-sums-tests";
import { operand } from "./operand";

/** Half of the last place that scores are compared at: nearer ones are equal. */
const HALF_PLACE = "5E-11";

/** Twin of DTI.INDEX; ranges of one shape. */
export function indexTwin(scores: string, maxima: string, states?: string): string {
  const counts = states === undefined ? null : outOfSumsTests(states).map((test) => `(1-${test})`).join("*");
  const sum = (values: string): string => (counts === null ? `SUM(${values})` : `SUMPRODUCT(${counts},${values})`);
  const missing = `SUMPRODUCT(${counts === null ? "" : `${counts}*`}ISNUMBER(${maxima})*(${operand(maxima)}<>0)*(1-ISNUMBER(${scores})))`;
  return `IF(OR(${missing}>0,${sum(maxima)}<=0),"",${sum(scores)}/${sum(maxima)})`;
}

/** Twin of DTI.RANK: one more than how many are above; empty where the score is blank or not among the others. */
export function rankTwin(score: string, scores: string): string {
  const own = operand(score);
  const among = `COUNTIFS(${scores},">="&${own}-${HALF_PLACE},${scores},"<="&${own}+${HALF_PLACE})`;
  return `IF(COUNT(${score})<1,"",IF(${among}<1,"",COUNTIF(${scores},">"&${own}+${HALF_PLACE})+1))`;
}
