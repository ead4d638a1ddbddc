import { csvText } from "../../../src/core/text/csv";

describe("comma-separated values", () => {
  it("quote what would part a field, and double quotes", () => {
    expect(csvText(["a", "b"], [["x,y", 'nói "được"'], ["hai\ndòng", null]])).toBe('\ufeffa,b\r\n"x,y","nói ""được"""\r\n"hai\ndòng",\r\n');
  });

  it("never become formulas, while negative numbers stay numbers", () => {
    expect(csvText(["a"], [["=HYPERLINK(\"http://x\")"], ["@SUM(1)"], ["+84"], [-2.5]])).toBe('\ufeffa\r\n"\'=HYPERLINK(""http://x"")"\r\n\'@SUM(1)\r\n\'+84\r\n-2.5\r\n');
  });
});
