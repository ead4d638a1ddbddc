import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { InputRow } from "../../core/score/input-row";
import { inputName } from "../../i18n/input-name";
import { usePane } from "../state/pane-context";

/** So many characters of a definition tell figures apart; the whole of it is on the sheet. */
const LONGEST = 90;

const useStyles = makeStyles({ label: { display: "block", color: tokens.colorNeutralForeground2 } });

/** Which figure it is: the indicator's code and the figure's letter, with what it counts below. */
export function FigureName({ row: { path, name, label } }: { readonly row: InputRow }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <>
      <span>{`${path} · ${inputName(name, messages)}`}</span>
      <Caption1 className={styles.label} title={label}>{label.length > LONGEST ? `${label.slice(0, LONGEST).trimEnd()}…` : label}</Caption1>
    </>
  );
}
