import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IndexResult } from "../../../core/council/index-result";
import type { ScenarioChange } from "../../../core/scenario/try-scenario";
import { useTool } from "../use-tool";
import type { TriedScenario } from "./use-what-if";

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface ResultProps {
  readonly present: TriedScenario;
  readonly tried: TriedScenario;
}

/** What a scenario comes to: total, index and class, rank, and each row that changes. */
export function ScenarioResult({ present, tried }: ResultProps): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, words: { whatIf: words } } = useTool();
  const points = (score: number | null): string => (score === null ? words.noScore : number(score));
  const rows = tried.changes.filter(({ node }) => node.row.level !== "total");
  return (
    <div className={styles.box} aria-live="polite">
      <Subtitle2>{words.total(points(present.outcome.total), points(tried.outcome.total), number(tried.outcome.max))}</Subtitle2>
      {tried.index.map((after, at) => <IndexLine key={after.method} before={present.index[at]} after={after} isOnly={tried.index.length === 1} />)}
      {present.standing && tried.standing && <Caption1>{words.rank(number(present.standing.rank), number(tried.standing.rank), number(tried.standing.of))}</Caption1>}
      {rows.length === 0 ? <Caption1>{words.unchanged}</Caption1> : (
        <ul className={styles.list}>{rows.map((change) => <li key={change.node.path}>{changeWords(change, words, points)}</li>)}</ul>
      )}
    </div>
  );
}

/** An index in one of the ways that the set allows, named where there are several. */
function IndexLine({ before, after, isOnly }: { readonly before: IndexResult | undefined; readonly after: IndexResult; readonly isOnly: boolean }): ReactElement {
  const { messages: { numbers: { number } }, words: { council, whatIf: words } } = useTool();
  const percent = (result: IndexResult | undefined): string => (result?.percent == null ? words.noIndex : `${number(result.percent)}%`);
  const said = after.percent === null ? [words.openIndex] : [words.index(percent(before), percent(after)), ...(after.band === null ? [] : [words.band(before?.band ?? words.noBand, after.band)])];
  return <Caption1>{[...(isOnly ? [] : [council.method[after.method]]), ...said].join(" · ")}</Caption1>;
}

function changeWords({ node: { row }, before, after, state }: ScenarioChange, words: ReturnType<typeof useTool>["words"]["whatIf"], points: (score: number | null) => string): string {
  const name = `${row.code} ${row.name}`;
  if (state === undefined) return words.change(name, points(before), points(after));
  return state === null ? words.countedNow(name, points(after)) : words.stateNow(name, words.states[state]);
}
