import type { ReactElement } from "react";
import { SelectField, TextField } from "./Field";
import { LineFields } from "./LineFields";
import { PartFields, type FieldsProps } from "./PartFields";

interface KindFieldsProps extends FieldsProps {
  /** Whether they are those of one of several parts, whose share is its cap. */
  readonly isPart?: boolean;
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
      return <CountFields {...props} />;
    case "parts":
      return <PartFields draft={draft} words={words} onChange={onChange} fieldsOf={(part) => <KindFields {...part} isPart />} />;
    default:
      return draft.kind satisfies never;
  }
}

function CountFields({ draft, words, isPart = false, onChange }: KindFieldsProps): ReactElement {
  const isCount = draft.kind === "count";
  return (
    <>
      <TextField label={words.thing} value={draft.thing} onChange={(thing) => onChange({ thing })} />
      <TextField label={words.pointsEach} value={draft.pointsEach} isNumber onChange={(pointsEach) => onChange({ pointsEach })} />
      {!isPart && <TextField label={isCount ? words.mostWon : words.mostLost} value={draft.cap} isNumber onChange={(cap) => onChange({ cap })} />}
      {!isPart && isCount && <SelectField label={words.excess} value={draft.excess} options={words.excesses} onChange={(excess) => onChange({ excess })} />}
    </>
  );
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
