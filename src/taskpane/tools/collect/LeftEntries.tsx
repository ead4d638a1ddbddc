import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReadForms } from "../../../app/collect/form-files";
import type { FormMerge } from "../../../core/collect/merge-forms";
import { quotedList } from "../../../i18n/facts";
import type { Messages } from "../../../i18n/messages";
import { rankWords } from "../../../i18n/rank/rank-words";
import type { ToolWordings } from "../../../i18n/tool-wordings";
import { SeverityMark } from "../../parts/SeverityMark";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  file: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface LeftEntriesProps {
  readonly merge: FormMerge;
  /** The year of assessment that figures are collected for. */
  readonly year: number;
  readonly refused: ReadForms["refused"];
}

/** Files and entries that were not taken over, a sentence each; nothing where there are none. */
export function LeftEntries({ merge, year, refused }: LeftEntriesProps): ReactElement | null {
  const styles = useStyles();
  const { messages, words: { collect: words } } = useTool();
  const left = sentences({ merge, year, refused }, words, messages);
  if (left.length === 0) return null;
  return (
    <section aria-label={words.left(messages.numbers.number(left.length))}>
      <Subtitle2 as="h3">{words.left(messages.numbers.number(left.length))}</Subtitle2>
      <ul className={styles.list}>
        {left.map(({ form, sentence }, index) => (
          <li key={index} className={styles.item}>
            <SeverityMark severity="warning" />
            <span className={styles.words}>
              <Caption1 className={styles.file}>{form}</Caption1>
              {sentence}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentences({ merge, year, refused }: LeftEntriesProps, words: ToolWordings["collect"], messages: Messages): readonly { readonly form: string; readonly sentence: string }[] {
  const { number, exact } = messages.numbers;
  const { failures } = rankWords(messages.language);
  const unknown = new Map<string, number>();
  for (const { form } of merge.unknown) unknown.set(form, (unknown.get(form) ?? 0) + 1);
  return [
    ...refused.map(({ name, failure }) => ({ form: name, sentence: failures[failure] })),
    ...merge.foreign.map((form) => ({ form, sentence: words.foreign })),
    ...merge.damaged.map(({ form, lost }) => ({ form, sentence: words.damaged(quotedList(lost.headers)) })),
    ...merge.unreadable.map(({ form, row, text }) => ({ form, sentence: `${row.key}: ${words.unreadable(text)}` })),
    ...merge.beyond.map(({ form, row, value, max }) => ({ form, sentence: `${row.path}: ${words.beyond(exact(value), exact(max))}` })),
    ...merge.otherYear.map(({ form, year: named }) => ({ form, sentence: named === null ? words.noYear : words.otherYear(named, year) })),
    ...merge.otherQuestion.map(({ form, row, asked }) => ({ form, sentence: `${row.key}: ${words.otherQuestion(asked.meaning)}` })),
    ...[...unknown].map(([form, count]) => ({ form, sentence: words.unknown(number(count)) })),
  ];
}
