import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FrameworkMatch } from "../../../core/framework/framework-match";
import type { ChosenFramework } from "../../../core/state/workbook-state";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTable } from "../../state/pane-context";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import { Differences } from "./Differences";
import { FrameworkSource } from "./FrameworkSource";
import type { FrameworksController, FrameworksFound } from "./frameworks-controller";
import { Readings } from "./Readings";

interface TableFrameworkProps {
  readonly found: FrameworksFound;
  readonly choice: Pick<ChosenFramework, "id" | "settings">;
  readonly controller: FrameworksController;
}

/** The set that the table is compared with, where it departs from it, and the settings in force. */
export function TableFramework({ found: { official, own }, choice, controller }: TableFrameworkProps): ReactElement {
  const { state, words: { frameworks: words } } = useTool();
  const { framework } = useTable();
  const choose = (id: string): void => void controller.choose(state.table, { ...choice, id: id === "" ? null : id });
  return (
    <ToolSection title={words.ofTable}>
      <NativeSelect aria-label={words.ofTable} value={choice.id ?? ""} disabled={state.busy !== null} onChange={({ target }) => choose(target.value)}>
        <option value="">{words.recognized}</option>
        {official.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        {own.map(({ id, title }) => <option key={id} value={id}>{words.own(title)}</option>)}
      </NativeSelect>
      {framework ? <Match match={framework} /> : <Body1>{words.noMatch}</Body1>}
      <Readings choice={choice} match={framework} controller={controller} />
    </ToolSection>
  );
}

function Match({ match }: { readonly match: FrameworkMatch }): ReactElement {
  const { messages, words: { frameworks: words } } = useTool();
  const { framework, confidence } = match;
  return (
    <>
      <Body1>{words.match(framework.title, messages.numbers.percent(confidence))}</Body1>
      <FrameworkSource framework={framework} />
      <Differences match={match} />
    </>
  );
}
