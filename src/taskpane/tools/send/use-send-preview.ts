import { useMemo } from "react";
import { previewSend } from "../../../app/use-cases/send";
import type { SendOptions } from "../../../core/send/send-options";
import type { SendPreview } from "../../../core/send/send-preview";
import { useFound } from "../../state/use-found";

/** What preparing would do with these choices to the workbook as last read; null until that is known. */
export function useSendPreview({ formulas, ownSheets, notes, forget }: SendOptions): SendPreview | null {
  return useFound(useMemo(() => (context) => previewSend(context, { formulas, ownSheets, notes, forget }), [formulas, ownSheets, notes, forget]));
}
