import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RowState } from "../../../core/recognize/appendix-table";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTool } from "../use-tool";

interface SupposedStateProps {
  /** The state that the row has. */
  readonly own: RowState | null;
  /** undefined: none is supposed. */
  readonly supposed: RowState | null | undefined;
  readonly onChange: (state: RowState | null | undefined) => void;
}

const COUNTS = "counts";
const STATES: readonly RowState[] = ["not-assessed", "not-scored"];

/** Whether an indicator counts, is not assessed or not scored yet: as it is, or otherwise. */
export function SupposedState({ own, supposed, onChange }: SupposedStateProps): ReactElement {
  const { words: { whatIf: words } } = useTool();
  const value = (supposed === undefined ? own : supposed) ?? COUNTS;
  const choose = (chosen: string): void => {
    const state = STATES.find((each) => each === chosen) ?? null;
    onChange(state === own ? undefined : state);
  };
  return (
    <Field label={words.state}>
      <NativeSelect aria-label={words.state} value={value} onChange={({ target }) => choose(target.value)}>
        <option value={COUNTS}>{words.counts}</option>
        {STATES.map((state) => <option key={state} value={state}>{words.states[state]}</option>)}
      </NativeSelect>
    </Field>
  );
}
