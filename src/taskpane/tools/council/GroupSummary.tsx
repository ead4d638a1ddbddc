import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AssessedPillar, Assessment } from "../../../core/council/assessment";
import type { Tally } from "../../../core/council/tally";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: { padding: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "end", verticalAlign: "top" },
  name: { padding: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "start", fontWeight: "normal", overflowWrap: "anywhere" },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

/** Self score, final score and maximum of every group, pillar by pillar. */
export function GroupSummary({ assessment: { pillars, whole } }: { readonly assessment: Assessment }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, words: { council: words } } = useTool();
  return (
    <ToolSection title={words.groups}>
      <Caption1>{words.changedRows(number(whole.changed))}</Caption1>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>{words.group}</th>
            {[words.self, words.final, words.max].map((title) => <th key={title} scope="col" className={styles.cell}>{title}</th>)}
          </tr>
        </thead>
        {pillars.map((pillar, index) => <Pillar key={index} pillar={pillar} named={pillars.length > 1} />)}
      </table>
    </ToolSection>
  );
}

function Pillar({ pillar: { name, groups, tally }, named }: { readonly pillar: AssessedPillar; readonly named: boolean }): ReactElement {
  const { words: { council: words } } = useTool();
  return (
    <tbody>
      {groups.map((group) => <Line key={group.node.path} name={[group.node.row.code, group.node.row.name].filter((part) => part !== "").join(". ")} tally={group} />)}
      <Line name={named ? name.replace(/\s+/g, " ") : words.whole} tally={tally} isSum />
    </tbody>
  );
}

function Line({ name, tally: { self, points, reachable }, isSum = false }: { readonly name: string; readonly tally: Tally; readonly isSum?: boolean }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } } } = useTool();
  return (
    <tr className={isSum ? styles.sum : undefined}>
      <th scope="row" className={styles.name}>{isSum ? <strong>{name}</strong> : name}</th>
      {[self, points, reachable].map((value, index) => <td key={index} className={styles.cell}>{value === null ? "–" : number(value)}</td>)}
    </tr>
  );
}
