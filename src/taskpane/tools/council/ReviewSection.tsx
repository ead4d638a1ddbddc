import { Button, Caption1, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import type { CouncilFound } from "../../../app/use-cases/council";
import type { ReviewIssue } from "../../../core/council/review";
import { REVIEW_ISSUES, reviewRows } from "../../../core/council/review";
import { NativeSelect } from "../../parts/NativeSelect";
import { useListStyles } from "../../parts/list-styles";
import { useTable } from "../../state/pane-context";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import type { CouncilController } from "./council-controller";
import { ReviewCard } from "./ReviewCard";

/** So many rows are listed before the user asks for more. */
const FIRST = 20;

interface ReviewSectionProps {
  readonly found: CouncilFound;
  readonly controller: CouncilController;
}

/** The rows that the council should look at, by what is wrong with them. */
export function ReviewSection({ found, controller }: ReviewSectionProps): ReactElement {
  const list = useListStyles();
  const { messages: { numbers: { number } }, words: { council: words } } = useTool();
  const table = useTable();
  const [typedYear, setYear] = useState(String(found.year));
  const [wanted, setWanted] = useState<ReviewIssue | "" | null>(null);
  const [shown, setShown] = useState(FIRST);
  const year = /^20\d\d$/.test(typedYear) ? Number(typedYear) : found.year;
  const rows = useMemo(() => reviewRows(table, year), [table, year]);
  const countOf = (issue: ReviewIssue): number => rows.filter(({ issues }) => issues.includes(issue)).length;
  const filter = wanted ?? REVIEW_ISSUES.find((issue) => countOf(issue) > 0) ?? "";
  const fitting = filter === "" ? rows : rows.filter(({ issues }) => issues.includes(filter));
  const choose = (value: string): void => {
    setWanted(REVIEW_ISSUES.find((issue) => issue === value) ?? "");
    setShown(FIRST);
  };
  return (
    <ToolSection title={words.rows}>
      <Field label={words.year}>
        <Input inputMode="numeric" value={typedYear} onChange={(_, { value }) => setYear(value)} />
      </Field>
      <Field label={words.show}>
        <NativeSelect aria-label={words.show} value={filter} onChange={({ target }) => choose(target.value)}>
          {REVIEW_ISSUES.map((issue) => <option key={issue} value={issue}>{words.counted(words.issue[issue], number(countOf(issue)))}</option>)}
          <option value="">{words.every(number(rows.length))}</option>
        </NativeSelect>
      </Field>
      {fitting.length === 0 && <Caption1>{words.none}</Caption1>}
      <ul className={list.list}>
        {fitting.slice(0, shown).map((row) => (
          <li key={row.node.path}>
            <ReviewCard row={row} found={found} controller={controller} />
          </li>
        ))}
      </ul>
      {fitting.length > shown && <Button onClick={() => setShown(shown + FIRST)}>{words.more(number(fitting.length - shown))}</Button>}
    </ToolSection>
  );
}
