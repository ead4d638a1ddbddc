import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useListStyles } from "../parts/list-styles";
import { TOOLS } from "./tools";
import { useTool } from "./use-tool";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column" },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** The tools by name, each with a sentence on what it is for; without a table, those that need none. */
export function ToolList(): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { state, controller, words } = useTool();
  const hasTable = (state.analysis?.tables.length ?? 0) > 0;
  return (
    <ul className={list.list} aria-label={words.common.list}>
      {TOOLS.filter(({ needsTable }) => hasTable || !needsTable).map((tool) => {
        const { title, hint } = tool.words(words);
        return (
          <li key={tool.name}>
            <button type="button" className={list.row} onClick={() => controller.showTool(tool.name)}>
              <span className={styles.line}>
                <span className={styles.words}>
                  <span className={styles.title}>{title}</span>
                  <Caption1 className={styles.hint}>{hint}</Caption1>
                </span>
                <ChevronRight16Regular aria-hidden className={styles.arrow} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
