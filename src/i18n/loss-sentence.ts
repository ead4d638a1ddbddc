import type { LossReason, LostPart } from "../core/advise/loss-reason";
import type { Messages } from "./messages";

/** The wordings that a reason needs. */
export type LossMessages = Pick<Messages, "numbers" | "advice">;

/** "Mất 5 điểm: tỷ lệ 52,5% dưới mục tiêu 80%." */
export function lossSentence(lost: number, reason: LossReason, messages: LossMessages): string {
  return messages.advice.lostBecause(messages.numbers.number(lost), lossWords(reason, messages));
}

function lossWords(reason: LossReason, messages: LossMessages): string {
  const { numbers, advice: { loss: words } } = messages;
  switch (reason.kind) {
    case "below-target": {
      const target = reason.unit === "ratio" ? numbers.percent(reason.target) : numbers.number(reason.target);
      const measure = reason.unit === "ratio" ? numbers.measuredPercent(reason.measure) : numbers.number(reason.measure);
      if (reason.estimated) return reason.measure === 0 ? words.nothingCounted(target) : words.estimatedTarget(measure, target);
      return reason.unit === "ratio" ? words.ratioBelow(measure, target) : words.quantityBelow(measure, target);
    }
    case "below-level": {
      const figure = reason.unit === "ratio" ? numbers.measuredPercent : numbers.number;
      const next = reason.unit === "ratio" ? numbers.percent(reason.next) : numbers.number(reason.next);
      return words.belowLevel(figure(reason.measure), next);
    }
    case "level": {
      const figure = reason.unit === "ratio" ? numbers.measuredPercent : numbers.number;
      return reason.measure === null ? words.estimatedLevel(reason.reached, reason.missed) : words.level(figure(reason.measure), reason.reached, reason.missed);
    }
    case "option":
      return estimated(reason, words.option(reason.words, reason.best), words.estimated);
    case "parts":
      return estimated(reason, words.parts(reason.missing.join("; ")), words.estimated);
    case "count":
      return estimated(reason, words.count(numbers.number(reason.count), numbers.number(reason.needed)), words.estimated);
    case "each-part":
      return reason.parts.map((part) => partWords(part, messages)).join("; ");
    case "behind-peers":
      return words.behindPeers(numbers.number(reason.value), numbers.number(reason.best));
    default:
      return reason satisfies never;
  }
}

/** "phần 1 “Hạ tầng” mất 3 điểm (tỷ lệ 52,5% dưới mục tiêu 80%)" */
function partWords({ label, number, lost, reason }: LostPart, messages: LossMessages): string {
  const { numbers, advice: { loss: words } } = messages;
  return words.part(numbers.number(number), label, numbers.number(lost), reason && lossWords(reason, messages));
}

/** Says that nobody typed the figures: the score alone tells them. */
function estimated(reason: { readonly estimated: boolean }, words: string, remark: (words: string) => string): string {
  return reason.estimated ? remark(words) : words;
}
