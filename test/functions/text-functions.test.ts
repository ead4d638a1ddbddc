import "./custom-functions-global";
import { explain, score } from "../../src/functions/functions";

const RATIO = "a = Số hồ sơ trực tuyến.\nb = Tổng số hồ sơ.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- Tỷ lệ < 80%: Tỷ lệ/80% *Điểm tối đa.";
const SHARE = "- Tỷ lệ người dân hài lòng từ 90% trở lên: Điểm tối đa.\n- Dưới 90%: Tỷ lệ*Điểm tối đa.";
const MIN_MAX = "a = Số người;\nb = Tổng dân số;\nTỷ lệ = a/b\nTính điểm theo phương pháp Min-Max dựa vào tỷ lệ a/b cao nhất thì điểm tối đa và giảm dần.";

/** Single cells as Excel passes them to a repeated argument. */
const cells = (...values: readonly unknown[]): unknown[][][] => values.map((value) => [[value]]);

/** What a cell shows: the value, or the error value with its message. */
async function shown(call: () => Promise<number | string>): Promise<number | string> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    const { code, message } = error;
    return message === undefined ? code : `${code} ${message}`;
  }
}

type Case = readonly [meaning: string, call: () => Promise<number | string>, cell: number | string];

const rows: readonly Case[] = [
  ["the text is the program", () => score(RATIO, 20, cells(312, 480)), 16.25],
  ["figures in a range of their own cells, the units as one range", () => score(MIN_MAX, 10, [[[30]], [[100]], [[0.1], [0.3], [0.5]]]), 5],
  ["a blank figure", () => score(RATIO, 20, cells(312, null)), "#N/A Chưa có điểm vì thiếu số liệu b."],
  ["figures left out", () => score(RATIO, 20, []), "#N/A Chưa có điểm vì thiếu số liệu a, b."],
  ["more figures than the text asks for", () => score(RATIO, 20, cells(1, 2, 3)), "#VALUE! Cách tính này cần 2 số liệu (a, b), đang có 3."],
  ["a text among the figures", () => score(RATIO, 20, cells(312, "480 hồ sơ")), "#VALUE! Số liệu thứ 2 phải là số, đang là chữ “480 hồ sơ”."],
  ["a percentage without its sign", () => score(SHARE, 20, cells(80)), "#VALUE! Tỷ lệ đang là 80, tức trên 100% rất nhiều. Nếu là 80% thì gõ 80% hoặc 0,8."],
  ["a share of more than everything", () => score(SHARE, 20, cells(1.2)), 20],
  ["a negative count", () => score(RATIO, 20, cells(-1, 480)), "#VALUE! Chưa có điểm vì số liệu a không hợp lệ."],
  ["nothing to divide by", () => score(RATIO, 20, cells(0, 0)), "#DIV/0!"],
  ["a text that nobody can compute", () => score("Hội đồng xem xét, chấm điểm theo thực tế.", 20, []), "#VALUE! Chưa hiểu chắc chắn cách tính ở chỗ “Hội đồng xem xét, chấm điểm theo thực tế”."],
  ["no text at all", () => score(12, 20, []), "#VALUE! Cách tính điểm phải là ô chứa chữ."],
  ["the way to the score", () => explain(RATIO, 20, cells(312, 480)), "a/b = 312/480 = 65,0%; 65,0% < 80%; → 65,0% / 80% × 20 = 16,25 điểm"],
  ["why there is no score", () => explain(RATIO, 20, cells(312, null)), "Chưa có điểm vì thiếu số liệu b."],
];

test.each(rows)("%s", async (_meaning, call, cell) => {
  expect(await shown(call)).toBe(cell);
});
