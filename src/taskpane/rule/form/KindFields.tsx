import type { ReactElement } from "react";
import type { RuleFormWordings } from "../../../i18n/rule-form-wordings";
import type { FormDraft } from "./draft";
import { SelectField, TextField } from "./Field";
import { LineFields } from "./LineFields";

interface KindFieldsProps {
  readonly draft: FormDraft;
  readonly words: RuleFormWordings;
  readonly onChange: (change: Partial<FormDraft>) => void;
}

/** What the chosen kind of scoring needs to know. */
export function KindFields(props: KindFieldsProps): ReactElement | null {
  const { draft, words, onChange } = props;
  switch (draft.kind) {
    case "":
      return null;
    case "ratio":
      return (
        <>
          <RatioFields {...props} />
          <TextField label={words.target} value={draft.target} isNumber onChange={(target) => onChange({ target })} />
          <SelectField label={words.below} value={draft.below} options={words.belows} blank={words.choose} onChange={(below) => onChange({ below })} />
        </>
      );
    case "growth":
      return (
        <>
          <TextField label={words.label} value={draft.label} onChange={(label) => onChange({ label })} />
          <TextField label={words.growthTarget} value={draft.target} isNumber onChange={(target) => onChange({ target })} />
        </>
      );
    case "levels":
      return (
        <>
          <MeasureFields {...props} />
          <LineFields lines={draft.levels} label={words.from} words={words} onChange={(levels) => onChange({ levels })} />
          <TextField label={words.rest} value={draft.rest} isNumber onChange={(rest) => onChange({ rest })} />
        </>
      );
    case "choice":
    case "additive":
      return <LineFields lines={draft.options} label={words.option} words={words} onChange={(options) => onChange({ options })} />;
    case "minmax":
    case "best":
      return (
        <>
          <MeasureFields {...props} />
          <SelectField label={words.better} value={draft.better} options={words.betters} blank={words.choose} onChange={(better) => onChange({ better })} />
        </>
      );
    case "count":
    case "penalty":
      return (
        <>
          <TextField label={words.thing} value={draft.thing} onChange={(thing) => onChange({ thing })} />
          <TextField label={words.pointsEach} value={draft.pointsEach} isNumber onChange={(pointsEach) => onChange({ pointsEach })} />
        </>
      );
    default:
      return draft.kind satisfies never;
  }
}

function MeasureFields(props: KindFieldsProps): ReactElement {
  const { draft, words, onChange } = props;
  return (
    <>
      <SelectField label={words.measure} value={draft.measure} options={words.measures} onChange={(measure) => onChange({ measure })} />
      {draft.measure === "ratio" ? (
        <RatioFields {...props} />
      ) : (
        <>
          <TextField label={words.label} value={draft.label} onChange={(label) => onChange({ label })} />
          <TextField label={words.unit} value={draft.unit} onChange={(unit) => onChange({ unit })} />
        </>
      )}
    </>
  );
}

function RatioFields({ draft, words, onChange }: KindFieldsProps): ReactElement {
  return (
    <>
      <TextField label={words.numerator} value={draft.numerator} onChange={(numerator) => onChange({ numerator })} />
      <TextField label={words.denominator} value={draft.denominator} onChange={(denominator) => onChange({ denominator })} />
    </>
  );
}
