import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { EffortSize } from "../../../core/effort/effort-size";
import { usualEffort } from "../../../core/effort/effort-size";
import { effortKey } from "../../../core/effort/improvements";
import type { PathAction } from "../../../core/effort/plan-path";
import { adviceSentences } from "../../../i18n/advice-sentences";
import { NativeSelect } from "../../parts/NativeSelect";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  controls: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ActionsProps {
  readonly actions: readonly PathAction[];
  readonly efforts: ReadonlyMap<string, EffortSize>;
  readonly onEffort: (keys: readonly string[], size: EffortSize) => void;
  readonly onExclude: (indicator: string) => void;
}

const SIZES: readonly EffortSize[] = ["small", "medium", "large"];

/** The actions of a path, the best value first; each shows its row, can be made dearer or taken out. */
export function PathActions({ actions, ...rest }: ActionsProps): ReactElement {
  const list = useListStyles();
  const { words: { path: words } } = useTool();
  return (
    <ol className={list.list} aria-label={words.title}>
      {actions.map((action) => <ActionItem key={action.advice.indicator} action={action} {...rest} />)}
    </ol>
  );
}

function ActionItem({ action, efforts, onEffort, onExclude }: Omit<ActionsProps, "actions"> & { readonly action: PathAction }): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { messages, tool, words: { path: words } } = useTool();
  const { advice, gain, effort } = action;
  const { number } = messages.numbers;
  const keys = inputsOf(action).map((name) => effortKey(advice.indicator, name));
  const size = efforts.get(keys[0] ?? "") ?? (advice.rule ? usualEffort(advice.rule, inputsOf(action)[0] ?? "", advice.name) : "medium");
  return (
    <li className={styles.item}>
      <button type="button" className={list.row} onClick={() => void tool.reveal(advice.sheet, advice.row, advice.column)}>
        <Body1>{`${advice.code} ${advice.name}`}</Body1>
        <Caption1 className={styles.quiet}>{words.gain(number(gain), number(effort))}</Caption1>
        {useSentences(action).map((sentence) => <Caption1 key={sentence}>{sentence}</Caption1>)}
      </button>
      <div className={styles.controls}>
        <NativeSelect aria-label={words.effort(advice.code)} value={size} onChange={({ target }) => onEffort(keys, sizeOf(target.value))}>
          {SIZES.map((each) => <option key={each} value={each}>{words.size[each]}</option>)}
        </NativeSelect>
        <Button size="small" aria-label={`${words.exclude}: ${advice.code}`} onClick={() => onExclude(advice.indicator)}>{words.exclude}</Button>
      </div>
    </li>
  );
}

/** What to do, in words. */
function useSentences({ advice, steps, ratio, score }: PathAction): readonly string[] {
  const { messages, words: { path: words } } = useTool();
  const { number, measuredPercent, percent } = messages.numbers;
  if (ratio) return [words.ratio(measuredPercent(ratio.from), percent(ratio.to), number(score), number(advice.max))];
  return adviceSentences({ ...advice, steps }, messages).steps;
}

/** The inputs that an action changes; a ratio's first figure stands for it. */
function inputsOf({ steps, advice: { rule } }: PathAction): readonly string[] {
  if (steps.length > 0) return steps.map(({ input }) => input);
  return (rule?.inputs ?? []).flatMap(({ kind, name }) => (kind === "number" ? [name] : [])).slice(0, 1);
}

function sizeOf(value: string): EffortSize {
  return SIZES.find((size) => size === value) ?? "medium";
}
