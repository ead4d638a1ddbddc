import type { RuleInput, RuleInputs } from "../../core/rules/rule";
import type { InputRow } from "../../core/score/input-row";
import { readNumber } from "../../i18n/read-number";
import type { Messages } from "../../i18n/messages";

/** What stands in the fields of the try-it box, by the input's name. */
export type Fields = Readonly<Record<string, string>>;

/** The fields with what was typed on the input sheet. */
export function typedFields(inputs: readonly InputRow[], { numbers }: Messages): Fields {
  return Object.fromEntries(inputs.map(({ name, cell: { value } }) => [name, value === null ? "" : [value].flat().map(numbers.plain).join("; ")]));
}

/** The figures that the fields hold; what is no figure is missing. */
export function triedFigures(inputs: readonly RuleInput[], fields: Fields, { language }: Messages): RuleInputs {
  return Object.fromEntries(
    inputs.map(({ name, kind }): [string, RuleInputs[string]] => {
      const text = fields[name] ?? "";
      if (kind !== "peers") return [name, readNumber(text, language)];
      const numbers = text.split(/[;\n]/).flatMap((part) => readNumber(part, language) ?? []);
      return [name, numbers.length > 0 ? numbers : null];
    }),
  );
}
