import type { OfficePane } from "./office-harness";

/** Everything of the workbook that a user or another program can see, as text to compare. Scores that are calculated are not part of it: their formulas are. */
export async function workbookPicture(pane: OfficePane): Promise<string> {
  await pane.host.calculation.settled();
  const seen = await pane.window.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name");
    context.workbook.properties.load("author,lastAuthor,manager,company");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const range = sheet.getRange("A1:L30");
      range.load("formulas,numberFormat");
      const properties = range.getCellProperties({ format: { font: { bold: true, color: true }, fill: { color: true } } });
      const widths = range.getColumnProperties({ format: { columnWidth: true } });
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/type,items/priority,items/customOrNullObject/rule/formula");
      return { name: sheet.name, visibility: sheet.visibility, range, properties, widths, formats };
    });
    await context.sync();
    const { author, lastAuthor, manager, company } = context.workbook.properties;
    return {
      names: [author, lastAuthor, manager, company],
      tables: tables.items.map(({ name }) => name),
      sheets: sheets.map(({ name, visibility, range, properties, widths, formats }) => ({
        name,
        visibility,
        formulas: range.formulas,
        numberFormats: range.numberFormat,
        properties: properties.value,
        widths: widths.value,
        rules: formats.items.map((item) => item.customOrNullObject.rule.formula),
      })),
    };
  });
  return JSON.stringify({ ...seen, kept: pane.host.xmlParts.list().map(({ xml }) => xml) });
}
