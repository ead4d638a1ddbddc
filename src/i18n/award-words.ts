import type { Award, Measure } from "../core/rules";
import type { Messages } from "./messages";

/** What a branch gives: "10 điểm", "giá trị / 80% × 20". `measure` tells whether the divisor is a percentage. */
export function awardWords(award: Award, measure: Measure | null, max: number | null, { numbers, rule: words }: Messages): string {
  const maximum = max === null ? words.maximum : numbers.number(max);
  switch (award.kind) {
    case "points":
      return words.points(numbers.number(award.points));
    case "share":
      return max === null ? words.share(numbers.percent(award.share)) : words.points(numbers.number(award.share * max));
    case "proportional": {
      const divisor = measure?.unit === "ratio" ? numbers.percent(award.divisor) : numbers.exact(award.divisor);
      if (award.base !== 0) return words.proportionalBase(numbers.exact(award.base), numbers.exact(award.share), divisor, maximum);
      if (award.share !== 1) return words.proportionalShare(numbers.exact(award.share), divisor, maximum);
      return award.divisor === 1 ? words.wholeValue(maximum) : words.proportional(divisor, maximum);
    }
    default:
      return award satisfies never;
  }
}
