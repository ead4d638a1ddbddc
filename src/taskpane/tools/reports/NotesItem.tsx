import { Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UseCaseContext } from "../../../app/use-case";
import type { NotesDone } from "../../../app/use-cases/advice-notes";
import { removeAdviceNotes, writeAdviceNotes } from "../../../app/use-cases/advice-notes";
import { adviceNote } from "../../../i18n/advice-note";
import { useCardStyles } from "../../parts/card-styles";
import { today } from "../../state/today";
import { useFound } from "../../state/use-found";
import type { ToolNotice } from "../tool-context";
import { useTool } from "../use-tool";
import { notesSentence } from "./notes-sentence";
import { useReportStyles } from "./report-styles";

const takesNotes = ({ workbook }: UseCaseContext): Promise<boolean> => Promise.resolve(workbook.takesNotes);

/** Advice as notes on the score cells, and away with them; a sentence where this Excel lets nobody write notes. */
export function NotesItem(): ReactElement | null {
  const styles = useReportStyles();
  const cards = useCardStyles();
  const { state, tool, messages: { numbers }, words: { reports: { notes: words } } } = useTool();
  const isOffered = useFound(takesNotes);
  const notice = (done: NotesDone): ToolNotice => ({ text: notesSentence(done, words, numbers), undoable: done.written + done.removed > 0 });
  const change = (useCase: (context: UseCaseContext) => Promise<NotesDone>): void => void tool.act(useCase, notice);
  if (isOffered === null) return null;
  return (
    <li className={cards.card}>
      <Subtitle2 as="h3" className={styles.title}>{words.title}</Subtitle2>
      <Caption1 className={styles.quiet}>{isOffered ? words.hint : words.unsupported}</Caption1>
      {isOffered && (
        <div className={cards.actions}>
          <Button appearance="primary" disabled={state.busy !== null} onClick={() => change((context) => writeAdviceNotes(context, (advice) => adviceNote(advice, today())))}>
            {words.write}
          </Button>
          <Button disabled={state.busy !== null} onClick={() => change(removeAdviceNotes)}>
            {words.remove}
          </Button>
        </div>
      )}
    </li>
  );
}
