// Thin shells over core/rules/methods. Function declarations, because the metadata generator skips
// arrow functions; `unknown`, because Excel would otherwise turn a text into a number before we can
// refuse it. The descriptions are what Excel shows while a formula is typed.
import { bestScore, choiceScore, countScore, growthScore, levelScore, minMaxScore, missingNumerator, ratioScore } from "../core/rules/evaluate/methods";
import { scoreIndex } from "../core/score/score-index";
import { indexRows } from "./index-rows";
import { numberArgument, numberList, optionalNumber } from "./number-argument";
import { rankAmong } from "./rank-among";
import { resultOf, resultOrEmpty } from "./result-of";
import { textArguments } from "./text-arguments";
import type * as TextScore from "./text-score";

/**
 * Điểm theo tỷ lệ: tử số chia mẫu số, nhân điểm tối đa; đạt mức quy định thì được đủ điểm.
 * @customfunction RATIO
 * @param numerator Tử số: số đã đạt.
 * @param denominator Mẫu số: tổng số phải đạt.
 * @param max Điểm tối đa của chỉ số.
 * @param [target] Mức được đủ điểm, ví dụ 80%. Bỏ trống: 100%.
 * @param [below] Khi chưa đạt mức, tỷ lệ được chia cho số này. Bỏ trống: chia cho mức được đủ điểm; 1: lấy đúng tỷ lệ; 0: không có điểm.
 * @returns Điểm, từ 0 đến điểm tối đa, chưa làm tròn.
 */
export function ratio(numerator: unknown, denominator: unknown, max: unknown, target?: unknown, below?: unknown): number {
  return resultOf(
    ratioScore(
      numberArgument(numerator, "numerator"),
      numberArgument(denominator, "denominator"),
      numberArgument(max, "max"),
      optionalNumber(target, "target"),
      optionalNumber(below, "below"),
    ),
  );
}

/**
 * Điểm theo mức: giá trị đạt ngưỡng nào thì được phần điểm của ngưỡng đó.
 * @customfunction LEVEL
 * @param value Giá trị của chỉ số.
 * @param max Điểm tối đa của chỉ số.
 * @param thresholds Các ngưỡng từ cao xuống thấp, ví dụ {20;10}: từ 20 trở lên, từ 10 đến dưới 20.
 * @param shares Phần điểm của từng ngưỡng, ví dụ {1;0.5}; thêm một phần nữa nếu dưới mọi ngưỡng vẫn có điểm.
 * @returns Điểm của mức đạt được, chưa làm tròn.
 */
export function level(value: unknown, max: unknown, thresholds: unknown[][], shares: unknown[][]): number {
  return resultOf(
    levelScore(numberArgument(value, "value"), numberArgument(max, "max"), numberList(thresholds, "thresholds"), numberList(shares, "shares")),
  );
}

/**
 * Điểm theo phương án được chọn.
 * @customfunction CHOICE
 * @param option Số thứ tự của phương án, 1 là phương án đầu tiên.
 * @param max Điểm tối đa của chỉ số.
 * @param shares Phần điểm của từng phương án, ví dụ {1;0.5;0}.
 * @returns Điểm của phương án, chưa làm tròn.
 */
export function choice(option: unknown, max: unknown, shares: unknown[][]): number {
  return resultOf(choiceScore(numberArgument(option, "option"), numberArgument(max, "max"), numberList(shares, "shares")));
}

/**
 * Điểm Min-Max: (giá trị − thấp nhất) / (cao nhất − thấp nhất) × điểm tối đa, so với các đơn vị cùng đánh giá.
 * @customfunction MINMAX
 * @param value Giá trị của đơn vị.
 * @param peers Giá trị của mọi đơn vị cùng so sánh, kể cả đơn vị mình.
 * @param max Điểm tối đa của chỉ số.
 * @returns Điểm, từ 0 đến điểm tối đa, chưa làm tròn.
 */
export function minMax(value: unknown, peers: unknown[][], max: unknown): number {
  return resultOf(minMaxScore(numberArgument(value, "value"), numberList(peers, "peers"), numberArgument(max, "max")));
}

/**
 * Điểm so với đơn vị tốt nhất: giá trị / cao nhất × điểm tối đa.
 * @customfunction BEST
 * @param value Giá trị của đơn vị.
 * @param peers Giá trị của mọi đơn vị cùng so sánh, kể cả đơn vị mình.
 * @param max Điểm tối đa của chỉ số.
 * @returns Điểm, từ 0 đến điểm tối đa, chưa làm tròn.
 */
export function best(value: unknown, peers: unknown[][], max: unknown): number {
  return resultOf(bestScore(numberArgument(value, "value"), numberList(peers, "peers"), numberArgument(max, "max")));
}

