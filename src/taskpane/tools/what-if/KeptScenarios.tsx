import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTool } from "../use-tool";
import type { TriedScenario, WhatIf } from "./use-what-if";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** The scenarios that were kept, one below the other, with what each comes to; nothing where there is none. */
export function KeptScenarios({ whatIf }: { readonly whatIf: WhatIf }): ReactElement | null {
  const styles = useStyles();
  const { words: { whatIf: words } } = useTool();
  if (whatIf.kept.length === 0) return null;
  return (
    <section aria-label={words.compare}>
      <Subtitle2 as="h3">{words.compare}</Subtitle2>
      <ol className={styles.list}>
        {whatIf.kept.map((kept, index) => <KeptScenario key={index} name={String(index + 1)} kept={kept} whatIf={whatIf} />)}
      </ol>
    </section>
  );
}

function KeptScenario({ name, kept, whatIf }: { readonly name: string; readonly kept: TriedScenario; readonly whatIf: WhatIf }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, words: { whatIf: words } } = useTool();
  const { scenario, outcome } = kept;
  const gain = (outcome.total ?? 0) - (whatIf.present.total ?? 0);
  const signed = `${gain < 0 ? "−" : "+"}${number(Math.abs(gain))}`;
  return (
    <li>
      <Body1 block>{words.kept(name)}</Body1>
      <Caption1 block>{words.comparison(outcome.total === null ? words.noScore : number(outcome.total), signed, number(scenario.inputs.size))}</Caption1>
      <div className={styles.actions}>
        <Button size="small" aria-label={`${words.open}: ${words.kept(name)}`} onClick={() => whatIf.open(scenario)}>{words.open}</Button>
        <Button size="small" aria-label={`${words.remove}: ${words.kept(name)}`} onClick={() => whatIf.remove(scenario)}>{words.remove}</Button>
      </div>
    </li>
  );
}
