import { copiedTable } from "../../../src/core/text/copied-table";

test("a table is copied as tab-separated text and as a table", () => {
  expect(copiedTable([["Mã", "Điểm"], ["1.10", 7.5]])).toEqual({
    plain: "Mã\tĐiểm\r\n1.10\t7.5",
    html: `<table><tr><td style="mso-number-format:'\\@'">Mã</td><td style="mso-number-format:'\\@'">Điểm</td></tr><tr><td style="mso-number-format:'\\@'">1.10</td><td>7.5</td></tr></table>`,
  });
});

const texts: readonly (readonly [string, string, string])[] = [
  ["a formula", '=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ["a text that begins with a plus", "+84 901", "'+84 901"],
  ["an at sign", "@SUM(1)", "'@SUM(1)"],
  ["a formula behind a tab", "\t=1+1", "'=1+1"],
  ["line breaks and tabs", "một\r\nhai\tba", "một hai ba"],
  ["a dash of a list", "- Đã ban hành", "'- Đã ban hành"],
];

test.each(texts)("%s stays one cell and text", (_, text, plain) => {
  expect(copiedTable([[text]]).plain).toBe(plain);
});

test("markup of a workbook is no markup of the table", () => {
  expect(copiedTable([['<img src=x onerror="x">&']]).html).toContain("&lt;img src=x onerror=&quot;x&quot;&gt;&amp;");
});
