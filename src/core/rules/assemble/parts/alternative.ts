import { holdsPhrase, isWord } from "../../text/clause";
import { PhraseList } from "../../text/phrase-list";
import type { Token, TokenRange } from "../../text/token";

const ALTERNATIVES = new PhraseList("phương án 1", "phương án 2", "phương án a", "phương án b", "cách 1", "cách 2", "th1", "th2", "trường hợp 1", "trường hợp 2", "thay cho", "thay thế", "chưa áp dụng", "không áp dụng", "bãi bỏ", "tạm dừng", "điều kiện");

/** "Phương án 2", "Hoặc báo cáo", "Báo cáo (thay cho kế hoạch)", "Báo cáo (bãi bỏ)": whether a heading is that of what stands in place of another part, or does not hold. */
export function isAlternative(tokens: readonly Token[], heading: TokenRange): boolean {
  return isWord(tokens, heading.from, "hoặc") || holdsPhrase(tokens, heading, ALTERNATIVES);
}
