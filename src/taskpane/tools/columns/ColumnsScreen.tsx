import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnLetters } from "../../../core/grid/address";
import { useListStyles } from "../../parts/list-styles";
import { useTable } from "../../state/pane-context";
import { useTool } from "../use-tool";
import { knownColumns } from "./known-columns";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** The columns of the table from left to right, each with what it was understood to be. */
export function ColumnsScreen(): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { tool, words: { columns: words } } = useTool();
  const { table } = useTable();
  return (
    <ul className={list.list} aria-label={words.title}>
      {knownColumns(table).map(({ column, role }) => (
        <li key={column}>
          <button type="button" className={list.row} onClick={() => void tool.reveal(table.sheet, table.firstRow, column)}>
            <span>{words.role[role]}</span>
            <Caption1 className={styles.quiet}>{words.withoutHeader(columnLetters(column))}</Caption1>
          </button>
        </li>
      ))}
    </ul>
  );
}
