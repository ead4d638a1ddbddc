import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { createContext, useContext, useMemo, useState } from "react";
import type { Correction } from "../../app/use-cases/correct-finding";
import { ChecksLacking } from "../parts/ChecksLacking";
import { CopyButton } from "../parts/CopyButton";
import { FindingLine } from "../parts/FindingLine";
import { IgnoredList } from "../parts/IgnoredList";
import { useListStyles } from "../parts/list-styles";
import { OtherTables } from "../parts/OtherTables";
import type { SeverityChoice } from "../parts/SeverityFilter";
import { SeverityFilter } from "../parts/SeverityFilter";
import { findingRows } from "../state/copied-rows";
import { findCorrections } from "../state/corrections";
import type { CausedFindings } from "../state/findings-by-cause";
import { findingKinds, findingsByCause } from "../state/findings-by-cause";
import { usePane, useTable } from "../state/pane-context";
import { useFound } from "../state/use-found";

/** What one click would put right, by the finding's id. */
const Corrections = createContext<ReadonlyMap<string, Correction>>(new Map());

/** So many of one kind are shown before the user asks for the rest. */
const FIRST = 3;

const useStyles = makeStyles({
  consequences: {
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: 0,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  cause: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  none: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

/** What is wrong in the table, as far as it has been checked: causes first, each with what follows from it; then what was set aside, and the other tables. */
export function FindingsView(): ReactElement {
  const { state } = usePane();
  const corrections = useFound(useMemo(() => findCorrections(state.table), [state.table]));
  return (
    <Corrections.Provider value={corrections ?? new Map()}>
      <ChecksLacking />
      <Findings key={state.table} />
      <IgnoredList />
      <OtherTables />
    </Corrections.Provider>
  );
}

function Findings(): ReactElement {
  const list = useListStyles();
  const { messages } = usePane();
  const { findings } = useTable();
  const [choice, setChoice] = useState<SeverityChoice>(null);
  const narrowed = findings.some(({ severity }) => severity === choice) ? choice : null;
  const shown = findings.filter(({ severity }) => narrowed === null || severity === narrowed);
  const causes = findingsByCause(shown);
  if (causes.length === 0) return <NoFindings />;
  return (
    <>
      <SeverityFilter findings={findings} choice={narrowed} onChoose={setChoice} />
      <CopyButton rows={() => findingRows(shown, messages)} />
      <ul className={list.list} aria-label={messages.pane.tabs.findings}>
        {findingKinds(causes).map(({ code, causes: same }) => (
          <Kind key={`${code}/${same[0]?.cause.severity}`} causes={same} />
        ))}
      </ul>
    </>
  );
}

function NoFindings(): ReactElement | null {
  const styles = useStyles();
  const { state, messages } = usePane();
  if (state.lacking.includes("checks")) return null;
  return (
    <div className={styles.none}>
      <CheckmarkCircle20Filled className={styles.good} />
      <Body1>{messages.pane.findings.none}</Body1>
    </div>
  );
}

/** Findings of one kind: the first few, and on demand the rest, so that forty of a kind do not bury one of another. */
function Kind({ causes }: { readonly causes: readonly CausedFindings[] }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [all, setAll] = useState(false);
  const corrections = useContext(Corrections);
  const hidden = all || causes.length <= FIRST + 1 ? 0 : causes.length - FIRST;
  return (
    <>
      {causes.slice(0, causes.length - hidden).map((caused) => (
        <li key={caused.cause.id} className={styles.cause}>
          <FindingLine finding={caused.cause} correction={corrections.get(caused.cause.id) ?? null} />
          <Consequences caused={caused} />
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <Button appearance="transparent" size="small" onClick={() => setAll(true)}>
            {messages.pane.findings.sameKind(messages.numbers.number(hidden))}
          </Button>
        </li>
      )}
    </>
  );
}

function Consequences({ caused: { consequences } }: { readonly caused: CausedFindings }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const corrections = useContext(Corrections);
  if (consequences.length === 0) return null;
  return (
    <ul className={styles.consequences} aria-label={messages.pane.findings.consequence}>
      {consequences.map((finding) => (
        <li key={finding.id}>
          <FindingLine finding={finding} correction={corrections.get(finding.id) ?? null} consequence />
        </li>
      ))}
    </ul>
  );
}
