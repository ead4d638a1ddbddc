import { Caption1, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableAnalysis } from "../../../core/analysis";
import { columnLetters } from "../../../core/grid/address";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTable } from "../../state/pane-context";
import { useTool } from "../use-tool";
import type { Comparison } from "./use-comparison";

/** Which table of the earlier file, and which score column stands for which year. */
export function YearChoices({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { messages: { numbers }, words: { compare: words } } = useTool();
  const table = useTable();
  const { file, earlier } = comparison;
  return (
    <>
      {file && file.tables.length > 1 && (
        <Field label={words.table}>
          <NativeSelect aria-label={words.table} value={String(file.tables.indexOf(earlier))} onChange={({ target }) => comparison.chooseTable(Number(target.value))}>
            {file.tables.map((each, index) => <option key={index} value={index}>{words.tableOption(each.table.sheet, numbers.number(each.summary.indicators))}</option>)}
          </NativeSelect>
        </Field>
      )}
      <ColumnChoice label={words.before} of={earlier} place={file?.name ?? words.thisTable} value={comparison.earlierColumn} onChoose={comparison.chooseEarlierColumn} />
      <ColumnChoice label={words.now} of={table} place={words.thisTable} value={comparison.column} onChoose={comparison.chooseColumn} />
      {!file && comparison.column === comparison.earlierColumn && <Caption1 role="status">{words.sameColumn}</Caption1>}
    </>
  );
}

interface ColumnChoiceProps {
  readonly label: string;
  readonly of: TableAnalysis;
  /** The file's name, or that it is this table. */
  readonly place: string;
  readonly value: number | null;
  readonly onChoose: (column: number | null) => void;
}

const PRESENT = "";

function ColumnChoice({ label, of: { table }, place, value, onChoose }: ColumnChoiceProps): ReactElement {
  const { words: { compare: words } } = useTool();
  return (
    <Field label={label} hint={place}>
      <NativeSelect aria-label={label} value={value === null ? PRESENT : String(value)} onChange={({ target }) => onChoose(target.value === PRESENT ? null : Number(target.value))}>
        <option value={PRESENT}>{words.present}</option>
        {table.scores.map(({ column, header }, index) => <option key={column} value={index}>{words.column(columnLetters(column), header.replace(/\s+/g, " "))}</option>)}
      </NativeSelect>
    </Field>
  );
}
