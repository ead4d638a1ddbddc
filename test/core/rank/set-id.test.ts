import type { RankIndicator, RankSettings } from "../../../src/core/rank/rank-set";
import { setId } from "../../../src/core/rank/set-id";

const SETTINGS: RankSettings = { methods: ["sum"], readings: [], bands: [], weights: {}, rankedBy: "points", decimals: 2, decidedDecimals: null, notAssessedLeavesMaximum: true };
const ROW: RankIndicator = { key: "1.1", code: "1.1", name: "Tỷ lệ văn bản điện tử", level: "indicator", max: 10, parent: null, rule: "Min-Max", comparison: null, measured: false };
const COMPARED: RankIndicator["comparison"] = { parts: [{ peers: "peers", label: null, method: "minmax", better: "highest", share: 1, named: true }], ownPoints: false };

const idOf = (change: Partial<RankIndicator> = {}, settings: Partial<RankSettings> = {}): string => setId({ indicators: [{ ...ROW, ...change }], settings: { ...SETTINGS, ...settings } });

it("is the same for what prescribes the same, however often others came in between", () => {
  const first = idOf();
  for (let others = 0; others < 20; others++) idOf({ max: others + 100 });
  expect(idOf()).toBe(first);
});

it.each<[string, Partial<RankIndicator>, Partial<RankSettings>]>([
  ["key", { key: "1.2" }, {}],
  ["code", { code: "1,1" }, {}],
  ["name", { name: "Tỷ lệ văn bản giấy" }, {}],
  ["level", { level: "group" }, {}],
  ["maximum", { max: 11 }, {}],
  ["place below another row", { parent: 0 }, {}],
  ["scoring text", { rule: "Max-Min" }, {}],
  ["comparison", { comparison: COMPARED }, {}],
  ["method of comparison", { comparison: COMPARED && { ...COMPARED, parts: COMPARED.parts.map((part) => ({ ...part, method: "best" as const })) } }, {}],
  ["measure", { measured: true }, {}],
  ["rounding", {}, { decimals: 3 }],
  ["weights", {}, { weights: { "1": 2 } }],
])("is another for another %s", (what, indicator, settings) => {
  const ids = [idOf(), idOf({ comparison: COMPARED }), idOf(indicator, settings)];
  expect(new Set(ids).size).toBe(what === "comparison" ? 2 : 3);
});
