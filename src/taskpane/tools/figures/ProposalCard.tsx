import { Button, Caption1, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { joinInputs } from "../../../app/use-cases/join-inputs";
import type { JoinProposal } from "../../../core/inputs/join-proposals";
import { useCardStyles } from "../../parts/card-styles";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Figures that look like one. Where different values are typed, the user says which one holds before they are joined. */
export function ProposalCard({ proposal: { label, unit, rows, values } }: { readonly proposal: JoinProposal }): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const { state, tool, messages, words: { figures: words } } = useTool();
  const [kept, setKept] = useState<number | null>(null);
  const value = values.length > 1 ? kept : (values[0] ?? null);
  const holder = rows.find(({ cell }) => cell.value === value) ?? rows[0];
  const join = (): Promise<unknown> =>
    tool.act((context) => joinInputs(context, rows.map(({ key }) => key), holder?.key ?? ""), () => ({ text: words.joinedNotice(label), undoable: true }));
  return (
    <div className={cards.card}>
      <span>{unit === "" ? label : words.labelled(label, unit)}</span>
      <Caption1 className={styles.quiet}>{words.askedBy(rows.map(({ path }) => path).join(", "))}</Caption1>
      {values.length > 1 && (
        <RadioGroup aria-label={words.whichValue} value={kept === null ? "" : String(kept)} onChange={(_, data) => setKept(Number(data.value))}>
          {values.map((each) => (
            <Radio key={each} value={String(each)} label={words.valueOf(messages.numbers.exact(each), rows.filter(({ cell }) => cell.value === each).map(({ path }) => path).join(", "))} />
          ))}
        </RadioGroup>
      )}
      <Button className={cards.action} size="small" disabled={state.busy !== null || (values.length > 1 && kept === null)} onClick={() => void join()}>
        {words.join}
      </Button>
    </div>
  );
}
