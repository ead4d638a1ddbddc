import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Info20Filled, Warning20Filled } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    flexShrink: 0,
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: tokens.spacingHorizontalS,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  // Short messages keep their buttons beside them; long ones have them below.
  message: { flex: "1 1 180px", minWidth: 0 },
  actions: { display: "flex", marginLeft: "auto", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  info: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
  errorIcon: { color: tokens.colorStatusDangerForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground3 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircle20Filled, warning: Warning20Filled, success: CheckmarkCircle20Filled, info: Info20Filled } as const;

interface BannerProps {
  readonly intent: keyof typeof ICONS;
  readonly className?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A message across the pane, with its buttons below; a failure interrupts a screen reader, the others wait. */
export function Banner({ intent, className, actions, children }: BannerProps): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[intent];
  return (
    <div role={intent === "error" ? "alert" : "status"} className={mergeClasses(styles.banner, styles[intent], className)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[`${intent}Icon`])} />
      <div className={styles.message}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
