import { cleanLine } from "../../text/clean-text";

const BULLET = /^[-+•–]\s*\S/;
const POINTS_BEHIND = /[:=]\s*(?:\d+(?:[.,]\d+)?(?:\s*\/\s*\d+)?|\d+%)?\s*\*?\s*(?:điểm|đ)(?:\s+tối đa)?\s*[.;]?$/iu;
const FIGURE_BEHIND = /:\s*\d+(?:[.,]\d+)?\s*[.;]?$/u;
const CHOICE = /^(?:có|không|chưa|đã|đạt|dưới|từ|trên|đầy đủ|một phần|tỷ lệ)\b/iu;

/** Whether a name cell without a code holds one answer and its points: "- Có: 10 điểm", "Không: 0 điểm", "Ban hành kịp thời: 5". */
export function isOptionText(text: string): boolean {
  const line = cleanLine(text);
  return BULLET.test(line) || POINTS_BEHIND.test(line) || FIGURE_BEHIND.test(line) || (CHOICE.test(line) && /\d\s*điểm[.;]?$/iu.test(line));
}
