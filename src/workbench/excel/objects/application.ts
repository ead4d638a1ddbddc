import { hostType } from "../../office/host-type";
import type { ExcelSession } from "../excel-session";

/** api/excel/excel.numberformatinfo */
const numberFormatInfo = hostType<ExcelSession>({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: ({ contentLanguage }) => separator(contentLanguage, "decimal") },
    NumberGroupSeparator: { get: ({ contentLanguage }) => separator(contentLanguage, "group") },
  },
});

/** api/excel/excel.cultureinfo */
const cultureInfo = hostType<ExcelSession>({
  name: "CultureInfo",
  properties: { Name: { get: (session) => session.contentLanguage } },
  children: { NumberFormat: (session) => numberFormatInfo.of(session) },
});

/** api/excel/excel.application */
export const applicationType = hostType<ExcelSession>({
  name: "Application",
  properties: {
    CalculationMode: { get: () => "Automatic" },
    DecimalSeparator: { get: ({ contentLanguage }) => separator(contentLanguage, "decimal") },
    ThousandsSeparator: { get: ({ contentLanguage }) => separator(contentLanguage, "group") },
  },
  children: { CultureInfo: (session) => cultureInfo.of(session) },
  methods: {
    Calculate: (session) => session.calculation.recalculate(),
    // The grid draws and calculates after the batch in any case.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});

function separator(language: string, type: "decimal" | "group"): string {
  return new Intl.NumberFormat(language).formatToParts(1234567.5).find((part) => part.type === type)?.value ?? "";
}
