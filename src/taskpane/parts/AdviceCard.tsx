import { Badge, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useId, useState } from "react";
import type { Advice } from "../../core/advise/advice";
import { adviceSentences } from "../../i18n/advice-sentences";
import { usePane } from "../state/pane-context";
import { today } from "../state/today";
import { AdviceDetails } from "./AdviceDetails";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, paddingBottom: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2, overflow: "hidden", fontWeight: tokens.fontWeightSemibold },
  gain: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  figures: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  actions: { display: "flex", justifyContent: "space-between", padding: `0 ${tokens.spacingHorizontalXS}` },
});

/** One unmet indicator: what it has lost, the best next step, and on demand the rest. */
export function AdviceCard({ advice }: { readonly advice: Advice }): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const detailsId = useId();
  const [open, setOpen] = useState(false);
  const { controller, messages } = usePane();
  const words = messages.pane.advice;
  const { lost, steps, figures, remarks } = adviceSentences(advice, messages, today());
  return (
    <article className={styles.card}>
      <button type="button" className={list.row} title={words.goTo} onClick={() => void controller.reveal(advice.sheet, advice.row, advice.column)}>
        <span className={styles.line}>
          <span className={styles.name} title={advice.name}>
            {advice.code} {advice.name}
          </span>
          <Badge className={styles.gain} appearance="tint" color="success">
            {words.gain(messages.numbers.number(advice.lost))}
          </Badge>
        </span>
        <span>
          {lost} {steps[0]}
        </span>
        {figures.length > 0 && (
          <ul className={styles.figures}>
            {figures.map((figure) => (
              <li key={figure}>{figure}</li>
            ))}
          </ul>
        )}
        {advice.lead && (
          <Caption1 className={styles.quiet}>
            {messages.advice.lead}: {advice.lead}
          </Caption1>
        )}
      </button>
      <div className={styles.actions}>
        <Button
          appearance="transparent"
          size="small"
          icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={() => setOpen(!open)}
        >
          {open ? words.less : words.more}
        </Button>
        {advice.rule && (
          <Button appearance="transparent" size="small" onClick={() => controller.showRule(advice.node)}>
            {messages.pane.rule.show}
          </Button>
        )}
      </div>
      <div id={detailsId}>{open && <AdviceDetails advice={advice} furtherSteps={steps.slice(1)} remarks={remarks} />}</div>
    </article>
  );
}
