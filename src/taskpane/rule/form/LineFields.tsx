import { Button, Caption1, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { RuleFormWordings } from "../../../i18n/rule-form-wordings";
import type { DraftLine } from "./draft";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0 },
  share: { width: "76px", flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface LineFieldsProps {
  readonly lines: readonly DraftLine[];
  /** What the first field of a line is called. */
  readonly label: (place: string) => string;
  readonly words: RuleFormWordings;
  readonly onChange: (lines: readonly DraftLine[]) => void;
}

/** Levels or options, a line each: what it says, and its share of the maximum. */
export function LineFields({ lines, label, words, onChange }: LineFieldsProps): ReactElement {
  const styles = useStyles();
  const change = (index: number, next: Partial<DraftLine>): void => onChange(lines.map((line, place) => (place === index ? { ...line, ...next } : line)));
  return (
    <div className={styles.lines}>
      <Caption1 className={styles.hint}>{words.shareHint}</Caption1>
      {lines.map((line, index) => {
        const place = String(index + 1);
        return (
          <div key={index} className={styles.line}>
            <Input className={styles.words} aria-label={label(place)} placeholder={label(place)} value={line.words} maxLength={500} onChange={(_, { value }) => change(index, { words: value })} />
            <Input className={styles.share} aria-label={words.share(place)} placeholder="%" value={line.share} maxLength={12} onChange={(_, { value }) => change(index, { share: value })} />
            <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={words.remove(place)} onClick={() => onChange(lines.filter((_, other) => other !== index))} />
          </div>
        );
      })}
      <div>
        <Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={() => onChange([...lines, { words: "", share: "" }])}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}
