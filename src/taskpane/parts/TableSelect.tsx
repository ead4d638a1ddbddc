import type { ReactElement } from "react";
import { usePane } from "../state/pane-context";
import { NativeSelect } from "./NativeSelect";

/** Chooses among several tables of the workbook; nothing where there is one. */
export function TableSelect(): ReactElement | null {
  const { state, controller, messages } = usePane();
  const tables = state.analysis?.tables ?? [];
  const { header } = messages.pane;
  if (tables.length < 2) return null;
  return (
    <NativeSelect aria-label={header.choose} value={String(state.table)} onChange={({ target }) => controller.selectTable(Number(target.value))}>
      {tables.map(({ table }, index) => (
        <option key={index} value={index}>
          {header.option(messages.numbers.number(index + 1), table.sheet, table.title ?? header.untitled)}
        </option>
      ))}
    </NativeSelect>
  );
}
