import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: tokens.spacingVerticalS, flexShrink: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  actions: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface ScreenFrameProps {
  readonly title: string;
  /** Buttons that stay at the bottom while the rest scrolls. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of its own: the way back, its title, what it shows, and its buttons. */
export function ScreenFrame({ title, actions, children }: ScreenFrameProps): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const { back } = messages.pane;
  return (
    <section className={styles.view} aria-label={title}>
      <div className={styles.heading}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={back} title={back} onClick={() => controller.back()} />
        <Subtitle2 as="h1">{title}</Subtitle2>
      </div>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
