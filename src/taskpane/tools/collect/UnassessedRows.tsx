import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UnassessedRow } from "../../../core/collect/merge-forms";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";
import { AskedName } from "./AskedName";

/** The rows that forms say are not assessed, with the form that says so, and what that means. */
export function UnassessedRows({ rows }: { readonly rows: readonly UnassessedRow[] }): ReactElement {
  const list = useListStyles();
  const { messages: { numbers: { number } }, words: { collect: words } } = useTool();
  return (
    <section aria-label={words.unassessed(number(rows.length))}>
      <Subtitle2 as="h3">{words.unassessed(number(rows.length))}</Subtitle2>
      <Caption1 as="p">{words.unassessedHint}</Caption1>
      <ul className={list.list}>
        {rows.map(({ form, row, words: typed }) => (
          <li key={row.key}>
            <AskedName row={row} />
            <Caption1>{words.newValue(typed, form)}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}
