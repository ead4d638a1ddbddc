import { Body1, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { YearChange, YearVerdict } from "../../../core/compare/compare-years";
import { useListStyles } from "../../parts/list-styles";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTool } from "../use-tool";
import { ChangeLine } from "./ChangeLine";
import type { Comparison } from "./use-comparison";

/** What has to be answered first, then what changed. */
const VERDICTS: readonly YearVerdict[] = ["unsure", "rose", "fell", "not-comparable", "added", "gone", "same"];
const ALL = "all";

/** The indicators of both years, those with one verdict or all; questions are shown first. */
export function ChangeList({ changes, comparison }: { readonly changes: readonly YearChange[]; readonly comparison: Comparison }): ReactElement {
  const list = useListStyles();
  const { messages: { numbers }, words: { compare: words } } = useTool();
  const present = VERDICTS.filter((verdict) => changes.some((change) => change.verdict === verdict));
  const [wanted, setWanted] = useState<string | null>(null);
  const verdict = present.find((each) => each === wanted) ?? (wanted === ALL ? null : (present[0] ?? null));
  const shown = verdict === null ? changes : changes.filter((change) => change.verdict === verdict);
  const free = changes.flatMap(({ verdict: each, before }) => (each === "gone" && before ? [before] : []));
  return (
    <>
      <Field label={words.show}>
        <NativeSelect aria-label={words.show} value={verdict ?? ALL} onChange={({ target }) => setWanted(target.value)}>
          {present.map((each) => <option key={each} value={each}>{words.count(words.verdict[each], numbers.number(changes.filter((change) => change.verdict === each).length))}</option>)}
          <option value={ALL}>{words.count(words.all, numbers.number(changes.length))}</option>
        </NativeSelect>
      </Field>
      {shown.length === 0 && <Body1>{words.none}</Body1>}
      <ul className={list.list} aria-label={words.title}>
        {shown.map((change) => <ChangeLine key={change.now?.path ?? `gone ${change.before?.path ?? ""}`} change={change} free={free} say={comparison.say} />)}
      </ul>
    </>
  );
}
