import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { dropSuccession } from "../../../app/use-cases/keep-successions";
import type { AgencySuccession } from "../../../core/agency/agency-succession";
import { BUNDLED_SUCCESSIONS } from "../../../core/agency/bundled-successions";
import { dayWords } from "../../../i18n/day-words";
import { useListStyles } from "../../parts/list-styles";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import { NewSuccession } from "./NewSuccession";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
});

/** Which agency follows which: the user's own entries, one more, and what is known everywhere. */
export function Successions({ own }: { readonly own: readonly AgencySuccession[] }): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { state, tool, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const remove = (succession: AgencySuccession): Promise<unknown> => tool.act((context) => dropSuccession(context, succession), () => ({ text: words.removed(succession.from) }));
  return (
    <ToolSection title={words.successions} hint={words.successionsHint}>
      <ul className={list.list}>
        {own.map((succession) => (
          <li key={`${succession.from} ${succession.since}`} className={styles.line}>
            <SuccessionWords succession={succession} />
            <Button size="small" disabled={state.busy !== null} aria-label={words.removeOf(succession.from)} onClick={() => void remove(succession)}>{words.remove}</Button>
          </li>
        ))}
      </ul>
      <NewSuccession />
      <details>
        <summary className={styles.summary}><Caption1>{words.bundled(number(BUNDLED_SUCCESSIONS.length))}</Caption1></summary>
        <ul className={list.list}>{BUNDLED_SUCCESSIONS.map((succession) => <li key={succession.from}><SuccessionWords succession={succession} /></li>)}</ul>
      </details>
    </ToolSection>
  );
}

function SuccessionWords({ succession: { from, to, since, source } }: { readonly succession: AgencySuccession }): ReactElement {
  const styles = useStyles();
  const { words: { collect: words } } = useTool();
  return (
    <span className={styles.words}>
      <span>{words.succession(from, to)}</span>
      <Caption1 className={styles.quiet}>{source === undefined ? words.sinceWords(dayWords(since)) : words.withSource(dayWords(since), source)}</Caption1>
    </span>
  );
}
