import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { chooseRule } from "../../../app/use-cases/choose-rule";
import { readRow } from "../../../core/compile-rows";
import { openText } from "../../../core/rules/forms/open-text";
import type { OpenText } from "../../../core/rules/forms/open-text";
import type { RuleChoice } from "../../../core/rules/forms/rule-form";
import type { Rule } from "../../../core/rules/rule";
import type { TextReading } from "../../../core/rules/text-reading";
import type { IndicatorNode } from "../../../core/score/indicator-tree";
import { ruleFormWordings } from "../../../i18n/rule-form-wordings";
import type { RuleFormWordings } from "../../../i18n/rule-form-wordings";
import { Banner } from "../../parts/Banner";
import { usePane, useTable } from "../../state/pane-context";
import { ReadingChoice } from "./ReadingChoice";
import { RuleFormFields } from "./RuleFormFields";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * Where a text was refused, the user may pick one of the readings that it leaves open, or say how the row is scored; what was chosen is shown as chosen, and can be
 * changed or taken back.
 */
export function ChosenRule({ rule, indicator }: { readonly rule: Rule; readonly indicator: IndicatorNode }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const words = ruleFormWordings(messages.language);
  const open = useOpenText(rule, indicator);
  const [isOpen, setOpen] = useState(false);
  const max = indicator.row.max?.value ?? null;
  const keep = async (choice: RuleChoice | null): Promise<void> => {
    const said = choice === null ? words.dropped : choice.kind === "reading" ? words.readings.used : words.used;
    const kept = await controller.tools.act((context) => chooseRule(context, state.table, indicator.index, choice), () => ({ text: said }));
    if (kept !== null) setOpen(false);
  };
  if (isOpen) return <RuleFormFields rule={rule} name={indicator.row.name} max={max} words={words} onUse={(form) => void keep(form)} onCancel={() => setOpen(false)} />;
  const { chosen } = rule;
  const picked = pickedReading(rule);
  return (
    <div className={styles.part}>
      <Banner intent={chosen?.isOutdated || (open && !chosen) ? "warning" : "info"}>{remark(rule, open, words)}</Banner>
      {open && max !== null && <ReadingChoice open={open} max={max} picked={picked} words={words} onPick={(reading) => void keep({ kind: "reading", reading })} />}
      {open && chosen === undefined && <Caption1>{open.doubt === "remarks" ? words.readings.changesScore : words.readings.otherwise}</Caption1>}
      <div className={styles.actions}>
        {picked === null && (
          <Button disabled={state.busy !== null} onClick={() => setOpen(true)}>
            {chosen === undefined ? words.open : chosen.isOutdated ? words.review : words.change}
          </Button>
        )}
        {chosen !== undefined && (
          <Button appearance="subtle" disabled={state.busy !== null} onClick={() => void keep(null)}>
            {words.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the row's text leaves open, whatever was chosen for it. */
function useOpenText(rule: Rule, indicator: IndicatorNode): OpenText | null {
  const { tree } = useTable();
  return useMemo(() => {
    const max = indicator.row.max?.value;
    const plain = rule.chosen === undefined ? rule : readRow(tree, indicator);
    return plain === null || max == null ? null : openText(plain, max, (reading) => readRow(tree, indicator, reading));
  }, [rule, tree, indicator]);
}

/** The reading in force; null where there is none. */
function pickedReading({ chosen }: Rule): TextReading | null {
  return chosen?.form.kind === "reading" && !chosen.isOutdated ? chosen.form.reading : null;
}

function remark(rule: Rule, open: OpenText | null, words: RuleFormWordings): string {
  const picked = pickedReading(rule);
  if (picked !== null) return words.readings.chosen(words.readings.names[picked]);
  if (rule.chosen !== undefined) return rule.chosen.isOutdated ? words.outdated : words.chosen;
  if (open === null) return words.why;
  return open.doubt === "remarks" ? words.readings.whyRemarks : words.readings.why;
}
