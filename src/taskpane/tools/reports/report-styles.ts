import { makeStyles, tokens } from "@fluentui/react-components";

/** The list of what can be made; each item is a card. */
export const useReportStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
});
