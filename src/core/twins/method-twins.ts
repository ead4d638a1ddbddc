import { clampedShare, operand } from "./operand";

/** Formulas that give what the scoring methods of `core/rules/methods` give; empty text where those give no score. Each argument is formula text. */

/** Twin of DTI.RATIO; an omitted target is 100%, an omitted divisor below it the target. */
export function ratioTwin(numerator: string, denominator: string, max: string, target = "1", below = target): string {
  const ratio = `${operand(numerator)}/${operand(denominator)}`;
  const none = `${operand(denominator)}=0`;
  if (target === "1" && below === "1") return `IF(${none},"",${clampedShare(ratio, max)})`;
  const share = clampedShare(`MIN(1,${ratio})/${operand(below)}`, max);
  const missed = below === "0" ? "0" : Number(below) > 0 ? share : `IF(${operand(below)}=0,0,${share})`;
  return `IF(${none},"",IF(ROUND(MIN(1,${ratio}),10)>=${operand(target)},${max},${missed}))`;
}

/** Twin of DTI.LEVEL: counts the thresholds that were missed, and takes the share behind them. */
export function levelTwin(value: string, max: string, thresholds: string, shares: string): string {
  const missed = `SUMPRODUCT(--(${operand(thresholds)}>ROUND(${value},10)))`;
  return `IF(${missed}<COUNT(${shares}),${clampedShare(`INDEX(${shares},${missed}+1)`, max)},0)`;
}

/** Twin of DTI.CHOICE. */
export function choiceTwin(option: string, max: string, shares: string): string {
  const chosen = operand(option);
  return `IF(OR(${chosen}<1,${chosen}>COUNT(${shares}),INT(${option})<>${chosen}),"",${clampedShare(`INDEX(${shares},${option})`, max)})`;
}

/** Twin of DTI.MINMAX. */
export function minMaxTwin(value: string, peers: string, max: string): string {
  const share = `(${operand(value)}-MIN(${peers}))/(MAX(${peers})-MIN(${peers}))`;
  return `IF(COUNT(${peers})<1,"",IF(MAX(${peers})=MIN(${peers}),"",${clampedShare(share, max)}))`;
}

/** Twin of DTI.BEST. */
export function bestTwin(value: string, peers: string, max: string): string {
  const none = `OR(MAX(${peers})=MIN(${peers}),MAX(${peers})=0)`;
  return `IF(COUNT(${peers})<1,"",IF(${none},"",${clampedShare(`${operand(value)}/MAX(${peers})`, max)}))`;
}

/** Twin of DTI.COUNT. */
export function countTwin(count: string, pointsEach: string, max: string): string {
  return `IF(OR(${operand(count)}<0,${operand(pointsEach)}<0),"",MIN(${max},${operand(count)}*${operand(pointsEach)}))`;
}

/** Twin of DTI.GROWTH. */
export function growthTwin(current: string, previous: string, max: string, target: string): string {
  const share = `(${operand(current)}/${operand(previous)}-1)/${operand(target)}`;
  return `IF(OR(${operand(previous)}=0,${operand(target)}<=0),"",${clampedShare(share, max)})`;
}

/** Twin of DTI.MISSING. */
export function missingTwin(numerator: string, denominator: string, target: string): string {
  const needed = `ROUNDUP(ROUND(${operand(target)}*${operand(denominator)},10),0)`;
  return `IF(${operand(denominator)}<=0,"",MAX(0,ROUND(${needed}-${operand(numerator)},10)))`;
}
