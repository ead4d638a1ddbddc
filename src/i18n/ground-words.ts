import type { Ground } from "../core/advise/grounds";
import type { Rule } from "../core/rules/rule";
import { inputName } from "./input-name";
import type { Messages } from "./messages";

/** Words one thing that advice rests on: "Cách tính điểm: “Tỷ lệ < 80%: …”", "Số liệu b = 252". `set` is the name of the indicator set. */
export function groundWords(ground: Ground, rule: Rule | null, set: string, messages: Messages): string {
  const words = messages.advice.grounds;
  switch (ground.kind) {
    case "cell": return words.part[ground.part];
    case "clause": return words.clause((rule?.text ?? "").slice(ground.span.start, ground.span.end).trim());
    case "figure": return words.figure(inputName(ground.input, messages), [ground.value].flat().map(messages.numbers.number).join("; "));
    case "set": return words.set(set);
    default: return ground satisfies never;
  }
}
