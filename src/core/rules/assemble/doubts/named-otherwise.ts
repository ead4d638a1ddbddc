import { shareAt } from "../../node/award-value";
import { dividedInputs, sameExpression } from "../../node/expression-shape";
import { ascending } from "../../node/segments";
import type { BandsNode, ChoiceNode, RuleNode } from "../../ast";
import type { RuleInput } from "../../rule";
import type { Assembly } from "../scope/assembly";
import { isRatioLabel } from "../scope/ratio-name";
import { startsAsTotal } from "../measure/inverted-share";
import { misnames } from "../measure/misnamed-figure";
import { isBad as namesBad, isBetterLow, isFault, lacks } from "../../text/words/fault";
import { knownOf } from "../../lists";

/** "Điểm trừ", "Số văn bản chậm bị trừ điểm" */
const LOSS = /(?:^|[\s(])(?:điểm trừ|điểm phạt|mức trừ|trừ điểm|bị trừ)(?:$|[\s):,])/iu;
/** "Ban hành kế hoạch (5 điểm) và báo cáo (5 điểm)" */
const WORTHS = /\(\d+(?:[.,]\d+)? ?(?:điểm|đ)\)/giu;
/** "(tối đa 5 điểm)" */
const MOST = /\((?:tối đa|cao nhất|không quá) (\d+)(?:[.,](\d+))? ?(?:điểm|đ)\)/iu;

/** "Mỗi nội dung thiếu trừ ngay 1 điểm" */
const TAKEN = /(?:^| )(?:trừ|phạt)(?: |$)/iu;
/** "-2 điểm/lần" alone */
const MINUS = /^\s*[-–−]\s?\d[^\n]*$/u;

