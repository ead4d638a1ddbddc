/** The part of Office's theme that tells dark from light. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB"; older versions of Excel tell no more than colours. */
  readonly bodyBackgroundColor?: string;
}

/** Whether the pane should be dark: what Office says, else whether its background is. */
export function isDark(theme: OfficeTheme | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!channels) return false;
  const [, red = "", green = "", blue = ""] = channels;
  return (parseInt(red, 16) + parseInt(green, 16) + parseInt(blue, 16)) / 3 < 128;
}
