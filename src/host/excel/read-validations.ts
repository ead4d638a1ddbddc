import type { ValidationPresence } from "../../core/plan/capture";
import type { AllowedEntry, CellValidation } from "../../core/plan/cell-validation";
import { sameValidation } from "../../core/plan/cell-validation";
import type { ValidationEdit } from "./surroundings";
import { rangeOf } from "./surroundings";

/** Asks what stands in each area of an edit (API set ExcelApi 1.8); what comes back tells it after the sync. */
export function loadPresences(context: Excel.RequestContext, edit: ValidationEdit): () => readonly ValidationPresence[] {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  const found = edit.areas.map((area) => {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    return dataValidation;
  });
  return () => found.map((validation) => presence(validation, edit.validation));
}

function presence(found: Excel.DataValidation, wanted: CellValidation): ValidationPresence {
  if (found.isNullObject || found.type === "None") return "none";
  const allows = entryOf(found.rule);
  if (allows === null || !found.ignoreBlanks || (found.errorAlert.showAlert && found.errorAlert.style !== "Stop")) return "other";
  const { prompt, errorAlert } = found;
  const held: CellValidation = {
    allows,
    prompt: prompt.showPrompt ? { title: prompt.title, text: prompt.message } : null,
    refusal: errorAlert.showAlert ? { title: errorAlert.title, text: errorAlert.message } : null,
  };
  return sameValidation(held, wanted) ? "same" : "other";
}

/** null where it is of a kind that we never make. A limit comes back as a formula: "=0". */
function entryOf({ list, decimal }: Excel.DataValidationRule): AllowedEntry | null {
  if (list) return typeof list.source === "string" && list.source.startsWith("=") && list.inCellDropDown ? { kind: "list", source: list.source } : null;
  if (!decimal || decimal.operator !== "GreaterThanOrEqualTo") return null;
  const { formula1 } = decimal;
  const limit = typeof formula1 === "string" ? Number(formula1.replace(/^=/, "")) : formula1;
  return typeof limit === "number" && Number.isFinite(limit) ? { kind: "decimal", atLeast: limit } : null;
}
