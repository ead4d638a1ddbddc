import { cellAddress, columnLetters } from "../../../core/grid/address";
import type { NamedInFile } from "../../../core/send/forget-names";
import type { SendPreview } from "../../../core/send/send-preview";
import { cellList } from "../../../i18n/failure-sentence";
import type { Numbers } from "../../../i18n/numbers";
import type { ToolWordings } from "../../../i18n/tool-wordings";

type SendWordings = ToolWordings["send"];

/** One line for everything that preparing would change. */
export function sendSteps({ formulas, ownSheets, forgotten, journal, notes, names, printing }: SendPreview, words: SendWordings, { number }: Numbers): readonly string[] {
  const native = formulas.filter(({ by }) => by === "native").length;
  const hidden = ownSheets.flatMap(({ sheet, fate }) => (fate === "hide" ? [`“${sheet}”`] : []));
  return [
    ...(native > 0 ? [words.native(number(native))] : []),
    ...(formulas.length > native ? [words.values(number(formulas.length - native))] : []),
    ...(hidden.length > 0 ? [words.sheetsHidden(hidden.join(", "))] : []),
    ...(forgotten > 0 ? [words.forgotten(number(forgotten))] : []),
    ...(notes.removed > 0 ? [words.notesRemoved(number(notes.removed))] : []),
    ...(names.removed.length > 0 ? [words.names(namedList(names.removed, words))] : []),
    ...(journal ? [words.journal] : []),
    ...printing.flatMap(({ sheet, missing }) => (missing.length > 0 ? [words.printing(sheet, missing.map((aspect) => words.aspect[aspect]).join(", "))] : [])),
  ];
}

/** What the user should look at first. */
export function sendWarnings({ options, stuck, notes, names, printing }: SendPreview, words: SendWordings, { number }: Numbers): readonly string[] {
  return [
    ...(stuck.length > 0 ? [words.stuck(cellList(stuck.map(({ sheet, row, column }) => `“${sheet}”!${cellAddress(row, column)}`)))] : []),
    ...(options.forget && notes.others > 0 ? [words.othersNotes(number(notes.others))] : []),
    ...(names.staying.length > 0 ? [words.namesStay(namedList(names.staying, words))] : []),
    ...printing.flatMap(({ sheet, outside }) => (outside === null ? [] : [words.outside(sheet, columnLetters(outside))])),
  ];
}

function namedList(names: readonly NamedInFile[], words: SendWordings): string {
  return names.map(({ name, value }) => `${words.name[name]} “${value}”`).join(", ");
}
