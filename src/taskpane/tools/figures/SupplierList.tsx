import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { SupplierProgress } from "../../../core/inputs/supplier-progress";
import type { InputRow } from "../../../core/score/input-row";
import { FigureName } from "../../parts/FigureName";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  missing: { paddingInlineStart: tokens.spacingHorizontalL },
});

/** Each supplier with how many figures it has given; opened, those that it still owes, each a click from its cell. */
export function SupplierList({ suppliers }: { readonly suppliers: readonly SupplierProgress[] }): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const { messages, words: { figures: words } } = useTool();
  const { number } = messages.numbers;
  return (
    <ul className={list.list}>
      {suppliers.map(({ supplier, given, total, missing }) => (
        <li key={supplier}>
          <button type="button" className={list.row} aria-expanded={opened === supplier} onClick={() => setOpened(opened === supplier ? null : supplier)}>
            <span className={styles.line}>
              <span>{supplier === "" ? words.nobody : supplier}</span>
              <Caption1 className={styles.quiet}>{missing.length === 0 ? words.complete(number(total)) : words.given(number(given), number(total))}</Caption1>
            </span>
          </button>
          {opened === supplier && <ul className={`${list.list} ${styles.missing}`}>{missing.map((row) => <MissingFigure key={row.key} row={row} />)}</ul>}
        </li>
      ))}
    </ul>
  );
}

function MissingFigure({ row }: { readonly row: InputRow }): ReactElement {
  const list = useListStyles();
  const { tool } = useTool();
  const { place } = row;
  return (
    <li>
      <button type="button" className={list.row} disabled={!place} onClick={() => place && void tool.reveal(place.sheet, place.row, place.column)}>
        <FigureName row={row} />
      </button>
    </li>
  );
}
