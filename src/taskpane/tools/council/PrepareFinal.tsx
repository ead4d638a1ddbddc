import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CouncilFound } from "../../../app/use-cases/council";
import type { FinalSheetPlan } from "../../../core/council/final-plan";
import { COUNCIL_COLUMNS } from "../../../core/council/council-labels";
import { Banner } from "../../parts/Banner";
import { ChangeList } from "../../parts/ChangeList";
import { Toggle } from "../../parts/Toggle";
import { useTable } from "../../state/pane-context";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import type { CouncilController } from "./council-controller";

const useStyles = makeStyles({
  action: { alignSelf: "flex-start" },
  summary: { cursor: "pointer" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PrepareFinalProps {
  readonly found: CouncilFound;
  readonly controller: CouncilController;
}

/** Makes the final scores live: what would be added and written, sheet by sheet, and one button. */
export function PrepareFinal({ found, controller }: PrepareFinalProps): ReactElement {
  const styles = useStyles();
  const { state, messages, words: { council: words } } = useTool();
  const { preview } = found;
  const overwritten = preview.sheets.flatMap(({ changes }) => changes).filter(({ overwrites }) => overwrites).length;
  return (
    <ToolSection title={words.prepare} hint={words.prepareHint}>
      <MissingIsZero found={found} controller={controller} />
      {preview.empty && <Body1>{words.ready}</Body1>}
      {preview.sheets.map((table) => <TableLine key={table.sheet} table={table} />)}
      {overwritten > 0 && <Banner intent="warning">{words.overwritten(messages.numbers.number(overwritten))}</Banner>}
      {!preview.empty && (
        <>
          <Button className={styles.action} appearance="primary" disabled={state.busy !== null} onClick={() => void controller.apply(preview)}>
            {words.apply}
          </Button>
          <details>
            <summary className={styles.summary}>{words.showCells}</summary>
            {preview.sheets.map(({ sheet, changes }) => <ChangeList key={sheet} changes={changes} />)}
          </details>
        </>
      )}
    </ToolSection>
  );
}

function MissingIsZero({ found, controller }: PrepareFinalProps): ReactElement {
  const styles = useStyles();
  const { state, words: { council: words } } = useTool();
  const { settings, framework } = useTable();
  return (
    <div>
      <Toggle checked={settings.missingIsZero} disabled={state.busy !== null} label={words.missingIsZero} onChange={(on) => void controller.setMissingIsZero(found, on)} />
      <Caption1 className={styles.quiet}>{framework?.framework.settings.missingIsZero === true ? words.missingIsZeroHint : words.missingIsZeroHintOther}</Caption1>
    </div>
  );
}

function TableLine({ table: { sheet, columns, changes } }: { readonly table: FinalSheetPlan }): ReactElement | null {
  const { messages, words: { council: words } } = useTool();
  const added = COUNCIL_COLUMNS.flatMap((name) => (columns[name].isNew ? [`“${columns[name].header}”`] : []));
  if (added.length === 0 && changes.length === 0) return null;
  return (
    <Caption1>
      {added.length > 0 && `${words.newColumns(sheet, added.join(", "))} `}
      {changes.length > 0 && words.cells(sheet, messages.numbers.number(changes.length))}
    </Caption1>
  );
}
