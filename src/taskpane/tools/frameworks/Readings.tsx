import { Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FrameworkMatch } from "../../../core/framework/framework-match";
import type { ChosenFramework, ChosenSettings } from "../../../core/state/workbook-state";
import { MIN_MAX_READINGS, ROUNDINGS } from "../../../core/state/workbook-state";
import { NativeSelect } from "../../parts/NativeSelect";
import { Toggle } from "../../parts/Toggle";
import { useTool } from "../use-tool";
import type { FrameworksController } from "./frameworks-controller";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ReadingsProps {
  readonly choice: Pick<ChosenFramework, "id" | "settings">;
  readonly match: FrameworkMatch | null;
  readonly controller: FrameworksController;
}

/** How the table is read where its decision may mean several things; kept in the workbook for this table alone. */
export function Readings({ choice, match, controller }: ReadingsProps): ReactElement {
  const styles = useStyles();
  const { state, messages, words: { frameworks: words } } = useTool();
  const { settings } = choice;
  const disabled = state.busy !== null;
  const set = (changed: Partial<ChosenSettings>): void => void controller.choose(state.table, { ...choice, settings: { ...settings, ...changed } });
  const decided = match && messages.numbers.number(match.framework.settings.decimals);
  return (
    <div className={styles.list}>
      <Field label={words.rounding} hint={words.roundingHint}>
        <NativeSelect value={settings.rounding} disabled={disabled} onChange={({ target }) => set({ rounding: ROUNDINGS.find((each) => each === target.value) ?? settings.rounding })}>
          {ROUNDINGS.map((each) => <option key={each} value={each}>{words.roundings[each](decided)}</option>)}
        </NativeSelect>
      </Field>
      <Field label={words.minMax} hint={words.minMaxHint}>
        <NativeSelect value={settings.minMax} disabled={disabled} onChange={({ target }) => set({ minMax: MIN_MAX_READINGS.find((each) => each === target.value) ?? settings.minMax })}>
          {MIN_MAX_READINGS.map((each) => <option key={each} value={each}>{words.minMaxReadings[each]}</option>)}
        </NativeSelect>
      </Field>
      <div>
        <Toggle checked={settings.missingIsZero} disabled={disabled} label={words.missingIsZero} onChange={(missingIsZero) => set({ missingIsZero })} />
        <Caption1 className={styles.quiet}>{match?.framework.settings.missingIsZero === true ? words.missingIsZeroHint : words.missingIsZeroHintOther}</Caption1>
      </div>
    </div>
  );
}
