import { fileColor, OFFICE_THEME, shownColor, themeColors } from "../../../src/workbench/xlsx/palette";

describe("a colour of a file, as the sheet shows it", () => {
  test.each([
    { story: "named directly", color: { argb: "FFDDEBF7" }, shown: "#DDEBF7" },
    { story: "the theme's text", color: { theme: 1 }, shown: "#000000" },
    { story: "the theme's first accent, 40% lighter", color: { theme: 4, tint: 0.4 }, shown: "#8FAADC" },
    { story: "the theme's background, 25% darker", color: { theme: 0, tint: -0.25 }, shown: "#BFBFBF" },
    { story: "of the old table", color: { indexed: 10 }, shown: "#FF0000" },
    { story: "the system's own", color: { indexed: 64 }, shown: null },
    { story: "automatic", color: {}, shown: null },
  ])("$story", ({ color, shown }) => expect(shownColor(color, OFFICE_THEME)).toBe(shown));
});

describe("a colour of the sheet, as the file keeps it", () => {
  test.each([
    { shown: "#e2f0d9", argb: "FFE2F0D9" },
    { shown: "#abc", argb: "FFAABBCC" },
    { shown: "rgb(255, 0, 16)", argb: "FFFF0010" },
    { shown: "rgba(1,2,3,0.5)", argb: "FF010203" },
  ])("$shown", ({ shown, argb }) => expect(fileColor(shown)).toEqual({ argb }));

  test("a text that is no colour is none", () => expect(fileColor("đỏ")).toBeNull());
});

test("a workbook's own theme counts, the rest is Office's", () => {
  const theme = themeColors('<a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:accent1><a:srgbClr val="c00000"/></a:accent1></a:clrScheme>');
  expect(theme.slice(0, 5)).toEqual(["FFFFFF", "101010", "E7E6E6", "44546A", "C00000"]);
});
