import { isHarmless, isIdleBracket, isIdleSentence } from "./aside";
import { tellsProof } from "./fact";
import { namesQuantity } from "./heading";
import { isScopeInBracket } from "./scope-of-things";
import { labelAt } from "../words/labels";
import { hasConsequence, isConditionalList } from "../words/disturbance";
import { closingPlainBracket } from "../../text/clauses/bracket";
import { isLetter, isSymbol, isWord, phraseAt } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import { BRACKET_CUE } from "../../text/cue";
import { leaveOut } from "./left-out";
import type { Token, TokenRange } from "../../text/token";

/** Longer brackets hold something else. */
const MAX_WORDS = 64;

/** The tokens without brackets that only tell which things count ("100% văn bản (trừ văn bản mật) được ký số"), and without those behind what a clause gives that cannot change it ("10 điểm (có minh chứng kèm theo)"). */
export function withoutIdleBrackets(tokens: readonly Token[]): readonly Token[] {
  return leaveOut(tokens, BRACKET_CUE, behindIdleBracket);
}

function behindIdleBracket(tokens: readonly Token[], index: number): number | null {
  const end = isSymbol(tokens, index, "(") ? closingPlainBracket(tokens, index, index + MAX_WORDS + 1) : null;
  if (end === null) return null;
  const range = { from: index + 1, to: isSymbol(tokens, end - 1, ".", ";") ? end - 1 : end };
  return isScopeInBracket(tokens, range) || (endsClause(tokens, end + 1) && tellsSourceAndScope(tokens, range)) || (provesHeading(tokens, range) && (endsHeading(tokens, end + 1) || (endsClause(tokens, end + 1) && tokens[index - 1]?.kind === "newline"))) || (endsClause(tokens, end + 1) && (closesClause(tokens, index) || tellsProof(tokens, range)) && tellsNothing(tokens, range)) || ((isWord(tokens, end + 1, "thì") || (isSymbol(tokens, end + 1, ":") && isWorded(tokens, range))) && isIdleBracket(tokens, range)) ? end + 1 : null;
}

/** Words, and no figure or letter of a formula: "(a/b) : 60%" divides. */
function isWorded(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.kind !== "word" || isLetter(tokens[index])) return false;
  return true;
}

/** "(lấy số từ hệ thống, trừ các hồ sơ do lỗi đường truyền)" */
function tellsSourceAndScope(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let comma = from;
  while (comma < to && !isSymbol(tokens, comma, ",")) comma++;
  return isIdleSentence(tokens, { from, to: comma }) && isScopeInBracket(tokens, { from: comma + 1, to });
}

function endsClause(tokens: readonly Token[], next: number): boolean {
  return tokens[next] === undefined || tokens[next]?.kind === "newline" || isSymbol(tokens, next, ".", ";");
}

/** ":" at the end of a line */
function endsHeading(tokens: readonly Token[], next: number): boolean {
  return isSymbol(tokens, next, ":") && tokens[next + 1]?.kind === "newline";
}

const HELD = new PhraseList(...["quyết định", "biên bản", "văn bản", "thông báo", "giấy", "xác nhận", "hợp đồng"].flatMap((paper) => [`có ${paper}`, `kèm ${paper}`, `kèm theo ${paper}`]));

/** "(có biên bản xác nhận của Sở)", "(Có thông báo kết luận kèm theo)" of a heading or of a whole text: what proves all that is scored. */
function provesHeading(tokens: readonly Token[], range: TokenRange): boolean {
  return phraseAt(tokens, range.from, HELD) !== null && !hasConsequence(tokens, range) && !isConditionalList(tokens, range);
}

/** Whether a bracket stands behind points or a full stop. */
function closesClause(tokens: readonly Token[], open: number): boolean {
  return isWord(tokens, open - 1, "điểm", "đ", "đa") || isSymbol(tokens, open - 1, ".");
}

/** Proof, a source, a purpose, an example: no letter, figure or unit that the rule may need. */
function tellsNothing(tokens: readonly Token[], range: TokenRange): boolean {
  if (range.to - range.from < 2 || isLetter(tokens[range.from]) || (namesQuantity(tokens, range) && !isIdleSentence(tokens, range))) return false;
  if (isIdleBracket(tokens, range)) return true;
  const label = labelAt(tokens, range);
  return isHarmless(tokens, { range: label?.body ?? range, behind: label?.tail ?? null, leads: false }, "");
}
