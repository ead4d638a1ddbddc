import type { RichText } from "@cj-tech-master/excelts";
import type { IDocumentData } from "@univerjs/core";
import type { ThemeColors } from "./palette";
import { readFont } from "./style-read";
import { writeFont } from "./style-write";

/** Univer's document of a cell's rich text; it ends every paragraph with "\r" and the text with "\r\n". */
export function readRichText(runs: readonly RichText[], theme: ThemeColors): IDocumentData {
  const textRuns = [];
  let text = "";
  for (const run of runs) {
    const shown = run.text.replaceAll("\r\n", "\n").replaceAll("\n", "\r");
    textRuns.push({ st: text.length, ed: text.length + shown.length, ts: readFont(run.font, theme) });
    text += shown;
  }
  const dataStream = `${text}\r\n`;
  const paragraphs = [...dataStream.matchAll(/\r/g)].map((match) => ({ startIndex: match.index }));
  return { id: "cell", documentStyle: {}, body: { dataStream, textRuns, paragraphs } };
}

/** The plain text of a document. */
export function documentText(document: IDocumentData): string {
  return (document.body?.dataStream ?? "").replace(/\r?\n?$/, "").replaceAll("\r", "\n");
}

/** The file's runs of a document; stretches without a style of their own are runs without a font. */
export function writeRichText(document: IDocumentData): RichText[] {
  const text = documentText(document);
  const runs: RichText[] = [];
  let end = 0;
  for (const run of document.body?.textRuns ?? []) {
    if (run.st > end) runs.push({ text: text.slice(end, run.st) });
    const font = writeFont(run.ts ?? {});
    if (run.ed > run.st) runs.push({ text: text.slice(run.st, run.ed), ...(Object.keys(font).length > 0 ? { font } : {}) });
    end = Math.max(end, run.ed);
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
