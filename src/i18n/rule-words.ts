import type { Award, Band, BandsNode, Measure, RuleNode } from "../core/rules";
import { awardWords } from "./award-words";
import type { Messages } from "./messages";

/** One line of how a rule is understood. */
export interface RuleLine {
  /** "từ 80% trở lên", an option's words, a part's name. */
  readonly words: string;
  /** What it gives; "" where the line only says what follows. */
  readonly award: string;
  /** How many parts it lies within. */
  readonly depth: number;
}

/** How a rule is understood, line by line: what is looked at, then each level or option with its points. `max` null: shares of the maximum. */
export function ruleWords(node: RuleNode, max: number | null, messages: Messages): readonly RuleLine[] {
  return linesOf(node, max, messages, 0);
}

function linesOf(node: RuleNode, max: number | null, messages: Messages, depth: number): readonly RuleLine[] {
  const { rule: words } = messages;
  const line = (text: string, award = ""): RuleLine => ({ words: text, award, depth });
  const maximum = max === null ? words.maximum : messages.numbers.number(max);
  switch (node.kind) {
    case "bands":
      return bandLines(node, max, messages).map(([text, award]) => line(text, award));
    case "choice":
      return [line(words.oneOf), ...node.options.map((option, index) => line(`${index + 1}. ${option.words}`, awardWords(option.award, null, max, messages)))];
    case "additive":
      return [line(words.addUp), ...node.options.map((option) => line(option.words, awardWords(option.award, null, max, messages)))];
    case "peers": {
      const highest = node.better === "highest";
      const formula = node.method === "minmax" ? (highest ? words.minmax : words.minmaxReversed) : highest ? words.best : words.bestReversed;
      return [line(measureWords(node.measure, messages)), line(highest ? words.peersHighest : words.peersLowest, formula(maximum))];
    }
    case "count": {
      const sign = node.direction === "subtract" ? "−" : "+";
      const each = line(words.each(messages.advice.inputNames.count), sign + awardWords(node.each, null, max, messages));
      return node.cap === null ? [each] : [each, line(words.cap, awardWords(node.cap, null, max, messages))];
    }
    case "parts":
      return [line(words.partsAddUp), ...node.parts.flatMap((part) => [...(part.label === null ? [] : [line(part.label)]), ...linesOf(part.node, max, messages, depth + 1)])];
    case "sum":
      return [line(words.sumOfRows)];
    default:
      return node satisfies never;
  }
}

type Pair = readonly [words: string, award: string];

function bandLines(node: BandsNode, max: number | null, messages: Messages): readonly Pair[] {
  const { rule: words } = messages;
  const pair = (text: string, branch: { readonly award: Award } | null): readonly Pair[] =>
    branch === null ? [] : [[text, awardWords(branch.award, node.measure, max, messages)]];
  return [
    [measureWords(node.measure, messages), ""],
    ...node.bands.flatMap((band) => pair(intervalWords(band, node.measure, messages), band)),
    ...pair(words.otherwise, node.otherwise),
    ...pair(words.absent, node.absent),
    ...pair(words.nothing, node.none),
    ...pair(words.least, node.least && { award: node.least }),
  ];
}

function measureWords(measure: Measure, { rule: words }: Messages): string {
  if (measure.unit === "quantity") return words.measure.quantity(measure.words);
  return measure.capped ? words.measure.ratio(measure.words) : words.measure.freeRatio(measure.words);
}

/** "từ 60%, dưới 80%"; one bound alone says which way it goes. */
function intervalWords({ low, high }: Band, { unit }: Measure, { numbers, rule: words }: Messages): string {
  const shown = (value: number): string => (unit === "ratio" ? numbers.percent(value) : numbers.exact(value));
  if (low && high) {
    if (low.value === high.value) return words.equal(shown(low.value));
    const from = low.inclusive ? words.lowFrom(shown(low.value)) : words.above(shown(low.value));
    return words.between(from, high.inclusive ? words.highTo(shown(high.value)) : words.below(shown(high.value)));
  }
  if (low) return low.inclusive ? words.from(shown(low.value)) : words.above(shown(low.value));
  if (high) return high.inclusive ? words.to(shown(high.value)) : words.below(shown(high.value));
  return words.any;
}
