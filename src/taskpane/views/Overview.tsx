import { Caption1, makeStyles, mergeClasses, ProgressBar, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useListStyles } from "../parts/list-styles";
import type { GroupScore } from "../state/group-scores";
import { groupScores } from "../state/group-scores";
import { usePane, useTable } from "../state/pane-context";

const useStyles = makeStyles({
  highlight: {
    display: "flex",
    flexDirection: "column",
    paddingBottom: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  pillar: { fontWeight: tokens.fontWeightSemibold },
  score: { flexShrink: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  max: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  remark: { display: "block", color: tokens.colorNeutralForeground2 },
  outside: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Scores by group with their bars, and the switch that marks unmet indicators in the sheet. */
export function Overview(): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { state, controller, messages } = usePane();
  const { overview } = messages.pane;
  const table = useTable();
  return (
    <>
      <div className={styles.highlight}>
        <Switch
          checked={state.highlighted}
          disabled={state.busy !== null}
          label={overview.highlight}
          onChange={(_, { checked }) => void controller.setHighlight(checked)}
        />
        <Caption1 className={styles.quiet}>{overview.highlightHint}</Caption1>
      </div>
      <Remarks />
      <ul className={list.list} aria-label={overview.groups}>
        {groupScores(table).map((group) => (
          <li key={group.path}>
            <GroupLine group={group} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the scores below need to be read rightly: the total that the figures give, and rows that are left alone. */
function Remarks(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { overview } = messages.pane;
  const { number } = messages.numbers;
  const { printedTotal, computedTotal, unreadable } = useTable().summary;
  return (
    <>
      {computedTotal !== null && computedTotal !== printedTotal && <Caption1 className={styles.remark}>{overview.computedTotal(number(computedTotal))}</Caption1>}
      {unreadable > 0 && <Caption1 className={styles.remark}>{overview.unreadable(number(unreadable))}</Caption1>}
    </>
  );
}

function GroupLine({ group }: { readonly group: GroupScore }): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { controller, messages } = usePane();
  const { table } = useTable();
  const { overview, none } = messages.pane;
  const shown = (value: number | null): string => (value === null ? none : messages.numbers.number(value));
  return (
    <button
      type="button"
      className={list.row}
      aria-label={group.outside ? `${group.name}: ${overview.outside}` : overview.bar(group.name, shown(group.score), shown(group.max))}
      onClick={() => void controller.reveal(table.sheet, group.row, table.columns.name ?? table.firstColumn)}
    >
      <span className={styles.line}>
        <span className={mergeClasses(styles.name, group.pillar && styles.pillar)}>
          {group.code} {group.name}
        </span>
        {group.outside ? (
          <Caption1 className={styles.outside}>{overview.outside}</Caption1>
        ) : (
          <span className={styles.score}>
            {shown(group.score)}
            <span className={styles.max}>/{shown(group.max)}</span>
          </span>
        )}
      </span>
      {!group.outside && <ProgressBar aria-hidden thickness="large" value={Math.max(0, group.score ?? 0)} max={Math.max(group.max ?? 0, group.score ?? 0, 1)} />}
      {group.computed !== null && <Caption1 className={styles.quiet}>{overview.computed(shown(group.computed))}</Caption1>}
    </button>
  );
}
