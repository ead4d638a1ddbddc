import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Banner } from "../../parts/Banner";
import { FileChooser } from "../../parts/FileChooser";
import { useTool } from "../use-tool";
import { ChangeList } from "./ChangeList";
import { YearChoices } from "./YearChoices";
import { YearTotals } from "./YearTotals";
import { useComparison } from "./use-comparison";

const useStyles = makeStyles({ screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM }, insert: { alignSelf: "flex-start" } });

/** Chooses an earlier year, shows what rose and fell, asks which rows are one indicator, and makes a sheet of it. */
export function CompareScreen(): ReactElement {
  const styles = useStyles();
  const { state, words: { compare: words } } = useTool();
  const comparison = useComparison();
  const { file, compared } = comparison;
  const busy = state.busy !== null;
  return (
    <div className={styles.screen}>
      <Body1>{words.intro}</Body1>
      <FileChooser label={file ? words.chooseOther : words.choose} multiple={false} primary={false} disabled={busy} onChoose={([chosen]) => void (chosen && comparison.chooseFile(chosen))} />
      {file?.tables.length === 0 ? <Banner intent="warning">{words.noTable(file.name)}</Banner> : <YearChoices comparison={comparison} />}
      {compared && (
        <>
          <YearTotals summary={compared.summary} />
          <Button className={styles.insert} appearance="primary" disabled={busy} onClick={() => void comparison.insert()}>{words.insert}</Button>
          <ChangeList changes={compared.changes} comparison={comparison} />
        </>
      )}
    </div>
  );
}