/** That the row is not assessed, weighs otherwise, or counts no more than so many. */
const SUSPENDED = /(?:^|[[(:–-])\s*(?:không áp dụng|chưa áp dụng|tạm dừng|bãi bỏ|(?:không|chưa) (?:đánh giá|chấm))(?!\p{L})|(?:hệ|trọng) số \d/iu;
/** "Số xã đạt chuẩn", "Kinh phí (tỷ đồng)" of a figure that is a percentage */
const AMOUNT = /^(?:tổng )?số (?!%|phần trăm|hóa|hoá)|\((?:tỷ|triệu|nghìn) (?:đồng|vnđ)\)/iu;
/** "Số hồ sơ tăng so với năm trước" in per cent */
const GROWN = /(?:tăng|giảm)(?: \p{L}+)? so với/iu;
/** "(từ 80% trở lên đạt điểm tối đa)" */
const OWN_RULE = /\d[^()]*(?:điểm tối đa|tối đa điểm)|(?:điểm tối đa|tối đa điểm)[^()]*\d+ ?%/iu;
const MOST_COUNTED = /(?:tối đa|không quá|nhiều nhất) (\d+) (?!điểm|đ(?!\p{L}))/iu;
/** "Ban hành kế hoạch", "Có chuyên mục": something that is done or is there, and no number. */
const DEED = /^(?:(?:đã|chưa|không|chưa có) )?(?:có|ban hành|thành lập)(?: |$)/iu;
/** A text that names what is compared. */
const FIGURE = /(?:^| )(?:số|tỷ lệ|dựa|theo (?:mức|kết quả|giá trị))(?: |$)/iu;
const CHANGE = /^(?:mức|mức độ|tốc độ|tỷ lệ) (?:gia )?(?:tăng|giảm)/u;
/** The figure of an earlier time, over which this year's is no rate of growth. */
const EARLIER = /(?:năm|kỳ) (?:trước|ngoái|liền kề)|cùng kỳ/iu;
const IN_TIME = / (?:đúng|trước|trong) hạn$/iu;
const PLACE = /^(?:xếp|thứ) hạng/u;
const LESS_IS_BETTER = /càng (?:thấp|ít|nhỏ) càng (?:tốt|cao)/iu;

/** "Tỷ lệ hồ sơ trễ hạn" */
const FIGURE_NAME = /^(?:tỷ lệ|tổng số|số|%) /iu;

/** Whether a name is that of something bad, or says that something is not there or not done. */
function isBad(name: string): boolean {
  return isFault(name) || namesBad(name) || /^thiếu /iu.test(name);
}

/** Whether the indicator's name, or that of a figure, says another thing than the rule that was read: that points are lost, that it has parts or another maximum, that it is not assessed, or that more is worse. */
export function contradictsName({ context, scope, source }: Assembly, node: RuleNode, inputs: readonly RuleInput[]): boolean {
  const name = context.name ?? "";
  if (name !== "" && contradictsRow(name, node, inputs, { context, scope, source })) return true;
  if (node.kind === "parts") return node.parts.some(({ label, node: part }) => part.kind === "choice" && isBad(label ?? "") && givesForHaving(part));
  if (rewardsWorse(name, node, inputs)) return true;
  if (node.kind === "count" && node.direction === "add") return MINUS.test(source.normal.text);
  return node.kind === "bands" && figuresOf(node, inputs, scope).some(isShare(node) ? isFault : isBetterLow) && rises(node);
}

/** Whether the row's own name says so. */
function contradictsRow(name: string, node: RuleNode, inputs: readonly RuleInput[], { context, scope, source }: Pick<Assembly, "context" | "scope" | "source">): boolean {
  if (SUSPENDED.test(name) || OWN_RULE.test(name) || (LOSS.test(name) && !onlyLoses(node)) || (LESS_IS_BETTER.test(name) && node.kind === "bands" && rises(node))) return true;
  if (node.kind === "bands" && isShare(node) && AMOUNT.test(name) && !GROWN.test(name) && !isRatioLabel(name) && inputs.some(({ label }) => label === name)) return true;
  if (node.kind === "bands" && misnamesFigure(name.toLowerCase(), node, inputs, scope)) return true;
  if (node.kind === "peers" && DEED.test(name) && !FIGURE.test(source.normal.text)) return true;
  if (node.kind === "choice" && isRatioLabel(name) && node.options.every(({ words }) => DEED.test(words))) return true;
  if (node.kind === "count" && node.cap === null && MOST_COUNTED.test(name)) return true;
  return name.includes("(") && contradictsWorth(name, node, context.max);
}

/** "Số sự cố" in the row's name, or in a line above the rule, where more of it gives more. */
function rewardsWorse(name: string, node: RuleNode, inputs: readonly RuleInput[]): boolean {
  switch (node.kind) {
    case "choice": return isBad(name) && givesForHaving(node);
    case "count": {
      const thing = inputs.find((input) => input.name === node.input)?.label.toLowerCase() ?? "";
      // "Hồ sơ đúng hạn": "mỗi hồ sơ trừ 0,5 điểm"
      return node.direction === "add" ? countsFault(thing, name) : IN_TIME.test(name) && thing !== "" && name.toLowerCase().startsWith(`${thing} `);
    }
    case "peers": return node.better === "highest" && isBetterLow(name);
    case "bands": return FIGURE_NAME.test(name) && isFault(name) && isPlain(node) && rises(node);
    case "additive": case "parts": case "sum": return false;
  }
}

/** One figure, or one over another. */
function isPlain({ measure: { expression } }: BandsNode): boolean {
  return expression.kind === "input" || dividedInputs(expression) !== null;
}

/** "Tỷ lệ hồ sơ không trực tuyến" of a share of those online, "Mức tăng tỷ lệ" of a share, "Xếp hạng" where a later place is better, "Ban hành kế hoạch" of a number. */
function misnamesFigure(name: string, node: BandsNode, inputs: readonly RuleInput[], scope: Assembly["scope"]): boolean {
  const { measure: { unit, expression } } = node;
  const below = expression.kind === "binary" && expression.operator === "/" && expression.right.kind === "input" ? expression.right.name : null;
  const divisor = inputs.find((input) => input.name === below)?.label ?? "";
  if (below !== null) return misnames(name, expression, scope) || (CHANGE.test(name) && (startsAsTotal(divisor) || (EARLIER.test(divisor) && isPlain(node) && node.bands.some(({ award }) => award.kind === "proportional"))));
  if (unit === "ratio" || expression.kind !== "input") return false;
  const unnamed = inputs.some(({ label, unit: counted }) => counted === null && label.toLowerCase() === name);
  return unnamed && (DEED.test(name) || (PLACE.test(name) && rises(node)));
}

/** One figure that is a percentage already. */
function isShare({ measure: { unit, expression } }: BandsNode): boolean {
  return unit === "ratio" && expression.kind === "input";
}

function onlyLoses(node: RuleNode): boolean {
  return node.kind === "parts" ? node.parts.every((part) => onlyLoses(part.node)) : node.kind === "count" && node.direction === "subtract";
}

function contradictsWorth(name: string, { kind }: RuleNode, max: number | undefined): boolean {
  const [, whole, decimals = "0"] = MOST.exec(name) ?? [];
  const most = whole === undefined ? max : Number(`${whole}.${decimals}`);
  return most !== max || (!["parts", "additive", "sum"].includes(kind) && (name.match(WORTHS)?.length ?? 0) > 1);
}

/** "Mỗi vi phạm: 1 điểm", "Mỗi nội dung thiếu: 1 điểm", "Mỗi lần: 2 điểm" under "Số lần để xảy ra sự cố": of a table of losses, whose heading is lost. */
function countsFault(thing: string, name: string): boolean {
  if (lacks(thing) || (lacks(name) && name.toLowerCase().includes(thing.toLowerCase()))) return true;
  return TAKEN.test(thing) || isFault(thing) || (isFault(name) && isFault(`${name} ${thing}`));
}

/** The names of a figure, or of a ratio and what it divides. */
function figuresOf({ measure: { expression } }: BandsNode, inputs: readonly RuleInput[], { quantities }: Assembly["scope"]): readonly string[] {
  const top = expression.kind === "binary" && expression.operator === "/" ? expression.left : expression;
  if (top.kind !== "input") return [];
  const label = inputs.find(({ name }) => name === top.name)?.label ?? "";
  return [label, ...knownOf(quantities, (quantity) => (sameExpression(quantity.expression, expression) ? quantity.name : null))];
}

/** "Để xảy ra sự cố": "Có: Điểm tối đa" */
function givesForHaving({ options }: ChoiceNode): boolean {
  const size = (words: string): number => {
    const option = options.find((one) => one.words.toLowerCase() === words);
    return option === undefined ? Number.NaN : shareAt(option.award, 0, 1);
  };
  return size("có") > size("không");
}

/** Whether more of the measure gives more. */
function rises({ bands }: BandsNode): boolean {
  const rising = ascending(bands);
  const [first, last] = [rising[0], rising.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (first === last) return first.award.kind === "proportional" && first.award.share > 0;
  return shareAt(last.award, last.low?.value ?? 1, 1) > shareAt(first.award, first.low?.value ?? 0, 1);
}
