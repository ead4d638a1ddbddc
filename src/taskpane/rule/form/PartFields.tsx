import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { PartKind } from "../../../core/rules/forms/rule-form";
import type { RuleFormWordings } from "../../../i18n/rule-form-wordings";
import { blankPart, type FormDraft, type PartDraft } from "./draft";
import { SelectField, TextField } from "./Field";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  part: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, margin: "0",
  },
  heading: { display: "flex", alignItems: "center", justifyContent: "space-between", fontWeight: tokens.fontWeightSemibold },
});

/** The fields of a draft, and what changes them. */
export interface FieldsProps {
  readonly draft: FormDraft;
  readonly words: RuleFormWordings;
  readonly onChange: (change: Partial<FormDraft>) => void;
}

interface PartFieldsProps extends FieldsProps {
  /** The fields of one part's kind. */
  readonly fieldsOf: (part: FieldsProps) => ReactNode;
}

/** Several measures: each with what it is about, its share of the maximum and its own way of scoring. */
export function PartFields({ draft, words, onChange, fieldsOf }: PartFieldsProps): ReactElement {
  const styles = useStyles();
  const parts = draft.parts.length > 0 ? draft.parts : [blankPart(draft), blankPart(draft)];
  const change = (index: number, next: Partial<PartDraft>): void => onChange({ parts: parts.map((part, place) => (place === index ? { ...part, ...next } : part)) });
  return (
    <>
      <Caption1 className={styles.hint}>{words.partHint}</Caption1>
      {parts.map(({ label, share, fields }, index) => {
        const place = String(index + 1);
        return (
          <div key={index} className={styles.part} role="group" aria-label={words.part(place)}>
            <div className={styles.heading}>
              {words.part(place)}
              <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={words.removePart(place)} onClick={() => onChange({ parts: parts.filter((_, other) => other !== index) })} />
            </div>
            <TextField label={words.partLabel(place)} value={label} onChange={(typed) => change(index, { label: typed })} />
            <TextField label={words.partShare(place)} value={share} onChange={(typed) => change(index, { share: typed })} />
            <SelectField<PartKind> label={words.partKind(place)} value={isPartKind(fields.kind) ? fields.kind : ""} options={partKinds(words)} blank={words.choose} onChange={(kind) => change(index, { fields: { ...fields, kind } })} />
            {fieldsOf({ draft: fields, words, onChange: (next) => change(index, { fields: { ...fields, ...next } }) })}
          </div>
        );
      })}
      <div>
        <Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={() => onChange({ parts: [...parts, blankPart(draft)] })}>
          {words.addPart}
        </Button>
      </div>
    </>
  );
}

function partKinds({ kinds }: RuleFormWordings): Readonly<Record<PartKind, string>> {
  const { ratio, levels, choice, additive, count, growth, minmax, best } = kinds;
  return { ratio, levels, choice, additive, count, growth, minmax, best };
}

function isPartKind(kind: FormDraft["kind"]): kind is PartKind {
  return kind !== "" && kind !== "parts" && kind !== "penalty";
}
