import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { columnLetters } from "../../core/grid/address";
import type { AppendixTable, ScoreColumn } from "../../core/recognize/appendix-table";
import { isEarlierResult, judgedColumn } from "../../core/score/judged-column";
import { AdviceCard } from "../parts/AdviceCard";
import { CopyButton } from "../parts/CopyButton";
import { useListStyles } from "../parts/list-styles";
import { adviceRows } from "../state/copied-rows";
import { pointsToWin } from "../state/next-step";
import { usePane, useTable } from "../state/pane-context";
import { today } from "../state/today";

/** So many cards at first and with every further click: a pane of hundreds of cards scrolls badly. */
const PAGE = 25;

const useStyles = makeStyles({
  summary: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  none: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  more: { marginTop: tokens.spacingVerticalM },
});

/** What each unmet indicator asks for, most points first. */
export function AdviceView(): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { state, messages } = usePane();
  const table = useTable();
  const [shown, setShown] = useState(PAGE);
  const { advice: words } = messages.pane;
  const { number } = messages.numbers;
  const earlier = earlierBasis(table.table);
  const rest = table.advice.length - shown;
  if (table.advice.length === 0) {
    return (
      <div className={styles.none}>
        <CheckmarkCircle20Filled className={styles.good} />
        <Body1>{words.none}</Body1>
      </div>
    );
  }
  return (
    <>
      <Caption1 className={styles.summary}>{words.summary(number(table.advice.length), number(pointsToWin(table)))}</Caption1>
      {earlier && <Caption1 className={styles.summary}>{words.earlier(columnLetters(earlier.column), earlier.header.replace(/\s+/g, " "))}</Caption1>}
      {!state.filled && table.summary.computed < table.summary.rules && <Caption1 className={styles.summary}>{words.fillFirst}</Caption1>}
      <CopyButton rows={() => adviceRows(table.advice, messages, today())} />
      <ul className={list.list} aria-label={messages.pane.tabs.advice}>
        {table.advice.slice(0, shown).map((advice) => (
          <li key={advice.indicator}>
            <AdviceCard advice={advice} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {words.showAll(number(Math.min(PAGE, rest)))}
        </Button>
      )}
    </>
  );
}

/** The column of an earlier year's scores that the advice rests on as long as this year's are empty; null where it rests on this year's. */
function earlierBasis(table: AppendixTable): ScoreColumn | null {
  const judged = judgedColumn(table);
  return judged !== null && isEarlierResult(table, judged) ? (table.scores[judged] ?? null) : null;
}
