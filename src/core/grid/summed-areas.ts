import type { Area } from "./address";
import { parseArea } from "./address";

const REFERENCE = /\b[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?\b/g;
/** What leaves a sum the sum that it is, one step of the reading each; "R" stands for what was read already. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/SUM\(R(?:,R)*\)/g, "R"],
  [/SUBTOTAL\((?:9|109)(?:,R)+\)/g, "R"],
  [/ROUND\(R,\d\)/g, "R"],
  [/IFERROR\(R,(?:0|"")\)/g, "R"],
  [/\(R\)/g, "R"],
  [/R(?:\+R)+/g, "R"],
];
/** "Nothing as long as nothing stands there": a guard before the sum. */
const GUARD = /^=IF\(COUNTA?\([A-Z\d:,]+\)=0,"",(.+)\)$/;

/**
 * The areas of its own sheet that a formula adds up ("=E7+E8", "=SUM($E$7:E9)", "=ROUND(SUM(E7,E9),2)"), guarded or not. Null: it does anything else, or
 * reads another sheet. `formula`: English, with commas.
 */
export function summedAreas(formula: string): readonly Area[] | null {
  const plain = formula.replace(/[\s$]/g, "").toUpperCase();
  const sum = plain.replace(GUARD, "=$1");
  const areas = [...sum.matchAll(REFERENCE)].map(([address]) => parseArea(address));
  let rest = sum.replace(REFERENCE, "R");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = STEPS.reduce((text, [step, read]) => text.replace(step, read), rest);
  }
  return /^=\+?R$/.test(rest) ? areas.flatMap((area) => area ?? []) : null;
}
