import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { applyScenario } from "../../../app/use-cases/apply-scenario";
import { NO_CHANGE, supposedCount } from "../../../core/scenario/scenario";
import { supposedInputs } from "../../../core/scenario/supposed-figures";
import type { IndicatorNode } from "../../../core/score/indicator-tree";
import { asks } from "../../../core/score/input-rows";
import { scoredLeaves } from "../../../core/score/scored-leaves";
import { stateWords } from "../../../i18n/state-words";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTable } from "../../state/pane-context";
import { PeersChoice } from "../standing/PeersChoice";
import { useTool } from "../use-tool";
import { KeptScenarios } from "./KeptScenarios";
import { ScenarioResult } from "./ScenarioResult";
import { SupposedFigures } from "./SupposedFigures";
import { SupposedState } from "./SupposedState";
import type { WhatIf } from "./use-what-if";
import { useWhatIf } from "./use-what-if";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** Supposes other figures or states for one indicator after another; the scores follow, the workbook stays as it is until it is told. */
export function WhatIfScreen(): ReactElement {
  const { words: { whatIf: words } } = useTool();
  const table = useTable();
  const whatIf = useWhatIf();
  const [path, setPath] = useState("");
  const indicators = scoredLeaves(table.tree);
  const chosen = indicators.find((node) => node.path === path) ?? null;
  return (
    <>
      <Field label={words.indicator}>
        <NativeSelect aria-label={words.indicator} value={path} onChange={({ target }) => setPath(target.value)}>
          <option value="">{words.indicators}</option>
          {indicators.map((node) => <option key={node.path} value={node.path}>{nameOf(node)}</option>)}
        </NativeSelect>
      </Field>
      {chosen && <Supposed node={chosen} whatIf={whatIf} />}
      <ScenarioResult present={whatIf.present} tried={whatIf.tried} />
      <Actions whatIf={whatIf} />
      <KeptScenarios whatIf={whatIf} />
      <PeersChoice peers={whatIf.peers} />
    </>
  );
}

/** What is supposed of one indicator: its state, and where it counts its figures. */
function Supposed({ node, whatIf }: { readonly node: IndicatorNode; readonly whatIf: WhatIf }): ReactElement {
  const table = useTable();
  const { tried: { scenario, outcome } } = whatIf;
  const supposed = outcome.tree.nodes[node.index] ?? node;
  const rule = asks(supposed, table.rules[node.index] ?? null);
  return (
    <>
      <SupposedState own={node.row.state ?? null} supposed={scenario.states.get(node.path)} onChange={(state) => whatIf.supposeState(node.path, state)} />
      {rule && (
        <SupposedFigures key={`${node.path} ${whatIf.opened}`} rule={rule} inputs={supposedInputs(table, node, scenario.inputs.get(node.path))} onChange={(inputs) => whatIf.suppose(node.path, inputs)} />
      )}
    </>
  );
}

/** Writes the scenario, keeps it beside the others, or throws it away. */
function Actions({ whatIf }: { readonly whatIf: WhatIf }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, state, tool, words: { whatIf: words } } = useTool();
  const { scenario } = whatIf.tried;
  const nothing = supposedCount(scenario) === 0;
  const apply = async (): Promise<void> => {
    await tool.act((context) => applyScenario(context, state.table, scenario, stateWords), ({ written, unplaced }) => ({
      text: [...(written > 0 ? [words.applied(number(written))] : []), ...(unplaced.length > 0 ? [words.unplaced(unplaced.join(", "))] : []), ...(written === 0 && unplaced.length === 0 ? [words.nothingToWrite] : [])].join(" "),
      undoable: written > 0,
    }));
  };
  return (
    <div className={styles.actions}>
      <Button appearance="primary" disabled={nothing} onClick={whatIf.keep}>{words.keep}</Button>
      <Button disabled={nothing || state.busy !== null} onClick={() => void apply()}>{words.apply}</Button>
      <Button disabled={nothing} onClick={() => whatIf.open(NO_CHANGE)}>{words.clear}</Button>
    </div>
  );
}

function nameOf({ row }: IndicatorNode): string {
  return `${row.code} ${row.name}`;
}
