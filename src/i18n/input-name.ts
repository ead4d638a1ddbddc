import type { Messages } from "./messages";

/** Calls an input as people do: lettered ones by their letter, the others by what they are. `part2.a` → "a (phần 2)". */
export function inputName(name: string, messages: Pick<Messages, "advice">): string {
  const { inputNames } = messages.advice;
  const part = /^part(\d+)\.(.+)$/.exec(name);
  if (part) return inputNames.part(part[1] ?? "", inputName(part[2] ?? "", messages));
  const option = /^option(\d+)$/.exec(name);
  if (option) return inputNames.option(option[1] ?? "");
  switch (name) {
    case "value":
    case "numerator":
    case "denominator":
    case "choice":
    case "peers":
    case "count":
    case "exists":
    case "score":
      return inputNames[name];
    default:
      return name;
  }
}
