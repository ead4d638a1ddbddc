import { choiceEntry } from "../../../core/score/choice-entry";
import type { InputRow } from "../../../core/score/input-row";
import { usePane } from "../../state/pane-context";

/** How a value of a figure is said: an option by its words, a number in the language's own notation with the unit. */
export function useGivenWords({ options, unit }: InputRow): (value: number) => string {
  const { messages: { numbers: { exact } } } = usePane();
  return (value) => {
    const option = options?.[value - 1];
    if (option !== undefined) return choiceEntry(value, option);
    return [exact(value), unit].filter((word) => word !== "").join(" ");
  };
}
