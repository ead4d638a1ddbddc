import { Body1, Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Collected } from "../../../app/use-cases/collect-forms";
import { addLeadColumns } from "../../../app/use-cases/collect-forms";
import { useTool } from "../use-tool";
import { AskedOfNobody } from "./AskedOfNobody";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Why there is no form yet, and what to do so that there is. */
export function NobodyAsked({ collected: { ofNobody, needsLeads } }: { readonly collected: Collected }): ReactElement {
  const styles = useStyles();
  const { state, tool, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const scores = ofNobody.filter(({ score }) => score !== null).length;
  const add = (): Promise<unknown> => tool.act(addLeadColumns, () => ({ text: words.addedLead, undoable: true }));
  if (ofNobody.length === 0) return <Body1>{words.noFigures}</Body1>;
  if (!needsLeads) return scores > 0 ? <AskedOfNobody rows={ofNobody} /> : <Body1>{words.noAgency}</Body1>;
  return (
    <>
      <Body1>{words.noLead(number(scores))}</Body1>
      <Button className={styles.button} appearance="primary" disabled={state.busy !== null} onClick={() => void add()}>{words.addLead}</Button>
    </>
  );
}
