import { isSymbol, isWord, phraseAt } from "../../text/clauses/clause";
import { closingPlainBracket } from "../../text/clauses/bracket";
import { signToken, type Token } from "../../text/token";
import { PhraseList } from "../../text/words/phrase-list";

/** What less than all of it is told by. */
const LESS = new PhraseList("không đạt", "chưa đạt", "nếu không đạt", "nếu chưa đạt", "trường hợp không đạt", "trường hợp chưa đạt", "dưới 100 %");
/** Longer brackets say more. */
const LONGEST = 16;

/** "100% lãnh đạo có chữ ký số: 3 điểm (không đạt thì tính theo tỷ lệ)": what less gives stands in brackets behind the points, as if a semicolon parted it from them. */
export function withCasesFreed(tokens: readonly Token[]): readonly Token[] {
  for (let open = 2; open < tokens.length; open++) {
    const close = isSymbol(tokens, open, "(") && isWord(tokens, open - 1, "điểm", "đ", "đa") && phraseAt(tokens, open + 1, LESS) !== null ? closingPlainBracket(tokens, open, open + LONGEST) : null;
    const bracket = tokens[open];
    if (close === null || bracket === undefined) continue;
    return [...tokens.slice(0, open), signToken(";", bracket.start, bracket.end), ...tokens.slice(open + 1, close), ...withCasesFreed(tokens.slice(close + 1))];
  }
  return tokens;
}
