import type { Assembly } from "../scope/assembly";
import { OPENINGS } from "../absence/none-assembler";
import type { TokenRange } from "../../text/token";
import { NEGATIONS } from "../../text/words/vocabulary";

/** Words with which any deed is denied: "chưa triển khai", "không thực hiện nội dung nào". */
const DEEDS: ReadonlySet<string> = new Set(
  "có còn được đạt làm đảm bảo đáp ứng thực hiện triển khai ban hành hoàn thành tổ chức tham gia xây dựng áp dụng sử dụng kết nối cung cấp bố trí nội dung tiêu chí chức tính năng yêu cầu nhiệm vụ bất kỳ nào gì các những cả một hai đầy đủ trong năm theo quy định trên nêu và hoặc thì đang vẫn".split(" "),
);

/** "Không có báo cáo thì 0 điểm" beside items or in one of several parts: whether an option denies what nothing else in the text speaks of, and so may mean all of it. */
export function deniesStranger({ source, context }: Assembly, head: TokenRange): boolean {
  const { tokens } = source;
  let from = head.from;
  while (from < head.to && OPENINGS.includes(tokens[from]?.text ?? "")) from++;
  if (!NEGATIONS.includes(tokens[from]?.text ?? "")) return false;
  const name = (context.name ?? "").normalize("NFC").toLowerCase().split(/\s+/u);
  const things = tokens.slice(from + 1, head.to).filter(({ kind, text }) => kind === "word" && !DEEDS.has(text) && !NEGATIONS.includes(text));
  const known = (text: string): boolean => name.includes(text) || tokens.some((token, index) => token.text === text && (index < head.from || index >= head.to));
  return things.length > 0 && !things.some(({ text }) => known(text));
}
