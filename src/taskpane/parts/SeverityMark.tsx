import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowTurnDownRight20Regular, ErrorCircle20Filled, Info20Filled, Warning20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../core/check/finding";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Filled } as const;

interface SeverityMarkProps {
  readonly severity: Severity;
  /** Other words than the severity's own, for a consequence of another finding. */
  readonly label?: string;
}

/** A severity as sign and word: colour alone says nothing to everybody. */
export function SeverityMark({ severity, label }: SeverityMarkProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const Icon = label === undefined ? ICONS[severity] : ArrowTurnDownRight20Regular;
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      {label ?? messages.pane.findings.severity[severity]}
    </span>
  );
}
