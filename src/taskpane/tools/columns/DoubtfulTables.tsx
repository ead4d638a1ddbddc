import { Body1Strong, Button, Caption1, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { declineTable } from "../../../app/use-cases/decline-table";
import { takeDoubtfulTable } from "../../../app/use-cases/take-doubtful-table";
import type { AppendixTable } from "../../../core/recognize/appendix-table";
import { useCardStyles } from "../../parts/card-styles";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  text: { margin: 0 },
});

/** Asks of each table that only looks like an appendix whether it is one; until then nothing is done with it. */
export function DoubtfulTables(): ReactElement | null {
  const { state } = useTool();
  const tables = state.analysis?.doubtful ?? [];
  return tables.length === 0 ? null : (
    <>
      {tables.map((table) => (
        <DoubtfulTable key={`${table.sheet}/${table.firstRow}/${table.firstColumn}`} table={table} />
      ))}
    </>
  );
}

function DoubtfulTable({ table }: { readonly table: AppendixTable }): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const { state, tool, messages, words: { columns: words } } = useTool();
  const { number } = messages.numbers;
  const place = words.doubtful.place(table.sheet, number(table.firstRow + 1), number(table.lastRow + 1));
  return (
    <section className={cards.card} aria-label={place}>
      <Body1Strong as="h2" className={styles.text}>{words.doubtful.ask(table.title ?? table.sheet)}</Body1Strong>
      <Caption1 className={styles.text}>{words.doubtful.why(place)}</Caption1>
      <div className={cards.actions}>
        <Button appearance="primary" disabled={state.busy !== null} onClick={() => void tool.act((context) => takeDoubtfulTable(context, table), () => ({ text: words.doubtful.taken(place) }))}>
          {words.doubtful.take}
        </Button>
        <Button disabled={state.busy !== null} onClick={() => void tool.act((context) => declineTable(context, table), () => ({ text: words.doubtful.declined(place) }))}>
          {words.doubtful.decline}
        </Button>
        <Button disabled={state.busy !== null} onClick={() => void tool.reveal(table.sheet, table.firstRow, table.firstColumn)}>
          {words.doubtful.goTo}
        </Button>
      </div>
    </section>
  );
}
