import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { applyScenario } from "../../../app/use-cases/apply-scenario";
import { NO_CHANGE, supposedInputs } from "../../../core/scenario/try-scenario";
import type { IndicatorNode } from "../../../core/score/indicator-tree";
import { asks } from "../../../core/score/input-rows";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTable } from "../../state/pane-context";
import { useTool } from "../use-tool";
import { KeptScenarios } from "./KeptScenarios";
import { ScenarioResult } from "./ScenarioResult";
import { SupposedFigures } from "./SupposedFigures";
import { useWhatIf } from "./use-what-if";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** Supposes other figures for one indicator after another; the scores follow, the workbook stays as it is until it is told. */
export function WhatIfScreen(): ReactElement {
  const styles = useStyles();
  const { messages, state, tool, words: { whatIf: words } } = useTool();
  const table = useTable();
  const whatIf = useWhatIf(table);
  const { tried, present } = whatIf;
  const [path, setPath] = useState("");
  const indicators = table.tree.nodes.filter((node) => asks(node, table.rules[node.index] ?? null));
  const chosen = indicators.find((node) => node.path === path) ?? null;
  const rule = chosen && asks(chosen, table.rules[chosen.index] ?? null);
  const nothing = tried.scenario.inputs.size === 0;
  const apply = async (): Promise<void> => {
    const { number } = messages.numbers;
    await tool.act((context) => applyScenario(context, state.table, tried.scenario), ({ written, unplaced }) => ({
      text: [...(written > 0 ? [words.applied(number(written))] : []), ...(unplaced > 0 ? [words.unplaced(number(unplaced))] : [])].join(" "),
      undoable: written > 0,
    }));
  };
  return (
    <>
      <Field label={words.indicator}>
        <NativeSelect aria-label={words.indicator} value={path} onChange={({ target }) => setPath(target.value)}>
          <option value="">{words.indicators}</option>
          {indicators.map((node) => <option key={node.path} value={node.path}>{nameOf(node)}</option>)}
        </NativeSelect>
      </Field>
      {chosen && rule && (
        <SupposedFigures key={`${chosen.path} ${whatIf.opened}`} rule={rule} inputs={supposedInputs(table, chosen, tried.scenario.inputs.get(chosen.path))} onChange={(inputs) => whatIf.suppose(chosen.path, inputs)} />
      )}
      <ScenarioResult present={present} tried={tried} />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={nothing || state.busy !== null} onClick={() => void apply()}>{words.apply}</Button>
        <Button disabled={nothing} onClick={whatIf.keep}>{words.keep}</Button>
        <Button disabled={nothing} onClick={() => whatIf.open(NO_CHANGE)}>{words.clear}</Button>
      </div>
      <KeptScenarios whatIf={whatIf} />
    </>
  );
}

function nameOf({ row }: IndicatorNode): string {
  return `${row.code} ${row.name}`;
}
