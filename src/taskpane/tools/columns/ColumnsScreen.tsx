import { Body1, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import { useListStyles } from "../../parts/list-styles";
import { useFound } from "../../state/use-found";
import { useTool } from "../use-tool";
import { ColumnLine } from "./ColumnLine";
import { ColumnQuestion } from "./ColumnQuestion";
import { findColumns } from "./columns-controller";
import { DeclinedTables } from "./DeclinedTables";
import { DoubtfulTables } from "./DoubtfulTables";
import { KeptRoles } from "./KeptRoles";

/** What each column of the table was understood to be: what is doubtful is asked first, one column at a time. */
export function ColumnsScreen(): ReactElement | null {
  const list = useListStyles();
  const { state, words: { columns: words } } = useTool();
  const found = useFound(useMemo(() => findColumns(state.table), [state.table]));
  if (!found) return null;
  const { columns, corrections, declined } = found;
  const [asked] = columns.filter(({ doubt, byHand }) => doubt !== null && !byHand);
  return (
    <>
      {asked && <ColumnQuestion key={asked.column} column={asked} />}
      <DoubtfulTables />
      {columns.length === 0 ? <Body1>{words.noTable}</Body1> : <Subtitle2 as="h2">{words.all}</Subtitle2>}
      <ul className={list.list}>
        {columns.map((column) => (
          <ColumnLine key={column.column} column={column} />
        ))}
      </ul>
      <KeptRoles corrections={corrections.filter((each) => !columns.some((column) => column.byHand && column.sheet === each.sheet && column.column === each.column))} />
      <DeclinedTables tables={declined} />
    </>
  );
}
