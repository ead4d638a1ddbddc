import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SendPreview } from "../../../core/send/send-preview";
import { Banner } from "../../parts/Banner";
import { useTool } from "../use-tool";
import { sendSteps, sendWarnings } from "./send-sentences";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What preparing would do, line by line, and what it cannot do. */
export function SendSummary({ preview }: { readonly preview: SendPreview }): ReactElement {
  const styles = useStyles();
  const { messages, words: { send: words } } = useTool();
  const steps = sendSteps(preview, words, messages.numbers);
  return (
    <section className={styles.summary} aria-label={words.willDo}>
      {sendWarnings(preview, words, messages.numbers).map((warning) => (
        <Banner key={warning} intent="warning">{warning}</Banner>
      ))}
      {steps.length === 0 ? words.nothing : <Subtitle2 as="h3">{words.willDo}</Subtitle2>}
      {steps.length > 0 && (
        <ul className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
