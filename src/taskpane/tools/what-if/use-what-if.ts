import { useMemo, useState } from "react";
import type { TableAnalysis } from "../../../core/analysis";
import type { RuleInputs } from "../../../core/rules/rule";
import type { Scenario, ScenarioChange, ScenarioOutcome } from "../../../core/scenario/try-scenario";
import { NO_CHANGE, scenarioChanges, tryScenario } from "../../../core/scenario/try-scenario";

/** A scenario with what it comes to. */
export interface TriedScenario {
  readonly scenario: Scenario;
  readonly outcome: ScenarioOutcome;
  readonly changes: readonly ScenarioChange[];
}

/** The scenario that is being tried, the present it is held against, and the scenarios that are kept beside it; all gone with the screen. */
export interface WhatIf {
  readonly present: ScenarioOutcome;
  readonly tried: TriedScenario;
  readonly kept: readonly TriedScenario[];
  /** How often another scenario was shown: fields begin anew then. */
  readonly opened: number;
  readonly suppose: (path: string, inputs: RuleInputs) => void;
  readonly keep: () => void;
  readonly open: (scenario: Scenario) => void;
  readonly remove: (scenario: Scenario) => void;
}

export function useWhatIf(table: TableAnalysis): WhatIf {
  const [scenario, setScenario] = useState(NO_CHANGE);
  const [opened, setOpened] = useState(0);
  const [kept, setKept] = useState<readonly Scenario[]>([]);
  const present = useMemo(() => tryScenario(table, NO_CHANGE), [table]);
  return {
    present,
    opened,
    tried: useMemo(() => comesTo(scenario, table, present), [scenario, table, present]),
    kept: useMemo(() => kept.map((each) => comesTo(each, table, present)), [kept, table, present]),
    suppose: (path, inputs) => setScenario({ ...scenario, inputs: new Map([...scenario.inputs, [path, inputs]]) }),
    keep: () => setKept([...kept, scenario]),
    open: (chosen) => {
      setScenario(chosen);
      setOpened(opened + 1);
    },
    remove: (gone) => setKept(kept.filter((each) => each !== gone)),
  };
}

function comesTo(scenario: Scenario, table: TableAnalysis, present: ScenarioOutcome): TriedScenario {
  const outcome = tryScenario(table, scenario);
  return { scenario, outcome, changes: scenarioChanges(table, present, outcome) };
}
