import "../../taskpane/dom";
import type { AddChartEdit, ChartKind } from "../../../src/core/plan/write-plan";
import { drawChart } from "../../../src/workbench/charts/chart-drawing";
import type { ChartValues } from "../../../src/workbench/charts/chart-values";
import { chartValues } from "../../../src/workbench/charts/chart-values";
import { valueAxis } from "../../../src/workbench/charts/value-axis";
import { headlessEngine } from "../../../src/workbench/univer/engine";
import { snapshotOf } from "../../support/snapshots";

const units: ChartValues = {
  categories: ["Sở Y tế", "Sở Nội vụ", "Sở <Tư pháp>"],
  series: [
    { name: "Điểm", color: "#2F5597", values: [80, 40, null] },
    { name: "Cao nhất", color: "#C55A11", values: [80, 60, 20] },
  ],
};

function drawn(chart: ChartKind, values: ChartValues = units): SVGElement {
  return drawChart({ chart, title: "Tổng điểm" }, values, { width: 600, height: 400 });
}

/** The lengths of one series' bars along their axis. */
function lengths(picture: SVGElement, color: string, side: "width" | "height"): readonly number[] {
  return [...picture.querySelectorAll("rect")].filter((bar) => bar.getAttribute("fill") === color && bar.querySelector("title")).map((bar) => Number(bar.getAttribute(side)));
}

function words(picture: SVGElement): readonly (string | null)[] {
  return [...picture.querySelectorAll("text")].map((text) => text.textContent);
}

describe("a chart drawn over the grid", () => {
  it.each([
    ["bar", "width"],
    ["column", "height"],
    ["bar-stacked", "width"],
    ["column-stacked", "height"],
  ] as const)("gives each figure a bar as long as it is large (%s)", (kind, side) => {
    const [first = 0, second = 0, ...more] = lengths(drawn(kind), "#2F5597", side);
    expect(first / second).toBeCloseTo(2, 2);
    expect(more).toEqual([]);
    expect(lengths(drawn(kind), "#C55A11", side)).toHaveLength(3);
  });

  it("lays the bars of one category end to end where they are stacked", () => {
    const [mine, best] = [...drawn("bar-stacked").querySelectorAll("rect")].filter((bar) => bar.querySelector("title")?.textContent?.startsWith("Sở Y tế"));
    const number = (bar: Element | undefined, name: string): number => Number(bar?.getAttribute(name));
    expect(number(best, "x")).toBeCloseTo(number(mine, "x") + number(mine, "width"), 1);
    expect(number(best, "y")).toBeCloseTo(number(mine, "y"), 1);
  });

  it.each<ChartKind>(["bar", "column", "bar-stacked", "column-stacked", "radar"])("bears its title, its series' names and its categories, and no markup of theirs (%s)", (kind) => {
    const picture = drawn(kind);
    expect(picture.getAttribute("aria-label")).toBe("Tổng điểm");
    expect(words(picture)).toEqual(expect.arrayContaining(["Tổng điểm", "Điểm", "Cao nhất", "Sở Y tế", "Sở <Tư pháp>"]));
  });

  it("leaves a blank figure out of the radar's markers", () => {
    expect([...drawn("radar").querySelectorAll("circle title")].map(({ textContent }) => textContent)).toEqual([
      "Sở Y tế – Điểm: 80", "Sở Nội vụ – Điểm: 40", "Sở Y tế – Cao nhất: 80", "Sở Nội vụ – Cao nhất: 60", "Sở <Tư pháp> – Cao nhất: 20",
    ]);
  });

  it.each<ChartKind>(["bar", "column", "radar"])("can be drawn without any figure (%s)", (kind) => {
    const empty = drawn(kind, { categories: [], series: [{ name: "Điểm", color: "#2F5597", values: [] }] });
    expect(empty.outerHTML).not.toMatch(/NaN|Infinity/);
  });

  it.each([
    [[894.05, 490.71], 0, 1000],
    [[0.31], 0, 0.4],
    [[], 0, 1],
    [[-3, 7], -4, 8],
    [[100], 0, 100],
  ])("has an axis of round numbers that holds 0 and all figures: %j", (values, low, high) => {
    const axis = valueAxis(values);
    expect([axis.low, axis.high]).toEqual([low, high]);
    expect(axis.ticks.length).toBeLessThanOrEqual(7);
  });
});

test("a chart's figures are the numbers in its cells, not how they are formatted", () => {
  const { api, univer } = headlessEngine();
  const workbook = api.createWorkbook(snapshotOf({ "Xếp hạng": [["Đơn vị", "Điểm", "Cao nhất"], ["Sở Y tế", 894.054, 900], ["", "", 900]] }));
  const edit: Pick<AddChartEdit, "data" | "colors"> = { data: { row: 0, column: 0, rowCount: 3, columnCount: 3 }, colors: ["#2F5597"] };
  expect(chartValues(workbook.getActiveSheet(), edit)).toEqual({
    categories: ["Sở Y tế", ""],
    series: [{ name: "Điểm", color: "#2F5597", values: [894.054, null] }, { name: "Cao nhất", color: "#4472C4", values: [900, 900] }],
  });
  univer.dispose();
});
