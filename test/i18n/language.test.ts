import { languageOf } from "../../src/i18n/language";
import { numbersOf } from "../../src/i18n/numbers";

describe("the language of the pane", () => {
  test.each([
    ["vi-VN", "vi"],
    ["vi", "vi"],
    ["en-US", "en"],
    ["fr-FR", "en"],
    ["", "vi"],
    [undefined, "vi"],
  ] as const)("Office in %s gives %s", (display, language) => {
    expect(languageOf(display)).toBe(language);
  });
});

describe("figures", () => {
  const vi = numbersOf("vi");
  const en = numbersOf("en");
  test.each([
    [12.78, "12,78", "12.78"],
    [39.5, "39,5", "39.5"],
    [1000, "1000", "1000"],
    [125000, "125.000", "125,000"],
    [0.1 + 0.2, "0,3", "0.3"],
  ])("%d", (value, vietnamese, english) => {
    expect(vi.number(value)).toBe(vietnamese);
    expect(en.number(value)).toBe(english);
  });

  test("a figure whose decimals matter keeps them", () => {
    expect([vi.exact(19.583), vi.number(19.583), vi.exact(1_500_000_000)]).toEqual(["19,583", "19,58", "1.500.000.000"]);
  });

  test("a measured ratio has one decimal, a threshold only those it has", () => {
    expect([vi.measuredPercent(0.65), vi.percent(0.8), vi.percent(0.125)]).toEqual(["65,0%", "80%", "12,5%"]);
  });
});
