import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NativeSelect } from "../../parts/NativeSelect";
import { PeersChoice } from "../standing/PeersChoice";
import { useTool } from "../use-tool";
import type { GoalKind, PathSearch } from "./use-path";
import { GOAL_KINDS } from "./use-path";

/** What to reach: points, an index or its class, a rank among the chosen peers. */
export function GoalFields({ search }: { readonly search: PathSearch }): ReactElement {
  const { words: { path: words } } = useTool();
  const { wish: { kind }, change, peers } = search;
  return (
    <>
      <Field label={words.goalKind}>
        <NativeSelect aria-label={words.goalKind} value={kind} onChange={({ target }) => change({ kind: goalKind(target.value) })}>
          {GOAL_KINDS.map((each) => <option key={each} value={each}>{words.goalKinds[each]}</option>)}
        </NativeSelect>
      </Field>
      {kind === "index" && search.bands.length > 0 && <BandSelect search={search} />}
      <GoalField search={search} />
      {kind === "rank" && <PeersChoice peers={peers} />}
    </>
  );
}

function goalKind(value: string): GoalKind {
  return GOAL_KINDS.find((kind) => kind === value) ?? "points";
}

function GoalField({ search: { wish: { kind, typed }, isGoal, change } }: { readonly search: PathSearch }): ReactElement {
  const { words: { path: words } } = useTool();
  const isBad = typed[kind] !== "" && !isGoal;
  return (
    <Field label={words.goals[kind]} hint={words.goalHints[kind]} {...(isBad ? { validationMessage: words.badGoals[kind] } : {})}>
      <Input inputMode="decimal" value={typed[kind]} onChange={(_, { value }) => change({ typed: { ...typed, [kind]: value } })} />
    </Field>
  );
}

/** A class, which is reached with the index where it begins. */
function BandSelect({ search: { wish: { typed }, bands, change } }: { readonly search: PathSearch }): ReactElement {
  const { messages: { numbers: { number, plain } }, words: { path: words } } = useTool();
  const wanted = bands.find(({ from }) => plain(from) === typed.index);
  return (
    <Field label={words.band}>
      <NativeSelect aria-label={words.band} value={wanted ? plain(wanted.from) : ""} onChange={({ target }) => change({ typed: { ...typed, index: target.value } })}>
        <option value="">{words.otherBand}</option>
        {bands.map(({ from, name }) => <option key={name} value={plain(from)}>{words.bandOption(name, number(from))}</option>)}
      </NativeSelect>
    </Field>
  );
}
