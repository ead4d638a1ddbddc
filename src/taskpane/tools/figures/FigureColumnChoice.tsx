import { Field, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { nameFigureColumn } from "../../../app/use-cases/name-figure-column";
import { tableFigures } from "../../../core/inputs/table-figures";
import { columnLetters } from "../../../core/grid/address";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTable } from "../../state/pane-context";
import { useTool } from "../use-tool";

const useStyles = makeStyles({ section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

/** The column in which the table's own input rows hold their values; nothing where it has no such rows. */
export function FigureColumnChoice(): ReactElement | null {
  const styles = useStyles();
  const { state, tool, words: { figures: words, columns } } = useTool();
  const { table, tree, rules, inputs, keyPrefix } = useTable();
  const figures = tableFigures(tree, rules, keyPrefix);
  if (figures.length === 0) return null;
  const chosen = inputs.find(({ inTable }) => inTable)?.place?.column ?? null;
  const free = Array.from({ length: table.lastColumn - table.firstColumn + 1 }, (_, index) => table.firstColumn + index).filter((column) => ![table.columns.code, table.columns.name, table.columns.max, table.columns.rule].includes(column));
  const name = (value: string): Promise<unknown> =>
    tool.act((context) => nameFigureColumn(context, state.table, value === "" ? null : Number(value)), () => ({ text: value === "" ? words.columnTakenBack : words.columnNamed(columnLetters(Number(value))), undoable: true }));
  return (
    <section className={styles.section} aria-label={words.inTable}>
      <Subtitle2 as="h3">{words.inTable}</Subtitle2>
      <Field label={words.columnQuestion(figures.map(({ key }) => key.slice(keyPrefix.length)).join(", "))}>
        <NativeSelect value={chosen === null ? "" : String(chosen)} disabled={state.busy !== null} onChange={(event) => void name(event.target.value)}>
          <option value="">{words.noColumn}</option>
          {free.map((column) => (
            <option key={column} value={String(column)}>{columns.withoutHeader(columnLetters(column))}</option>
          ))}
        </NativeSelect>
      </Field>
    </section>
  );
}
