import { useEffect, useState } from "react";
import { previewSend } from "../../../app/use-cases/send";
import type { SendOptions } from "../../../core/send/send-options";
import type { SendPreview } from "../../../core/send/send-preview";
import { useTool } from "../use-tool";

/** What preparing would do with these choices to the workbook as last read; null until that is known. */
export function useSendPreview(options: SendOptions): SendPreview | null {
  const { tool, state: { analysis } } = useTool();
  const [preview, setPreview] = useState<SendPreview | null>(null);
  const [tries, setTries] = useState(0);
  const { formulas, ownSheets, notes, forget } = options;
  useEffect(() => {
    let isWanted = true;
    setPreview(null);
    const again = (): Promise<void> => Promise.resolve(setTries((before) => before + 1));
    if (analysis) void tool.look((context) => previewSend(context, { formulas, ownSheets, notes, forget }), again).then((found) => isWanted && setPreview(found));
    return () => {
      isWanted = false;
    };
  }, [tool, analysis, formulas, ownSheets, notes, forget, tries]);
  return preview;
}
