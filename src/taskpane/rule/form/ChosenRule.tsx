import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { chooseRule } from "../../../app/use-cases/choose-rule";
import type { RuleForm } from "../../../core/rules/forms/rule-form";
import type { Rule } from "../../../core/rules/rule";
import type { IndicatorNode } from "../../../core/score/indicator-tree";
import { ruleFormWordings } from "../../../i18n/rule-form-wordings";
import { Banner } from "../../parts/Banner";
import { usePane } from "../../state/pane-context";
import { RuleFormFields } from "./RuleFormFields";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where a text was refused, the user may say how the row is scored; what was chosen is shown as chosen, and can be changed or taken back. */
export function ChosenRule({ rule, indicator }: { readonly rule: Rule; readonly indicator: IndicatorNode }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const words = ruleFormWordings(messages.language);
  const [isOpen, setOpen] = useState(false);
  const keep = async (form: RuleForm | null): Promise<void> => {
    const kept = await controller.tools.act((context) => chooseRule(context, state.table, indicator.index, form), () => ({ text: form === null ? words.dropped : words.used }));
    if (kept !== null) setOpen(false);
  };
  if (isOpen) {
    return <RuleFormFields rule={rule} name={indicator.row.name} max={indicator.row.max?.value ?? null} words={words} onUse={(form) => void keep(form)} onCancel={() => setOpen(false)} />;
  }
  const { chosen } = rule;
  return (
    <div className={styles.part}>
      <Banner intent={chosen?.isOutdated ? "warning" : "info"}>{chosen === undefined ? words.why : chosen.isOutdated ? words.outdated : words.chosen}</Banner>
      <div className={styles.actions}>
        <Button disabled={state.busy !== null} onClick={() => setOpen(true)}>
          {chosen === undefined ? words.open : chosen.isOutdated ? words.review : words.change}
        </Button>
        {chosen !== undefined && (
          <Button appearance="subtle" disabled={state.busy !== null} onClick={() => void keep(null)}>
            {words.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}
