import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { NativeSelect } from "../../parts/NativeSelect";

const useStyles = makeStyles({ field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS } });

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly onChange: (value: string) => void;
}

/** A labelled field of the form. */
export function TextField({ label, value, isNumber = false, onChange }: TextFieldProps): ReactElement {
  const id = useId();
  return (
    <div className={useStyles().field}>
      <label htmlFor={id}>{label}</label>
      <Input id={id} value={value} maxLength={500} inputMode={isNumber ? "decimal" : "text"} onChange={(_, change) => onChange(change.value)} />
    </div>
  );
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | "";
  /** In the order in which they are offered. */
  readonly options: Readonly<Record<Value, string>>;
  /** What stands there as long as nothing is chosen; without it something always is. */
  readonly blank?: string;
  readonly onChange: (value: Value) => void;
}

/** A labelled choice; a value that is not among the options cannot be chosen. */
export function SelectField<Value extends string>({ label, value, options, blank, onChange }: SelectFieldProps<Value>): ReactElement {
  const id = useId();
  const isValue = (key: string): key is Value => Object.hasOwn(options, key);
  const choose = (chosen: string): void => {
    if (isValue(chosen)) onChange(chosen);
  };
  return (
    <div className={useStyles().field}>
      <label htmlFor={id}>{label}</label>
      <NativeSelect id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {blank !== undefined && <option value="">{blank}</option>}
        {Object.keys(options).filter(isValue).map((each) => (
          <option key={each} value={each}>
            {options[each]}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
