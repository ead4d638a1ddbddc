import { useMemo, useState } from "react";
import type { ReadForms } from "../../../app/collect/form-files";
import type { Collected } from "../../../app/use-cases/collect-forms";
import { collectedOn } from "../../../app/use-cases/collect-forms";
import type { FormMerge } from "../../../core/collect/merge-forms";
import { mergeForms } from "../../../core/collect/merge-forms";
import { inputSheetLabels } from "../../../i18n/input-sheet-labels";
import { today } from "../../state/today";
import { useFound } from "../../state/use-found";

/** What the screen shows: who is asked on which day, and what the returned forms would bring. */
export interface Collection {
  readonly day: string;
  readonly setDay: (day: string) => void;
  /** null until it is found out. */
  readonly collected: Collected | null;
  /** The returned files, until they are put aside. */
  readonly returned: ReadForms | null;
  readonly setReturned: (returned: ReadForms | null) => void;
  /** What they would bring to the workbook as it is now; null without files. */
  readonly merge: FormMerge | null;
}

export function useCollection(): Collection {
  const [day, setDay] = useState(today);
  const [returned, setReturned] = useState<ReadForms | null>(null);
  const collected = useFound(useMemo(() => collectedOn(day), [day]));
  const merge = useMemo(() => (collected && returned ? mergeForms(collected.whole ? [collected.whole] : collected.forms, returned.forms, inputSheetLabels) : null), [collected, returned]);
  return { day, setDay, collected, returned, setReturned, merge };
}
