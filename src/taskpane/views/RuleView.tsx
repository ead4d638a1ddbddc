import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useState } from "react";
import { evaluate } from "../../core/rules/evaluate/evaluate";
import type { Rule } from "../../core/rules/rule";
import type { IndicatorNode } from "../../core/score/indicator-tree";
import { tableOf } from "../../core/score/whole-table";
import { loadedLater } from "../parts/loaded-later";
import { ScreenFrame } from "../parts/ScreenFrame";
import { RuleReading } from "../rule/RuleReading";
import { RuleText } from "../rule/RuleText";
import { TryBox } from "../rule/TryBox";
import { usePane, useTable } from "../state/pane-context";
import { triedFigures, typedFields } from "../state/tried-figures";

const ChosenRule = loadedLater(() => import(/* webpackChunkName: "rule-form" */ "../rule/form/ChosenRule").then(({ ChosenRule }) => ChosenRule));

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** One row's rule: the official text, how it was understood, and its figures to be tried. */
export function RuleView({ node }: { readonly node: number }): ReactElement | null {
  const { messages } = usePane();
  const { rules, tree } = useTable();
  const [rule, indicator] = [rules[node], tree.nodes[node]];
  if (!rule || !indicator) return null;
  return (
    <ScreenFrame title={messages.pane.rule.title}>
      <Indicator indicator={indicator} />
      <Content key={indicator.path} rule={rule} indicator={indicator} />
    </ScreenFrame>
  );
}

function Indicator({ indicator }: { readonly indicator: IndicatorNode }): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const table = tableOf(useTable().tree, indicator);
  const { row } = indicator;
  const column = table.columns.rule ?? table.columns.name ?? table.firstColumn;
  return (
    <div>
      <div className={styles.name}>
        {row.code} {row.name}
      </div>
      <div className={styles.row}>
        <Caption1>{row.max?.value == null ? messages.pane.rule.noMax : messages.pane.rule.max(messages.numbers.number(row.max.value))}</Caption1>
        <Button appearance="transparent" size="small" onClick={() => void controller.reveal(table.sheet, row.row, column)}>
          {messages.pane.rule.goTo}
        </Button>
      </div>
    </div>
  );
}

function Content({ rule, indicator }: { readonly rule: Rule; readonly indicator: IndicatorNode }): ReactElement {
  const { messages } = usePane();
  const { inputs } = useTable();
  const words = messages.pane.rule;
  const [fields, setFields] = useState(() => typedFields(inputs.filter(({ path }) => path === indicator.path), messages));
  const max = indicator.row.max?.value ?? null;
  const evaluation = evaluate(rule, triedFigures(rule.inputs, fields, messages), max);
  return (
    <>
      <Part title={words.text}>
        <RuleText rule={rule} decided={evaluation.score === null ? null : evaluation.clause} />
      </Part>
      {(rule.ast === null || rule.chosen !== undefined) && (
        <ChosenRule rule={rule} indicator={indicator} />
      )}
      {rule.ast !== null && (
        <Part title={words.understood}>
          <RuleReading rule={rule} max={max} />
        </Part>
      )}
      {rule.inputs.length > 0 && (
        <Part title={words.try}>
          <TryBox rule={rule} max={max} fields={fields} evaluation={evaluation} onChange={setFields} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Subtitle2 as="h2" style={{ margin: 0 }}>
        {title}
      </Subtitle2>
      {children}
    </div>
  );
}
