import { Body1, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { YearChange, YearVerdict } from "../../../core/compare/compare-years";
import { useListStyles } from "../../parts/list-styles";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTool } from "../use-tool";
import { ChangeLine } from "./ChangeLine";
import type { Comparison } from "./use-comparison";

/** What has to be answered first, then what changed; what was answered can be shown again, to take it back. */
const PARTS = ["unsure", "rose", "fell", "not-comparable", "added", "gone", "same", "answered"] as const satisfies readonly (YearVerdict | "answered")[];
const ALL = "all";

/** The indicators of both years, those with one verdict, those that the user spoke of, or all; questions are shown first. */
export function ChangeList({ changes, comparison }: { readonly changes: readonly YearChange[]; readonly comparison: Comparison }): ReactElement {
  const list = useListStyles();
  const { messages: { numbers }, words: { compare: words } } = useTool();
  const parts = PARTS.map((part) => ({ part, rows: changes.filter((change) => (part === "answered" ? change.confirmed : change.verdict === part)) })).filter(({ rows }) => rows.length > 0);
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = parts.find(({ part }) => part === wanted) ?? (wanted === ALL ? null : (parts[0] ?? null));
  const shown = chosen === null ? changes : chosen.rows;
  const free = changes.flatMap(({ verdict: each, before }) => (each === "gone" && before ? [before] : []));
  return (
    <>
      <Field label={words.show}>
        <NativeSelect aria-label={words.show} value={chosen?.part ?? ALL} onChange={({ target }) => setWanted(target.value)}>
          {parts.map(({ part, rows }) => <option key={part} value={part}>{words.count(part === "answered" ? words.answered : words.verdict[part], numbers.number(rows.length))}</option>)}
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
