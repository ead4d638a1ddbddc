import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { OwedItem } from "../../../app/use-cases/due-on";
import { daysBetween } from "../../../core/deadline/calendar";
import type { Deadline } from "../../../core/deadline/deadline";
import type { DueGroup } from "../../../core/deadline/due-items";
import { dayWords } from "../../../i18n/day-words";
import type { ToolWordings } from "../../../i18n/tool-wordings";
import { useListStyles } from "../../parts/list-styles";
import { useTable } from "../../state/pane-context";
import { useTool } from "../use-tool";

/** So many are listed before the user asks for all. */
const FIRST = 10;
/** So many characters of what the table says; the whole of it is in its cell. */
const LONGEST = 120;

const useStyles = makeStyles({
  said: { color: tokens.colorNeutralForeground2 },
  due: { fontWeight: tokens.fontWeightSemibold },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  all: { alignSelf: "flex-start" },
});

interface DueListProps {
  readonly items: readonly OwedItem[];
  readonly group: DueGroup;
  readonly today: string;
}

/** Deadlines of one kind, each a click from its row; days that are named in their order. */
export function DueList({ items, group, today }: DueListProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { tool, messages: { numbers: { number } }, words: { deadlines: words } } = useTool();
  const { table } = useTable();
  const [whole, setWhole] = useState(false);
  const sorted = [...items].sort((a, b) => dayOf(a.deadline).localeCompare(dayOf(b.deadline)) || a.node - b.node);
  const show = ({ node, from }: OwedItem): void => void tool.reveal(table.sheet, table.rows[node]?.row ?? 0, table.columns[from] ?? 0);
  return (
    <>
      <ul className={list.list}>
        {(whole ? sorted : sorted.slice(0, FIRST)).map((item, index) => (
          <li key={index}>
            <button type="button" className={list.row} onClick={() => show(item)}>
              <span>{`${item.code} ${item.name}`.trim()}</span>
              <Caption1 className={mergeClasses(styles.due, group === "overdue" && styles.overdue)}>{dueWords(item.deadline, today, words, number)}</Caption1>
              <Caption1 className={styles.said}>{[item.from === "solution" ? words.inSolution(cut(item.deadline.text)) : words.said(cut(item.deadline.text)), ...(item.leads.length === 0 ? [] : [words.lead(item.leads.join("; "))])].join(" · ")}</Caption1>
            </button>
          </li>
        ))}
      </ul>
      {!whole && sorted.length > FIRST && <Button className={styles.all} size="small" onClick={() => setWhole(true)}>{words.showAll(number(sorted.length))}</Button>}
    </>
  );
}

function dayOf(deadline: Deadline): string {
  return deadline.kind === "dated" ? deadline.due : "";
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

function dueWords(deadline: Deadline, today: string, words: ToolWordings["deadlines"], number: (value: number) => string): string {
  switch (deadline.kind) {
    case "dated": {
      const days = daysBetween(today, deadline.due);
      const left = days < 0 ? words.daysPast(number(-days)) : days === 0 ? words.lastDay : words.daysLeft(number(days));
      return words.dueOn(dayWords(deadline.due), left);
    }
    case "recurring": return deadline.months === null ? words.always : words.every(deadline.months);
    case "relative": return words.within(number(deadline.amount), words.units[deadline.unit]);
    case "done": return words.isDone;
    case "statistic": return words.isStatistic;
    case "unknown": return words.isUnknown;
    default: return deadline satisfies never;
  }
}
