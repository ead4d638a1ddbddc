import { Caption1, Field, Input, Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTool } from "../use-tool";
import { GoalFields } from "./GoalFields";
import { PathActions } from "./PathActions";
import { PathOutcome } from "./PathOutcome";
import type { PathSearch } from "./use-path";
import { usePath } from "./use-path";

/** Asks for a goal and shows the least that reaches it; everything is worked out anew as it is changed. */
export function PathScreen(): ReactElement {
  const { messages, words: { path: words } } = useTool();
  const search = usePath();
  const { wish: { kind, efforts, excluded }, found, change } = search;
  return (
    <>
      <GoalFields search={search} />
      <Constraints search={search} />
      <PathOutcome kind={kind} found={found} />
      {excluded.size > 0 && (
        <Caption1>
          {words.excluded(messages.numbers.number(excluded.size))} <Link onClick={() => change({ excluded: new Set() })}>{words.restore}</Link>
        </Caption1>
      )}
      {found.path?.reached === true && (
        <PathActions
          actions={found.path.actions}
          efforts={efforts}
          onEffort={(keys, size) => change({ efforts: new Map([...efforts, ...keys.map((key) => [key, size] as const)]) })}
          onExclude={(indicator) => change({ excluded: new Set([...excluded, indicator]) })}
        />
      )}
    </>
  );
}

/** Whose work counts, and until when. */
function Constraints({ search: { wish: { agency, notAfter }, leads, change } }: { readonly search: PathSearch }): ReactElement {
  const { words: { path: words } } = useTool();
  return (
    <>
      <Field label={words.agency}>
        <NativeSelect aria-label={words.agency} value={agency} onChange={({ target }) => change({ agency: target.value })}>
          <option value="">{words.everyAgency}</option>
          {leads.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
        </NativeSelect>
      </Field>
      <Field label={words.notAfter} hint={words.notAfterHint}>
        <Input type="date" value={notAfter} onChange={(_, { value }) => change({ notAfter: value })} />
      </Field>
    </>
  );
}
