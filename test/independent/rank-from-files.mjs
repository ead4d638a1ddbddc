// Ranks the unit workbooks of a folder from their raw cells. It shares no code with the add-in: its own reading of the archive, its own
// arithmetic (whole hundredths and fractions of integers), its own ranks.
//   node rank-from-files.mjs typed FOLDER      totals from the typed scores; the mean of the pillars where the table numbers pillars with Roman letters
//   node rank-from-files.mjs rows FOLDER       totals and percentages from the rows "n.n" of every sheet; "Không đánh giá" leaves the maximum, nothing at all does not
//   node rank-from-files.mjs compared FOLDER   scores from the typed figures, by the five rules of the made-up set, written down here by hand
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

const [, , way, folder] = process.argv;

/** A sheet's cells: "D12" → { text, number, isFormula }. */
function cells(path, sheet) {
  const xml = new TextDecoder().decode(unzipSync(readFileSync(path))[`xl/worksheets/sheet${sheet}.xml`]);
  const found = new Map();
  for (const [, attributes, content] of xml.matchAll(/<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const text = /<t[^>]*>(.*?)<\/t>/s.exec(content ?? "")?.[1] ?? null;
    const value = /<v>([^<]+)<\/v>/.exec(content ?? "")?.[1] ?? null;
    const isNumber = value !== null && !/\bt="/.test(attributes);
    found.set(address, { text, number: isNumber ? Number(value) : null, isFormula: /<f>/.test(content ?? "") });
  }
  return found;
}

function rows(sheet) {
  return [...new Set([...sheet.keys()].map((address) => Number(/\d+/.exec(address)[0])))].sort((a, b) => a - b);
}

function unitOf(sheet) {
  return sheet.get("A3").text.replace("Đơn vị: ", "");
}

/** Hundredths of a fraction, half away from zero. Both are whole numbers. */
function hundredths(numerator, denominator) {
  return Number((200n * numerator + denominator) / (2n * denominator));
}

/** Typed scores of the appendix in hundredths, and how many pillars there are. */
function typed(path) {
  const sheet = cells(path, 1);
  let sum = 0;
  let pillars = 0;
  for (const row of rows(sheet)) {
    const score = sheet.get(`D${row}`);
    if (/^[IVX]+$/.test(sheet.get(`A${row}`)?.text ?? "")) pillars += 1;
    if (score?.number != null && !score.isFormula) sum += Math.round(score.number * 100);
  }
  return { unit: unitOf(sheet), total: hundredths(BigInt(sum), BigInt(100 * Math.max(1, pillars))) / 100 };
}

/** The scored rows of all sheets, in hundredths: what was won, and what of the main indicators' maxima could be. */
function allRows(path) {
  const sheets = Object.keys(unzipSync(readFileSync(path))).flatMap((part) => /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1] ?? []);
  let [won, reachable, known] = [0, 0, false];
  for (const number of sheets) {
    const sheet = cells(path, number);
    for (const row of rows(sheet)) {
      const [code, max, score] = [sheet.get(`A${row}`)?.text ?? "", sheet.get(`C${row}`)?.number ?? null, sheet.get(`D${row}`)];
      if (max === null) continue;
      if (/^\d+$/.test(code)) reachable += Math.round(max * 100);
      if (!/^\d+\.\d+$/.test(code)) continue;
      if (score?.text === "Không đánh giá") reachable -= Math.round(max * 100);
      if (score?.number == null) continue;
      won += Math.round(score.number * 100);
      known = true;
    }
  }
  const unit = cells(path, sheets.sort()[0]).get("A1").text.replace("Đơn vị: ", "");
  return { unit, total: known ? won / 100 : null, max: reachable / 100, percent: known ? hundredths(BigInt(won) * 100n, BigInt(reachable)) / 100 : null };
}

/** The figures of the input sheet by key, as whole numbers; absent where nothing was typed. */
function figures(path) {
  const sheet = cells(path, 2);
  const found = new Map();
  for (const row of rows(sheet)) {
    const [key, value] = [sheet.get(`I${row}`)?.text, sheet.get(`F${row}`)];
    const number = value?.number ?? (/^\d+/.test(value?.text ?? "") ? Number(/^\d+/.exec(value.text)[0]) : null);
    if (key && number !== null) found.set(key, BigInt(number));
  }
  return { unit: unitOf(cells(path, 1)), figures: found };
}

