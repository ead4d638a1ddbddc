import { Body1, Caption1, Field, Input, Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import type { EffortSize } from "../../../core/effort/effort-size";
import { planPath } from "../../../core/effort/plan-path";
import type { PlannedPath } from "../../../core/effort/plan-path";
import { readNumber } from "../../../i18n/read-number";
import { Banner } from "../../parts/Banner";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTable } from "../../state/pane-context";
import { useTool } from "../use-tool";
import { leadAgencies } from "./lead-agencies";
import { PathActions } from "./PathActions";

const FIRST_GOAL = "50";

/** What the user asked for, beside the number of points. */
interface Constraints {
  readonly efforts: ReadonlyMap<string, EffortSize>;
  readonly excluded: ReadonlySet<string>;
  /** `Agency.key`, or "" for all. */
  readonly agency: string;
}

/** Asks for a number of points and shows the least that wins them; everything is worked out anew as it is changed. */
export function PathScreen(): ReactElement {
  const { messages, words: { path: words } } = useTool();
  const table = useTable();
  const [typed, setTyped] = useState(FIRST_GOAL);
  const [constraints, setConstraints] = useState<Constraints>({ efforts: new Map(), excluded: new Set(), agency: "" });
  const goal = readNumber(typed, messages.language);
  const isGoal = typeof goal === "number" && goal > 0;
  const found = useMemo(() => {
    const { efforts, excluded, agency } = constraints;
    return isGoal ? planPath(table, { goal, efforts, excluded, agencies: agency === "" ? null : new Set([agency]), notAfter: null }) : null;
  }, [table, goal, isGoal, constraints]);
  const change = (part: Partial<Constraints>): void => setConstraints({ ...constraints, ...part });
  return (
    <>
      <Field label={words.goal} {...(isGoal ? {} : { validationMessage: words.badGoal })}>
        <Input inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Field label={words.agency}>
        <NativeSelect aria-label={words.agency} value={constraints.agency} onChange={({ target }) => change({ agency: target.value })}>
          <option value="">{words.everyAgency}</option>
          {leadAgencies(table).map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
        </NativeSelect>
      </Field>
      {found && <Outcome found={found} />}
      {constraints.excluded.size > 0 && (
        <Caption1>
          {words.excluded(messages.numbers.number(constraints.excluded.size))} <Link onClick={() => change({ excluded: new Set() })}>{words.restore}</Link>
        </Caption1>
      )}
      {found?.reached === true && (
        <PathActions
          actions={found.actions}
          efforts={constraints.efforts}
          onEffort={(keys, size) => change({ efforts: new Map([...constraints.efforts, ...keys.map((key) => [key, size] as const)]) })}
          onExclude={(indicator) => change({ excluded: new Set([...constraints.excluded, indicator]) })}
        />
      )}
    </>
  );
}

function Outcome({ found }: { readonly found: PlannedPath }): ReactElement {
  const { messages: { numbers: { number } }, words: { path: words } } = useTool();
  return (
    <div role="status">
      {found.reached ? <Body1>{words.result(number(found.gain), number(found.effort), number(found.actions.length))}</Body1> : <Banner intent="warning">{words.notReached(number(found.most))}</Banner>}
      {found.unknown.length > 0 && <Caption1 block>{words.unknown(number(found.unknown.length))}</Caption1>}
    </div>
  );
}
