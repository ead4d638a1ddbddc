import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScenarioOutcome } from "../../../core/scenario/try-scenario";
import { useTool } from "../use-tool";
import type { TriedScenario } from "./use-what-if";

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What a scenario comes to: total, index, and each row that changes. */
export function ScenarioResult({ present, tried: { outcome, changes } }: { readonly present: ScenarioOutcome; readonly tried: TriedScenario }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers }, words: { whatIf: words } } = useTool();
  const points = (score: number | null): string => (score === null ? words.noScore : numbers.number(score));
  const rows = changes.filter(({ node }) => node.row.level !== "total");
  return (
    <div className={styles.box} aria-live="polite">
      <Subtitle2>{words.total(points(present.total), points(outcome.total), numbers.number(outcome.max))}</Subtitle2>
      {present.index !== null && outcome.index !== null && <Caption1>{words.index(numbers.percent(present.index), numbers.percent(outcome.index))}</Caption1>}
      {rows.length === 0 ? <Caption1>{words.unchanged}</Caption1> : (
        <ul className={styles.list}>
          {rows.map(({ node, before, after }) => (
            <li key={node.path}>{words.change(`${node.row.code} ${node.row.name}`, points(before), points(after))}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
