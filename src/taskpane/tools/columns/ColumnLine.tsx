import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableColumn } from "../../../core/recognize/columns/table-columns";
import { useTool } from "../use-tool";
import { columnName, giveRole, letDecide } from "./columns-controller";
import { RoleSelect } from "./RoleSelect";
import { Samples } from "./Samples";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  byHand: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** One column: its header, what stands in it, and what it is, to be changed. */
export function ColumnLine({ column }: { readonly column: TableColumn }): ReactElement {
  const styles = useStyles();
  const { state, tool, words } = useTool();
  const name = columnName(column, words);
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      <Caption1 className={styles.quiet}>
        <Samples column={column} />
      </Caption1>
      <RoleSelect label={name} value={column.role} onChoose={(role) => void giveRole(tool, column, role, words)} />
      {column.byHand && (
        <div className={styles.byHand}>
          <Caption1 className={styles.quiet}>{words.columns.byHand}</Caption1>
          <Button size="small" appearance="transparent" disabled={state.busy !== null} onClick={() => void letDecide(tool, column, words)}>
            {words.columns.reset}
          </Button>
        </div>
      )}
    </li>
  );
}
