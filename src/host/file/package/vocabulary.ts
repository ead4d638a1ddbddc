import { rootPlace } from "../xml/xml-edit";

/** The namespaces of a workbook's parts: those of the transitional format or those of the strict one. */
export interface Vocabulary {
  readonly main: string;
  /** Also what the names of relationship types begin with. */
  readonly relationships: string;
}

const transitional: Vocabulary = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const strict: Vocabulary = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The vocabulary of the workbook part with this text. */
export function vocabularyOf(text: string): Vocabulary {
  return [...rootPlace(text).attributes.values()].includes(strict.main) ? strict : transitional;
}
