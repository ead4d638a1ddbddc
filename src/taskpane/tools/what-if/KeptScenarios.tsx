import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { supposedCount } from "../../../core/scenario/scenario";
import { signedPoints } from "../../../i18n/year-change-words";
import { useTool } from "../use-tool";
import type { TriedScenario, WhatIf } from "./use-what-if";

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: tokens.spacingHorizontalXS, textAlign: "end", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  label: { textAlign: "start", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXXS },
});

/** The present and the scenarios that were kept, side by side, with what each comes to; nothing where none is kept. */
export function KeptScenarios({ whatIf }: { readonly whatIf: WhatIf }): ReactElement | null {
  const styles = useStyles();
  const { words: { whatIf: words } } = useTool();
  const { kept, present } = whatIf;
  const lines = useLines(present);
  if (kept.length === 0) return null;
  return (
    <section aria-label={words.compare}>
      <Subtitle2 as="h3">{words.compare}</Subtitle2>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.cell} />
              {[words.now, ...kept.map((_, index) => words.kept(String(index + 1)))].map((name) => <th key={name} scope="col" className={styles.cell}>{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {lines.filter(({ of }) => [present, ...kept].some((each) => of(each) !== null)).map(({ label, of }) => (
              <tr key={label}>
                <th scope="row" className={mergeClasses(styles.cell, styles.label)}>{label}</th>
                {[present, ...kept].map((each, index) => <td key={index} className={styles.cell}>{of(each) ?? words.none}</td>)}
              </tr>
            ))}
            <tr>
              <td className={styles.cell} colSpan={2} />
              {kept.map((each, index) => <td key={index} className={styles.cell}><ScenarioActions name={words.kept(String(index + 1))} kept={each} whatIf={whatIf} /></td>)}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ScenarioActions({ name, kept: { scenario }, whatIf }: { readonly name: string; readonly kept: TriedScenario; readonly whatIf: WhatIf }): ReactElement {
  const styles = useStyles();
  const { words: { whatIf: words } } = useTool();
  return (
    <div className={styles.actions}>
      <Button size="small" aria-label={`${words.open}: ${name}`} onClick={() => whatIf.open(scenario)}>{words.open}</Button>
      <Button size="small" appearance="subtle" aria-label={`${words.remove}: ${name}`} onClick={() => whatIf.remove(scenario)}>{words.remove}</Button>
    </div>
  );
}

/** One figure of every scenario; null where it has none. */
interface Line {
  readonly label: string;
  readonly of: (tried: TriedScenario) => string | null;
}

function useLines(present: TriedScenario): readonly Line[] {
  const { messages: { numbers: { number } }, words: { council, whatIf: words } } = useTool();
  const several = present.index.length > 1;
  return [
    { label: words.totalLine, of: ({ outcome: { total } }) => (total === null ? null : number(total)) },
    { label: words.gainLine, of: (tried) => (tried === present || tried.outcome.total === null ? null : signedPoints(tried.outcome.total - (present.outcome.total ?? 0), number)) },
    ...present.index.flatMap(({ method }, at): readonly Line[] => [
      { label: several ? words.indexOf(council.method[method]) : words.indexLine, of: ({ index }) => percentOf(index[at]?.percent ?? null, number) },
      { label: several ? words.bandOf(council.method[method]) : words.bandLine, of: ({ index }) => index[at]?.band ?? null },
    ]),
    { label: words.rankLine, of: ({ standing }) => standing && words.place(number(standing.rank), number(standing.of)) },
    { label: words.changedLine, of: (tried) => (tried === present ? null : number(supposedCount(tried.scenario))) },
  ];
}

function percentOf(percent: number | null, number: (value: number) => string): string | null {
  return percent === null ? null : `${number(percent)}%`;
}
