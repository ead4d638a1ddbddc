import { Body1Strong, Button, Caption1, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { TableColumn } from "../../../core/recognize/columns/table-columns";
import { useCardStyles } from "../../parts/card-styles";
import { useTool } from "../use-tool";
import { columnName, giveRole } from "./columns-controller";
import { RoleSelect } from "./RoleSelect";
import { Samples } from "./Samples";

/** Asks what one doubtful column is: what stands in it, what it was taken for, and what else it may be. */
export function ColumnQuestion({ column }: { readonly column: TableColumn }): ReactElement {
  const cards = useCardStyles();
  const { state, tool, words } = useTool();
  const [role, setRole] = useState(column.role);
  const question = words.columns.ask(columnName(column, words));
  return (
    <section className={mergeClasses(cards.card, cards.asks)} aria-label={question}>
      <Body1Strong as="h2">{question}</Body1Strong>
      <Caption1>
        <Samples column={column} />
      </Caption1>
      <RoleSelect label={question} value={role} first={(column.doubt ?? []).map((candidate) => candidate.role)} understood={column.role} onChoose={setRole} />
      <div className={cards.actions}>
        <Button appearance="primary" disabled={state.busy !== null} onClick={() => void giveRole(tool, column, role, words)}>
          {role === column.role ? words.columns.confirm : words.columns.use}
        </Button>
        <Button disabled={state.busy !== null} onClick={() => void tool.reveal(column.sheet, state.analysis?.tables[state.table]?.tree.parts.find(({ table }) => table.sheet === column.sheet)?.table.firstRow ?? 0, column.column)}>
          {words.columns.goTo}
        </Button>
      </div>
    </section>
  );
}
