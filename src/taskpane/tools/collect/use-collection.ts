import { useMemo, useState } from "react";
import type { ReadForms } from "../../../app/collect/form-files";
import type { Collected } from "../../../app/use-cases/collect-forms";
import { collectedBy } from "../../../app/use-cases/collect-forms";
import type { FormMerge } from "../../../core/collect/merge-forms";
import { mergeForms } from "../../../core/collect/merge-forms";
import { today } from "../../state/today";
import { useFound } from "../../state/use-found";

/** What the screen shows: who is asked on which day about which year, and what the returned forms would bring. */
export interface Collection {
  readonly day: string;
  readonly setDay: (day: string) => void;
  /** Takes another year of assessment than the one that the tables name. */
  readonly setYear: (year: number) => void;
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
  const [year, setYear] = useState<number | null>(null);
  const [returned, setReturned] = useState<ReadForms | null>(null);
  const collected = useFound(useMemo(() => collectedBy({ day, year }), [day, year]));
  const merge = useMemo(() => (collected && returned ? mergeForms(collected, returned.forms) : null), [collected, returned]);
  return { day, setDay, setYear, collected, returned, setReturned, merge };
}
