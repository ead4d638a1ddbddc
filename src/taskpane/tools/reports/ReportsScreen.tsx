import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MadeDocument } from "../../../app/use-cases/make-document-sheet";
import { makeDocumentSheet } from "../../../app/use-cases/make-document-sheet";
import type { DocumentKind } from "../../../core/documents/document-labels";
import { DOCUMENT_KINDS } from "../../../core/documents/document-labels";
import { documentLabels } from "../../../i18n/document-labels";
import { today } from "../../state/today";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  make: { alignSelf: "flex-start" },
});

/** The documents, one click each; what was made can be taken back from the notice. */
export function ReportsScreen(): ReactElement {
  const styles = useStyles();
  const { words: { reports: words } } = useTool();
  return (
    <>
      <Body1>{words.about}</Body1>
      <ul className={styles.list} aria-label={words.title}>
        {DOCUMENT_KINDS.map((kind) => <DocumentItem key={kind} kind={kind} />)}
      </ul>
    </>
  );
}

function DocumentItem({ kind }: { readonly kind: DocumentKind }): ReactElement {
  const styles = useStyles();
  const { state, tool, words: { reports: words } } = useTool();
  const { title, hint } = words.kind[kind];
  const busy = state.busy !== null;
  const notice = ({ sheet, again }: MadeDocument) => ({ text: again ? words.madeAgain(sheet) : words.made(sheet), undoable: true });
  const make = async (): Promise<void> => {
    const made = await tool.act((context) => makeDocumentSheet(context, { table: state.table, kind, labels: documentLabels(), today: today() }), notice);
    if (made) await tool.reveal(made.sheet, 0, 0);
  };
  return (
    <li className={styles.item}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Caption1 className={styles.quiet}>{hint}</Caption1>
      <Button className={styles.make} appearance="primary" disabled={busy} aria-label={`${words.make}: ${title}`} onClick={() => void make()}>
        {busy ? words.making : words.make}
      </Button>
    </li>
  );
}
