import { invalidArgument } from "../../office/api-error";

/** Excel's rules: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end. */
export function assertSheetName(value: unknown): string {
  const fits = typeof value === "string" && value.length > 0 && value.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(value);
  if (!fits) throw invalidArgument("Worksheet.name");
  return value;
}
