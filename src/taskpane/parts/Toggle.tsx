import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0`, cursor: "pointer" },
  track: {
    appearance: "none",
    position: "relative",
    flexShrink: 0,
    width: "40px",
    height: "20px",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    cursor: "inherit",
    "::after": {
      content: '""',
      position: "absolute",
      top: "3px",
      left: "3px",
      width: "12px",
      height: "12px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
    ":checked": { backgroundColor: tokens.colorCompoundBrandBackground, border: `1px solid ${tokens.colorCompoundBrandBackground}` },
    ":checked::after": { left: "23px", backgroundColor: tokens.colorNeutralForegroundInverted },
    ":disabled": { opacity: 0.5, cursor: "not-allowed" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    // Forced colours paint over backgrounds: the browser's own box still tells on from off there.
    "@media (forced-colors: active)": { appearance: "auto", width: "20px", "::after": { display: "none" } },
  },
});

interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A switch with its words: the browser's checkbox in Fluent's looks. */
export function Toggle({ label, checked, disabled, onChange }: ToggleProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input type="checkbox" role="switch" className={styles.track} checked={checked} disabled={disabled} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
