import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { splitInputs } from "../../../app/use-cases/join-inputs";
import type { InputRow } from "../../../core/score/input-row";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The figures that are joined, each of which can be split again; nothing where there are none. */
export function JoinedList(): ReactElement | null {
  const styles = useStyles();
  const list = useListStyles();
  const { state, tool, words: { figures: words } } = useTool();
  const joined = joinedRows(state.analysis?.tables.flatMap(({ inputs }) => inputs) ?? []);
  if (joined.length === 0) return null;
  const split = (rows: readonly InputRow[], label: string): Promise<unknown> =>
    tool.act((context) => splitInputs(context, rows.map(({ key }) => key)), () => ({ text: words.splitNotice(label), undoable: true }));
  return (
    <section className={styles.section} aria-label={words.joined}>
      <Subtitle2 as="h3">{words.joined}</Subtitle2>
      <ul className={list.list}>
        {joined.map((rows) => (
          <li key={rows.map(({ key }) => key).join(" ")} className={styles.line}>
            <span className={styles.words}>
              <span>{rows[0]?.label}</span>
              <Caption1 className={styles.quiet}>{words.askedBy(rows.map(({ path }) => path).join(", "))}</Caption1>
            </span>
            <Button size="small" disabled={state.busy !== null} aria-label={words.splitOf(rows[0]?.label ?? "")} onClick={() => void split(rows, rows[0]?.label ?? "")}>
              {words.split}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rows of each join, the one that is typed first. */
function joinedRows(rows: readonly InputRow[]): readonly (readonly InputRow[])[] {
  const owners = [...new Set(rows.flatMap(({ owner }) => owner ?? []))];
  return owners.map((owner) => [...rows.filter(({ key }) => key === owner), ...rows.filter((row) => row.owner === owner)]);
}
