/** The sequence of elements below `worksheet` (CT_Worksheet, ECMA-376 part 1, 18.3.1.99); Excel "repairs" a sheet in any other. */
export const worksheetSequence: readonly string[] = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
  "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
  "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture",
  "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

/** Below `workbook` (CT_Workbook, 18.2.27). */
export const workbookSequence: readonly string[] = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences",
  "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing",
  "fileRecoveryPr", "webPublishObjects", "extLst",
];

/** Below `styleSheet` (CT_Stylesheet, 18.8.39). */
export const styleSheetSequence: readonly string[] = [
  "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst",
];

/** Inside `font` (CT_Font, 18.8.22), in the order that Excel writes. */
export const fontSequence: readonly string[] = [
  "b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme",
];

/** Inside `border` (CT_Border, 18.8.4). */
export const borderSequence: readonly string[] = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

/** Inside `xf` (CT_Xf, 18.8.45). */
export const formatSequence: readonly string[] = ["alignment", "protection", "extLst"];

/** Inside `sheetPr` (CT_SheetPr, 18.3.1.82). */
export const sheetPropertiesSequence: readonly string[] = ["tabColor", "outlinePr", "pageSetUpPr"];
