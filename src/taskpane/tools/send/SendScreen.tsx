import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { applySend } from "../../../app/use-cases/send";
import type { SendOptions } from "../../../core/send/send-options";
import { useTool } from "../use-tool";
import { SendChoices } from "./SendChoices";
import { SendSummary } from "./SendSummary";
import { useSendPreview } from "./use-send-preview";

const useStyles = makeStyles({ screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

const FIRST_CHOICE: SendOptions = { formulas: "native", ownSheets: "hide", notes: "remove", forget: true };

/** Choices, what they would do, and one button. */
export function SendScreen(): ReactElement {
  const styles = useStyles();
  const { tool, state, words: { send: words } } = useTool();
  const [options, setOptions] = useState(FIRST_CHOICE);
  const preview = useSendPreview(options);
  const prepare = (): void => {
    if (preview) void tool.act((context) => applySend(context, preview), () => ({ text: words.done, undoable: true }));
  };
  return (
    <div className={styles.screen}>
      <SendChoices options={options} disabled={state.busy !== null} onChange={setOptions} />
      {preview && <SendSummary preview={preview} />}
      <Button appearance="primary" disabled={!preview || preview.empty || state.busy !== null} onClick={prepare}>
        {words.prepare}
      </Button>
    </div>
  );
}
