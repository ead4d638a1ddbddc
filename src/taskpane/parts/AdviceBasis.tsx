import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Advice } from "../../core/advise/advice";
import type { Ground } from "../../core/advise/grounds";
import { adviceGrounds, allGrounds, placeOf } from "../../core/advise/grounds";
import { cellAddress } from "../../core/grid/address";
import { groundWords } from "../../i18n/ground-words";
import { usePane, useTable } from "../state/pane-context";

const useStyles = makeStyles({
  title: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What a piece of advice rests on: cells, clauses and figures, each a click away. */
export function AdviceBasis({ advice }: { readonly advice: Advice }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const table = useTable();
  const grounds = allGrounds(adviceGrounds(table, advice));
  return (
    <div>
      <div className={styles.title}>{messages.advice.grounds.title}</div>
      <ul className={styles.list}>
        {grounds.map((ground) => (
          <li key={JSON.stringify(ground)}>
            <GroundPlace ground={ground} table={table.table.sheet} />
            {groundWords(ground, advice.rule, table.framework?.framework.title ?? "", messages)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The address, with the sheet's name where it is another than the table's. */
function GroundPlace({ ground, table }: { readonly ground: Ground; readonly table: string }): ReactElement | null {
  const { controller } = usePane();
  const place = placeOf(ground);
  if (!place) return null;
  const address = cellAddress(place.row, place.column);
  return (
    <>
      <Link inline onClick={() => void controller.reveal(place.sheet, place.row, place.column)}>{place.sheet === table ? address : `${place.sheet}!${address}`}</Link>
      {" · "}
    </>
  );
}
