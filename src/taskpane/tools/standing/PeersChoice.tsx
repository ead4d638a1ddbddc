import { Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FileChooser } from "../../parts/FileChooser";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTool } from "../use-tool";
import type { Peers } from "./use-peers";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  file: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Asks for the consolidation that the unit is held against, and which of its units it is. */
export function PeersChoice({ peers }: { readonly peers: Peers }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, state, words: { peers: words } } = useTool();
  const { file, own } = peers;
  const read = file?.read.kind === "read" ? file.read : null;
  return (
    <div className={styles.part}>
      {!read && <Caption1 className={styles.quiet}>{words.hint}</Caption1>}
      {!read && <FileChooser label={words.choose} multiple={false} primary={false} disabled={state.busy !== null} onChoose={([chosen]) => void (chosen && peers.choose(chosen))} />}
      {file && file.read.kind !== "read" && <Caption1 role="alert">{words[file.read.kind](file.name)}</Caption1>}
      {file && read && (
        <>
          <div className={styles.file}>
            <Caption1>{words.among(file.name, number(read.peers.units.length))}</Caption1>
            <Button size="small" appearance="subtle" onClick={peers.forget}>{words.forget}</Button>
          </div>
          <Field label={words.unit} {...(own ? {} : { validationMessage: words.whichUnit, validationState: "warning" as const })}>
            <NativeSelect aria-label={words.unit} value={own?.unit ?? ""} onChange={({ target }) => peers.chooseUnit(target.value)}>
              <option value="">{words.noUnit}</option>
              {read.peers.units.map(({ name }) => <option key={name} value={name}>{name}</option>)}
            </NativeSelect>
          </Field>
        </>
      )}
    </div>
  );
}