/** A fraction of two figures, at most 1 where `capped`; null where one is missing or nothing divides. */
function ratio(unit, top, bottom, capped) {
  const [a, b] = [unit.figures.get(top), unit.figures.get(bottom)];
  if (a === undefined || b === undefined || b === 0n) return null;
  return capped && a > b ? { n: 1n, d: 1n } : { n: a, d: b };
}

const minus = (one, other) => ({ n: one.n * other.d - other.n * one.d, d: one.d * other.d });
const plus = (one, other) => ({ n: one.n * other.d + other.n * one.d, d: one.d * other.d });
const times = (one, other) => ({ n: one.n * other.n, d: one.d * other.d });
const over = (one, other) => times(one, { n: other.d, d: other.n });
const whole = (value) => ({ n: BigInt(value), d: 1n });
const less = (one, other) => one.n * other.d < other.n * one.d;
const least = (list) => list.reduce((a, b) => (less(b, a) ? b : a));
const most = (list) => list.reduce((a, b) => (less(a, b) ? b : a));

/** The share of the best that a unit's ratio earns among everybody's; null where all are equal. */
function minMax(own, all, lowerIsBetter) {
  const [low, high] = [least(all), most(all)];
  if (!less(low, high)) return null;
  return over(lowerIsBetter ? minus(high, own) : minus(own, low), minus(high, low));
}

function best(own, all) {
  const [low, high] = [least(all), most(all)];
  return less(low, high) ? over(own, high) : null;
}

/** The points of a unit's own part and of the compared one, in hundredths; null where one of them is not known. */
function score(ownPoints, comparedShare, comparedPoints) {
  if (ownPoints === null || comparedShare === null) return null;
  const points = plus(ownPoints, times(comparedShare, whole(comparedPoints)));
  return hundredths(points.n < 0n ? 0n : points.n, points.d);
}

function comparedScores(units) {
  const everybody = (top, bottom) => units.map((unit) => ratio(unit, top, bottom, false)).filter((one) => one !== null);
  const [all12, all13, all21, all22] = [everybody("1.2/a", "1.2/b"), everybody("1.3/part2.c", "1.3/part2.d"), everybody("2.1/part2.c", "2.1/part2.d"), everybody("2.2/part2.c", "2.2/part2.d")];
  const among = (own, give) => (own === null ? null : give(own));
  const six = (own, points) => own && times(own, { n: BigInt(points), d: 10n });
  return units.map((unit) => {
    const own11 = ratio(unit, "1.1/a", "1.1/b", true);
    const option = unit.figures.get("2.1/part1.choice");
    const scores = {
      "1.1": own11 && score(times(own11, whole(8)), whole(0), 0),
      "1.2": score(whole(0), among(ratio(unit, "1.2/a", "1.2/b", false), (own) => minMax(own, all12, false)), 10),
      // 60% of 10 by one's own ratio, 4 points by Min-Max; of 12: 7.2 and 4.8.
      "1.3": score(six(ratio(unit, "1.3/part1.a", "1.3/part1.b", true), 60), among(ratio(unit, "1.3/part2.c", "1.3/part2.d", false), (own) => minMax(own, all13, false)), 4),
      "2.1": score(option === undefined ? null : whole(option === 1n ? 4 : 0), among(ratio(unit, "2.1/part2.c", "2.1/part2.d", false), (own) => best(own, all21)), 4),
      "2.2": scoreOf22(six(ratio(unit, "2.2/part1.a", "2.2/part1.b", true), 72), among(ratio(unit, "2.2/part2.c", "2.2/part2.d", false), (own) => minMax(own, all22, true))),
    };
    const known = Object.values(scores).filter((one) => one !== null);
    const shown = Object.fromEntries(Object.entries(scores).map(([key, value]) => [key, value === null ? null : value / 100]));
    return { unit: unit.unit, scores: shown, total: known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / 100 };
  });
}

function scoreOf22(ownPoints, share) {
  if (ownPoints === null || share === null) return null;
  const points = plus(ownPoints, times(share, { n: 48n, d: 10n }));
  return hundredths(points.n, points.d);
}

/** 1 + how many are better. */
function ranked(units) {
  return units.map((unit) => ({ ...unit, rank: unit.total === null ? null : 1 + units.filter(({ total }) => total !== null && total > unit.total).length }));
}

const files = readdirSync(folder).map((name) => join(folder, name));
const WAYS = { typed: () => files.map(typed), rows: () => files.map(allRows), compared: () => comparedScores(files.map(figures)) };
process.stdout.write(JSON.stringify(ranked(WAYS[way]())));
