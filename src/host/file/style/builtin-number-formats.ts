/** Number formats that files name by number without writing them out (ECMA-376 part 1, 18.8.30). */
export const builtinNumberFormats: ReadonlyMap<number, string> = new Map([
  [0, "General"], [1, "0"], [2, "0.00"], [3, "#,##0"], [4, "#,##0.00"], [9, "0%"], [10, "0.00%"], [11, "0.00E+00"], [12, "# ?/?"],
  [13, "# ??/??"], [14, "m/d/yyyy"], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"], [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"],
  [20, "h:mm"], [21, "h:mm:ss"], [22, "m/d/yyyy h:mm"], [37, "#,##0_);(#,##0)"], [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"], [40, "#,##0.00_);[Red](#,##0.00)"], [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mm:ss.0"],
  [48, "##0.0E+0"], [49, "@"],
]);

/** The first number that a file may give to a format of its own. */
export const firstCustomNumberFormat = 164;
