import { BLANK } from "../core/grid/cell";
import type { Capture } from "../core/plan/capture";
import { unexpectedRows } from "../core/plan/conflicts";
import { BLANK_DIGEST, contentDigest } from "../core/plan/content-digest";
import type { Edit, ExpectEdit, WritePlan } from "../core/plan/write-plan";

/**
 * A sheet of the plan on which rows, columns or the whole sheet were moved or taken out since, or null.
 * There the plan's addresses mean other cells: it must not be carried out.
 */
export function movedSheet(plan: WritePlan, now: Capture): string | null {
  const removable = new Set(plan.edits.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.sheet] : [])));
  const placed = new Set(plan.edits.filter(namesPlaces).map((edit) => edit.sheet));
  for (const [index, edit] of plan.edits.entries()) {
    if (edit.sheet === null || removable.has(edit.sheet)) continue;
    const captured = now[index];
    if (edit.kind === "cells" && captured?.kind === "cells" && !captured.contents) return edit.sheet;
    if (edit.kind === "expect" && placed.has(edit.sheet) && hasMoved(edit, captured)) return edit.sheet;
  }
  return null;
}

/** Edits that mean a sheet as a whole. */
const PLACELESS: ReadonlySet<Edit["kind"]> = new Set(["expect", "remove-highlights", "remove-sheet", "add-sheet", "sheet-visibility"]);

function namesPlaces(edit: Edit): boolean {
  return !PLACELESS.has(edit.kind);
}

/** No label is where it was, or one is gone from its row or stands in another's. A label that was only reworded is no move. */
function hasMoved(edit: ExpectEdit, captured: Capture[number] | undefined): boolean {
  const broken = unexpectedRows(edit, captured);
  if (broken.length === 0) return false;
  const contents = captured?.kind === "cells" ? captured.contents : null;
  const telling = edit.digests.filter((digest) => digest !== "" && digest !== BLANK_DIGEST);
  if (!contents || (telling.length > 0 && broken.length >= telling.length)) return true;
  return broken.some((row) => {
    const held = contentDigest(contents[row - edit.row]?.[0] ?? BLANK);
    return held === BLANK_DIGEST || telling.filter((digest) => digest === held).length === 1;
  });
}
