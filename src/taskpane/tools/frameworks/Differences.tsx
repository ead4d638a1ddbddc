import { Body1, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FrameworkDifference, FrameworkMatch } from "../../../core/framework/framework-match";
import { tableOf } from "../../../core/score/whole-table";
import { useListStyles } from "../../parts/list-styles";
import { useTable } from "../../state/pane-context";
import { useTool } from "../use-tool";
import { differenceSentence } from "./difference-sentence";

const KINDS: readonly FrameworkDifference["kind"][] = ["other-max", "missing", "added", "renamed", "other-code"];

const useStyles = makeStyles({ summary: { cursor: "pointer" }, text: { overflowWrap: "anywhere" } });

/** Where a table departs from its set, kind by kind, folded; a click goes to the row. */
export function Differences({ match: { differences } }: { readonly match: FrameworkMatch }): ReactElement {
  const { messages, words: { frameworks: words } } = useTool();
  if (differences.length === 0) return <Body1>{words.same}</Body1>;
  return (
    <>
      <Body1>{words.differences(messages.numbers.number(differences.length))}</Body1>
      {KINDS.map((kind) => (
        <Kind key={kind} kind={kind} differences={differences.filter((difference) => difference.kind === kind)} />
      ))}
    </>
  );
}

function Kind({ kind, differences }: { readonly kind: FrameworkDifference["kind"]; readonly differences: readonly FrameworkDifference[] }): ReactElement | null {
  const styles = useStyles();
  const list = useListStyles();
  const { messages, words } = useTool();
  const { tree } = useTable();
  if (differences.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.frameworks.kind[kind](messages.numbers.number(differences.length))}</summary>
      <ul className={list.list}>
        {differences.map((difference, index) => (
          <li key={index} className={styles.text}>
            <Line difference={difference} text={differenceSentence(difference, tree, words, messages)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ difference, text }: { readonly difference: FrameworkDifference; readonly text: string }): ReactElement {
  const list = useListStyles();
  const { tool } = useTool();
  const { tree } = useTable();
  const node = difference.kind === "missing" ? undefined : tree.nodes[difference.node];
  if (!node) return <>{text}</>;
  const table = tableOf(tree, node);
  return (
    <button type="button" className={list.row} onClick={() => void tool.reveal(table.sheet, node.row.row, table.columns.name ?? table.firstColumn)}>
      {text}
    </button>
  );
}
