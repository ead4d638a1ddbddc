import { phraseAt, phraseLength } from "./clause";
import { TextCue } from "./cue";
import { PhraseList } from "./phrase-list";
import { wordToken, type Token } from "./token";

const USUAL_NAME = "điểm tối đa";
const POINTS = ["mức điểm", "thang điểm", "số điểm", "điểm số", "điểm đánh giá", "điểm thành phần", "điểm"];
const FULL = ["tối đa", "tuyệt đối", "chuẩn", "trần"];

/** What the texts call the maximum, but for its usual name; a "tổng" before it stays, for it tells what a sum may come to. */
const NAMES = new PhraseList(...POINTS.flatMap((points) => FULL.map((full) => `${points} ${full}`)).filter((name) => name !== USUAL_NAME), "mức điểm cao nhất", "điểm max", "đ max", "đmax", "đtđ", "đtd");

export const MAXIMUM_NAME_CUE = new TextCue([...FULL.map((full) => full.split(" ")[0] ?? ""), "max", "đmax", "đtđ", "đtd", "nhất"]);

/** "Điểm tuyệt đối", "mức điểm chuẩn", "ĐTĐ", "số điểm tối đa": the maximum under the one name that the grammar knows. */
export function withMaximumNamed(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const name = phraseAt(tokens, index, NAMES);
    const [first, last] = [tokens[index], tokens[index + phraseLength(name ?? "") - 1]];
    if (name === null || first === undefined || last === undefined) continue;
    kept.push(...tokens.slice(from, index), ...USUAL_NAME.split(" ").map((word, place) => wordToken(word, place === 0 && first.capital, first.start, last.end)));
    from = index + phraseLength(name);
    index = from - 1;
  }
  return from === 0 ? tokens : [...kept, ...tokens.slice(from)];
}
