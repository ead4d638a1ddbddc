import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { totalRemark } from "../../i18n/total-remark";
import { ScoreTree } from "../parts/ScoreTree";
import { Toggle } from "../parts/Toggle";
import { usePane, useTable } from "../state/pane-context";
import { scoreLines } from "../state/score-lines";

const useStyles = makeStyles({
  highlight: {
    display: "flex",
    flexDirection: "column",
    paddingBottom: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  remark: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Scores by group with their bars, and the switch that marks unmet indicators in the sheet. */
export function Overview(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { overview } = messages.pane;
  const table = useTable();
  return (
    <>
      <div className={styles.highlight}>
        <Toggle
          checked={state.highlighted}
          disabled={state.busy !== null}
          label={overview.highlight}
          onChange={(checked) => void controller.setHighlight(checked)}
        />
        <Caption1 className={styles.quiet}>{overview.highlightHint}</Caption1>
      </div>
      <Remarks />
      <ScoreTree key={state.table} lines={scoreLines(table)} label={overview.groups} />
    </>
  );
}

/** What the scores below need to be read rightly: how the two totals come apart, and rows that are left alone. */
function Remarks(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { overview } = messages.pane;
  const { summary } = useTable();
  const total = totalRemark(summary, messages);
  return (
    <>
      {total !== null && <Caption1 className={styles.remark}>{total}</Caption1>}
      {summary.unreadable > 0 && <Caption1 className={styles.remark}>{overview.unreadable(messages.numbers.number(summary.unreadable))}</Caption1>}
    </>
  );
}
