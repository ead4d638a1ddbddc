import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useMemo, useState } from "react";
import type { DocumentChoice, MadeDocument } from "../../../app/use-cases/make-document-sheet";
import { makeDocumentSheet } from "../../../app/use-cases/make-document-sheet";
import { agencyLoads } from "../../../core/agency/agency-load";
import { DOCUMENT_KINDS } from "../../../core/documents/document-labels";
import { documentLabels } from "../../../i18n/document-labels";
import { useCardStyles } from "../../parts/card-styles";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTable } from "../../state/pane-context";
import { today } from "../../state/today";
import { useAgencyNaming } from "../../state/use-agency-naming";
import { useTool } from "../use-tool";
import { NotesItem } from "./NotesItem";
import { useReportStyles } from "./report-styles";

/** The documents, one click each; what was made can be taken back from the notice. */
export function ReportsScreen(): ReactElement {
  const styles = useReportStyles();
  const { words: { reports: words } } = useTool();
  return (
    <>
      <Body1>{words.about}</Body1>
      <ul className={styles.list} aria-label={words.title}>
        {DOCUMENT_KINDS.map((kind) => (
          <DocumentItem key={kind} title={words.kind[kind].title} hint={words.kind[kind].hint} choice={{ kind }} />
        ))}
        <AgencyItem />
        <NotesItem />
      </ul>
    </>
  );
}

interface ItemProps {
  readonly title: string;
  readonly hint: string;
  readonly choice: DocumentChoice;
  readonly children?: ReactNode;
}

function DocumentItem({ title, hint, choice, children }: ItemProps): ReactElement {
  const styles = useReportStyles();
  const cards = useCardStyles();
  const { state, tool, words: { reports: words } } = useTool();
  const busy = state.busy !== null;
  const notice = ({ sheet, again }: MadeDocument) => ({ text: again ? words.madeAgain(sheet) : words.made(sheet), undoable: true });
  const make = async (): Promise<void> => {
    const made = await tool.act((context) => makeDocumentSheet(context, { ...choice, table: state.table, labels: documentLabels(), today: today() }), notice);
    if (made) await tool.reveal(made.sheet, 0, 0);
  };
  return (
    <li className={cards.card}>
      <Subtitle2 as="h3" className={styles.title}>{title}</Subtitle2>
      <Caption1 className={styles.quiet}>{hint}</Caption1>
      {children}
      <Button className={cards.action} appearance="primary" disabled={busy} aria-label={`${words.make}: ${title}`} onClick={() => void make()}>
        {busy ? words.making : words.make}
      </Button>
    </li>
  );
}

/** A sheet of its own for one agency; nothing where the table names none. */
function AgencyItem(): ReactElement | null {
  const { messages: { numbers: { number } }, words: { reports: words } } = useTool();
  const { tree, advice } = useTable();
  const naming = useAgencyNaming();
  const loads = useMemo(() => agencyLoads(tree, advice, naming), [tree, advice, naming]);
  const [key, setKey] = useState("");
  const chosen = loads.find(({ agency }) => agency.key === key) ?? loads[0];
  if (!chosen) return null;
  return (
    <DocumentItem title={words.agency.title} hint={words.agency.hint} choice={{ agency: chosen.agency }}>
      <NativeSelect aria-label={words.agency.choose} value={chosen.agency.key} onChange={({ target }) => setKey(target.value)}>
        {loads.map(({ agency, points }) => (
          <option key={agency.key} value={agency.key}>
            {words.agency.option(agency.name, number(points))}
          </option>
        ))}
      </NativeSelect>
    </DocumentItem>
  );
}
