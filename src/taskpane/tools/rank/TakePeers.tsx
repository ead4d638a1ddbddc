import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { PeersOutcome } from "../../../app/use-cases/take-peers";
import { takePeers } from "../../../app/use-cases/take-peers";
import { chosenFile } from "../../chosen-file";
import { unitReader } from "../../open-unit-file";
import { useTool } from "../use-tool";
import { FileChooser } from "../../parts/FileChooser";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM } });

/** For a unit's own workbook: the figures of all units from a consolidation, so that its comparing rules score too. */
export function TakePeers(): ReactElement {
  const styles = useStyles();
  const { tool, state, words: { rank: words, frameworks: settings } } = useTool();
  const [outcome, setOutcome] = useState<PeersOutcome | null>(null);
  const take = async (file: File): Promise<void> => {
    const done = await tool.act(
      async (context) => takePeers(context, chosenFile(file), await unitReader()),
      (taken) => (taken.kind === "taken" ? { text: words.peersTaken(taken.taken), undoable: true } : null),
    );
    setOutcome(done);
  };
  return (
    <div className={styles.part}>
      <Caption1>{words.takePeersHint}</Caption1>
      <FileChooser label={words.takePeers} multiple={false} primary={false} disabled={state.busy !== null} onChoose={([file]) => void (file && take(file))} />
      {outcome?.kind === "no-summary" && <Caption1 role="alert">{words.noSummary}</Caption1>}
      {outcome?.kind === "no-comparison" && <Caption1 role="alert">{words.noComparison}</Caption1>}
      {outcome?.kind === "taken" && outcome.readings && <Caption1 role="status">{words.peersReadings(settings.minMaxReadings[outcome.readings.minMax])}</Caption1>}
      {outcome?.kind === "taken" && outcome.without.length > 0 && <Caption1 role="status">{words.peersWithout(outcome.without.join(", "))}</Caption1>}
    </div>
  );
}
