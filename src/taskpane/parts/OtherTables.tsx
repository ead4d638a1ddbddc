import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../state/pane-context";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  heading: { display: "block", marginTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2 },
});

/** The workbook's other tables that have findings; a click turns to them. */
export function OtherTables(): ReactElement | null {
  const styles = useStyles();
  const list = useListStyles();
  const { state, controller, messages } = usePane();
  const { findings: words, header } = messages.pane;
  const { number } = messages.numbers;
  const others = (state.analysis?.tables ?? []).map((analysis, index) => ({ ...analysis, index })).filter(({ index, findings }) => index !== state.table && findings.length > 0);
  if (others.length === 0) return null;
  return (
    <>
      <Caption1 className={styles.heading}>{words.otherTables}</Caption1>
      <ul className={list.list}>
        {others.map(({ index, table, findings }) => (
          <li key={index}>
            <button type="button" className={list.row} onClick={() => controller.selectTable(index)}>
              {messages.pane.tabs.count(header.option(number(index + 1), table.sheet, table.title ?? header.untitled), number(findings.length))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
