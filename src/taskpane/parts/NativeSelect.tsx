import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentPropsWithoutRef, ReactElement } from "react";

const useStyles = makeStyles({
  select: {
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

/** The browser's own drop-down in the pane's colours. */
export function NativeSelect(props: Omit<ComponentPropsWithoutRef<"select">, "className">): ReactElement {
  return <select className={useStyles().select} {...props} />;
}