/**
 * Điểm theo số lượng: mỗi mục được một số điểm, cộng lại không quá điểm tối đa.
 * @customfunction COUNT
 * @param count Số lượng mục được tính điểm.
 * @param pointsEach Điểm của mỗi mục.
 * @param max Điểm tối đa của chỉ số.
 * @returns Điểm, từ 0 đến điểm tối đa, chưa làm tròn.
 */
export function count(count: unknown, pointsEach: unknown, max: unknown): number {
  return resultOf(countScore(numberArgument(count, "count"), numberArgument(pointsEach, "pointsEach"), numberArgument(max, "max")));
}

/**
 * Điểm theo tốc độ tăng so với năm trước: đạt tốc độ quy định thì đủ điểm, thấp hơn thì theo tỷ lệ, giảm thì 0 điểm.
 * @customfunction GROWTH
 * @param current Số liệu của năm nay.
 * @param previous Số liệu của năm trước.
 * @param max Điểm tối đa của chỉ số.
 * @param target Tốc độ tăng được đủ điểm, ví dụ 7%.
 * @returns Điểm, từ 0 đến điểm tối đa, chưa làm tròn; ô trống nếu chưa có số liệu năm trước.
 */
export function growth(current: unknown, previous: unknown, max: unknown, target: unknown): number | "" {
  return resultOrEmpty(
    growthScore(
      numberArgument(current, "current"),
      numberArgument(previous, "previous"),
      numberArgument(max, "max"),
      numberArgument(target, "growthTarget"),
    ),
  );
}

/**
 * Chỉ số: tổng điểm đạt được chia tổng điểm tối đa.
 * @customfunction INDEX
 * @param scores Điểm của từng dòng.
 * @param maxima Điểm tối đa của từng dòng.
 * @param [states] Tình trạng của từng dòng: dòng ghi “không đánh giá” hoặc “chưa chấm điểm” không tính vào cả hai tổng.
 * @returns Chỉ số, ví dụ 0,85; ô trống nếu còn dòng chưa có điểm.
 */
export function index(scores: unknown[][], maxima: unknown[][], states?: unknown[][]): number | "" {
  return scoreIndex(indexRows(scores, maxima, states)) ?? "";
}

/**
 * Xếp hạng theo điểm, điểm cao nhất hạng 1; bằng điểm thì cùng hạng và bỏ qua hạng sau đó (1, 2, 2, 4).
 * @customfunction RANK
 * @param score Điểm của đơn vị.
 * @param scores Điểm của mọi đơn vị, kể cả đơn vị mình; ô trống không được xếp hạng.
 * @returns Thứ hạng; ô trống nếu đơn vị chưa có điểm.
 */
export function rank(score: unknown, scores: unknown[][]): number | "" {
  return rankAmong(score, scores);
}

/**
 * Số còn thiếu của tử số để tỷ lệ đạt mức quy định.
 * @customfunction MISSING
 * @param numerator Tử số: số đã đạt.
 * @param denominator Mẫu số: tổng số phải đạt.
 * @param target Mức cần đạt, ví dụ 80%.
 * @returns Số cần thêm, làm tròn lên; 0 nếu đã đạt.
 */
export function missing(numerator: unknown, denominator: unknown, target: unknown): number {
  return resultOf(
    missingNumerator(numberArgument(numerator, "numerator"), numberArgument(denominator, "denominator"), numberArgument(target, "target")),
  );
}

/**
 * Điểm tính theo đúng chữ của cách xác định và tính điểm.
 * @customfunction SCORE
 * @param rule Ô chứa cách xác định và tính điểm.
 * @param max Điểm tối đa của chỉ số.
 * @param values Số liệu theo thứ tự trong cách tính, mỗi ô một số; số liệu các đơn vị là một vùng ô.
 * @returns Điểm, từ 0 đến điểm tối đa, làm tròn đến 2 chữ số.
 */
export async function score(rule: unknown, max: unknown, values: unknown[][][]): Promise<number> {
  const given = textArguments(rule, max, values);
  return (await compiler()).textScore(given);
}

/**
 * Diễn giải cách ra điểm theo đúng chữ của cách xác định và tính điểm.
 * @customfunction EXPLAIN
 * @param rule Ô chứa cách xác định và tính điểm.
 * @param max Điểm tối đa của chỉ số.
 * @param values Số liệu theo thứ tự trong cách tính, mỗi ô một số; số liệu các đơn vị là một vùng ô.
 * @returns Câu giải thích điểm, hoặc lý do chưa có điểm.
 */
export async function explain(rule: unknown, max: unknown, values: unknown[][][]): Promise<string> {
  const given = textArguments(rule, max, values);
  return (await compiler()).textExplanation(given);
}

// The compiler of scoring texts is larger than all other functions together: it is fetched when the first formula asks for it.
function compiler(): Promise<typeof TextScore> {
  return import(/* webpackChunkName: "text-score" */ "./text-score");
}
