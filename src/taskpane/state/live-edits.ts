import type { WorkbookView } from "../../host/port";

/** How long the user has to pause before the workbook is read again, in milliseconds. */
export const EDIT_PAUSE = 400;

/**
 * Calls back once after each burst of other people's edits; the add-in's own are not worth a look.
 * Returns what stops it. A host without edit events leaves the user the button.
 */
export function watchEdits(view: WorkbookView, afterBurst: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const watching = view.onEdit((edit) => {
    if (edit.own || stopped) return;
    clearTimeout(timer);
    timer = setTimeout(afterBurst, EDIT_PAUSE);
  });
  watching.catch(() => undefined);
  return () => {
    stopped = true;
    clearTimeout(timer);
    watching.then((stop) => stop()).catch(() => undefined);
  };
}
