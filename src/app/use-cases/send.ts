import { NAME_QUESTION } from "../../core/send/forget-names";
import { capturedSetup, printQuestions } from "../../core/send/print-check";
import type { SendOptions } from "../../core/send/send-options";
import type { SendRequest } from "../../core/send/send-plan";
import { sendPlan } from "../../core/send/send-plan";
import type { SendPreview } from "../../core/send/send-preview";
import { notesOn } from "../notes-on";
import { demandReadableSheets } from "../readable-sheets";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";

/**
 * What preparing the workbook for sending would do. One round trip, two more where Excel knows notes: how its
 * sheets print, whom its properties name and what notes are on them is asked only here. Sheets of ours are taken out of copies only: what was typed there must not be lost from
 * the workbook itself.
 */
export async function previewSend(context: UseCaseContext, options: SendOptions): Promise<SendPreview> {
  const { analysis, sheets, highlightedSheets, lockedStructure } = context;
  if (!analysis) throw new RangeError("The workbook was not scanned.");
  demandReadableSheets(context);
  const { labels } = context.options;
  const { setups, names } = await properties(context);
  const notes = await notesOn(context, sheets.map(({ sheet }) => sheet));
  const preview = sendPlan({ analysis, sheets, labels, highlightedSheets, lockedStructure, state: context.state, setups, names, notes }, options);
  return { ...preview, plan: context.bound(preview.plan) };
}

/**
 * Prepares the workbook in place. Undo brings everything back; where names and journal are taken
 * out, the way back cannot stay in the workbook either: it lasts as long as the session.
 */
export function applySend(context: UseCaseContext, { plan, options, ownSheets }: SendPreview): Promise<Applied> {
  const isFinal = ownSheets.some(({ fate }) => fate === "remove");
  return context.carryOut("send", plan, [], { sealed: options.forget || isFinal });
}

/** How the sheets with tables print, by name, and whom the file's own properties name. */
async function properties({ workbook, analysis }: UseCaseContext): Promise<Pick<SendRequest, "setups" | "names">> {
  const sheets = [...new Set(analysis?.tables.flatMap(({ tree }) => tree.parts.map(({ table }) => table.sheet)))];
  const captured = await workbook.capture({ kind: "send", edits: [...printQuestions(sheets), NAME_QUESTION] }, "look");
  const names = captured.find((entry) => entry.kind === "document-names");
  if (!names) throw new RangeError("The names in the file's properties were not told.");
  return {
    names,
    setups: new Map(sheets.flatMap((sheet, index) => {
      const setup = capturedSetup(captured[index]);
      return setup ? [[sheet, setup] as const] : [];
    })),
  };
}
