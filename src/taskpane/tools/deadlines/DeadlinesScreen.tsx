import { Body1, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import { owedItems } from "../../../app/use-cases/due-on";
import { DUE_GROUPS, dueGroup } from "../../../core/deadline/due-items";
import { dayWords } from "../../../i18n/day-words";
import { today } from "../../state/today";
import { useFound } from "../../state/use-found";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import { DueList } from "./DueList";

/** The deadlines of the table shown, those that have passed first; only a day that is named can have passed. */
export function DeadlinesScreen(): ReactElement {
  const { state, messages: { numbers: { number } }, words: { deadlines: words } } = useTool();
  const day = today();
  const items = useFound(useMemo(() => owedItems(state.table, day), [state.table, day]));
  if (!items) return <Caption1 role="status">{words.finding}</Caption1>;
  if (items.length === 0) return <Body1>{words.none}</Body1>;
  return (
    <>
      <Caption1>{words.about(dayWords(day))}</Caption1>
      {DUE_GROUPS.map((group) => {
        const mine = items.filter(({ deadline }) => dueGroup(deadline, day) === group);
        if (mine.length === 0) return null;
        return (
          <ToolSection key={group} title={words.group[group](number(mine.length))} hint={words.groupHint[group]}>
            <DueList items={mine} group={group} today={day} />
          </ToolSection>
        );
      })}
    </>
  );
}
