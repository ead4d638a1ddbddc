import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { cellAddress, quoteSheetName } from "../../core/grid/address";
import type { CellChange } from "../../core/plan/fill-preview";
import type { Messages } from "../../i18n/messages";
import { usePane, useTable } from "../state/pane-context";
import { useListStyles } from "./list-styles";

/** So many cells are listed before the user asks for all. */
const FIRST = 30;

const useStyles = makeStyles({
  change: { paddingBottom: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  address: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  contents: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  before: { flexShrink: 0, maxWidth: "35%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  after: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  shows: { flexShrink: 0, marginLeft: "auto", fontWeight: tokens.fontWeightSemibold },
  waits: { flexShrink: 0, marginLeft: "auto", color: tokens.colorNeutralForeground2 },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  nothing: { color: tokens.colorNeutralForeground2 },
});

/** Cell by cell, what stands there and what will. */
export function ChangeList({ changes }: { readonly changes: readonly CellChange[] }): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { messages } = usePane();
  const [all, setAll] = useState(false);
  const { fill } = messages.pane;
  const { number } = messages.numbers;
  if (changes.length === 0) return <Caption1 className={styles.nothing}>{fill.nothing}</Caption1>;
  return (
    <>
      <Body1Strong as="h2">{fill.changes(number(changes.length))}</Body1Strong>
      <ul className={list.list}>
        {(all ? changes : changes.slice(0, FIRST)).map((change) => (
          <li key={change.path} className={styles.change}>
            <Change change={change} />
          </li>
        ))}
      </ul>
      {!all && changes.length > FIRST && <Button onClick={() => setAll(true)}>{fill.showAll(number(changes.length))}</Button>}
    </>
  );
}

function Change({ change }: { readonly change: CellChange }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { fill } = messages.pane;
  const sheet = change.sheet === useTable().table.sheet ? "" : `${quoteSheetName(change.sheet)}!`;
  const address = sheet + cellAddress(change.row, change.column);
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name} title={change.name}>
          {change.code} {change.name}
        </span>
        {change.overwrites && (
          <Badge className={styles.badge} appearance="tint" color="warning">
            {fill.overwritten}
          </Badge>
        )}
        <Caption1 className={styles.address}>{address}</Caption1>
      </div>
      <div className={styles.contents}>
        <Caption1 className={styles.before} title={fill.before}>
          {change.before === "" ? fill.blank : content(change.before, messages)}
        </Caption1>
        <Caption1 aria-hidden>→</Caption1>
        <span className={styles.after} title={change.after}>
          {content(change.after, messages)}
        </span>
        {change.score === null ? (
          <Caption1 className={styles.waits}>{fill.showsNothing}</Caption1>
        ) : (
          <Caption1 className={styles.shows}>{fill.shows(messages.numbers.number(change.score))}</Caption1>
        )}
      </div>
    </>
  );
}

/** A number in the language's own notation, anything else as it stands in the cell. */
function content(text: string, { numbers }: Messages): string {
  const value = Number(text);
  return text.trim() === "" || Number.isNaN(value) ? text : numbers.number(value);
}
