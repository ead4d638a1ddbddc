import { useMemo, useState } from "react";
import type { TableAnalysis } from "../../../core/analysis";
import type { IndexResult } from "../../../core/council/index-result";
import type { Standing } from "../../../core/rank/peer-units";
import type { RowState } from "../../../core/recognize/appendix-table";
import type { RuleInputs } from "../../../core/rules/rule";
import type { Scenario } from "../../../core/scenario/scenario";
import { NO_CHANGE } from "../../../core/scenario/scenario";
import { scenarioIndex } from "../../../core/scenario/scenario-index";
import { scenarioStanding } from "../../../core/scenario/scenario-standing";
import type { ScenarioChange, ScenarioOutcome } from "../../../core/scenario/try-scenario";
import { scenarioChanges, tryScenario } from "../../../core/scenario/try-scenario";
import { usePane, useTable } from "../../state/pane-context";
import { useAssessment } from "../standing/use-assessment";
import type { Peers } from "../standing/use-peers";
import { usePeers } from "../standing/use-peers";

/** A scenario with what it comes to. */
export interface TriedScenario {
  readonly scenario: Scenario;
  readonly outcome: ScenarioOutcome;
  readonly changes: readonly ScenarioChange[];
  /** The index in every way that the set allows; empty where there is none, or none is known yet. */
  readonly index: readonly IndexResult[];
  /** null where no peers are known. */
  readonly standing: Standing | null;
}

/** The scenario that is being tried, the present it is held against, and the scenarios that are kept beside it; all gone with the screen. */
export interface WhatIf {
  readonly peers: Peers;
  readonly present: TriedScenario;
  readonly tried: TriedScenario;
  readonly kept: readonly TriedScenario[];
  /** How often another scenario was shown: fields begin anew then. */
  readonly opened: number;
  readonly suppose: (path: string, inputs: RuleInputs) => void;
  /** undefined leaves the row the state that it has. */
  readonly supposeState: (path: string, state: RowState | null | undefined) => void;
  readonly keep: () => void;
  readonly open: (scenario: Scenario) => void;
  readonly remove: (scenario: Scenario) => void;
}

export function useWhatIf(): WhatIf {
  const [scenario, setScenario] = useState(NO_CHANGE);
  const [opened, setOpened] = useState(0);
  const [kept, setKept] = useState<readonly Scenario[]>([]);
  const peers = usePeers();
  const comesTo = useComesTo(peers);
  const present = useMemo(() => comesTo(NO_CHANGE), [comesTo]);
  return {
    peers,
    present,
    opened,
    tried: useMemo(() => comesTo(scenario), [scenario, comesTo]),
    kept: useMemo(() => kept.map(comesTo), [kept, comesTo]),
    suppose: (path, inputs) => setScenario({ ...scenario, inputs: new Map([...scenario.inputs, [path, inputs]]) }),
    supposeState: (path, state) => setScenario({ ...scenario, states: withState(scenario.states, path, state) }),
    keep: () => setKept([...kept, scenario]),
    open: (chosen) => {
      setScenario(chosen);
      setOpened(opened + 1);
    },
    remove: (gone) => setKept(kept.filter((each) => each !== gone)),
  };
}

function withState(states: Scenario["states"], path: string, state: RowState | null | undefined): Scenario["states"] {
  const others = [...states].filter(([each]) => each !== path);
  return new Map(state === undefined ? others : [...others, [path, state]]);
}

/** What a scenario comes to for the table on the screen, among the chosen peers. */
function useComesTo({ own }: Peers): (scenario: Scenario) => TriedScenario {
  const table = useTable();
  const { state: { analysis, table: number } } = usePane();
  const assessment = useAssessment()?.assessment ?? null;
  return useMemo(() => {
    const tables: readonly TableAnalysis[] = analysis?.tables ?? [];
    const present = tryScenario(table, NO_CHANGE);
    return (scenario) => {
      const outcome = tryScenario(table, scenario);
      return {
        scenario,
        outcome,
        changes: scenarioChanges(table, present, outcome),
        index: assessment ? scenarioIndex(assessment, number, outcome) : [],
        standing: own && scenarioStanding(own, tables, number, outcome),
      };
    };
  }, [table, analysis, number, assessment, own]);
}
