import { isLetter, isSymbol } from "../../text/clauses/clause";
import { romanNumber } from "../../text/clauses/roman";
import { TextCue } from "../../text/cue";
import { numberToken, respelt, type Token } from "../../text/token";

/** No list has a single item. */
export const LETTERED_LIST_CUE = new TextCue(["b", "ii"]);
/** The order in which items are lettered; many leave out "đ". */
const ORDER: readonly string[] = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"];
const LEFT_OUT = "đ";
const STOPS: readonly string[] = [";", ".", ":"];
/** What an item that gives something holds. */
const GIVING: readonly string[] = ["điểm", "đ", "%"];

/**
 * A text whose options or levels are lettered, with numbers in place of the letters: "a) Đã ban hành: 5 điểm; b) Chưa ban hành: 0 điểm". Letters that a formula uses, or that stand before
 * what gives nothing, stay: they name figures. Inside numbered paragraphs the letters become bullets.
 */
export function withoutListLetters(typed: readonly Token[]): readonly Token[] {
  const tokens = withoutRomans(typed);
  const markers = markersIn(tokens);
  if (markers.length < 2 || namesFigures(tokens, markers) || !(allGive(tokens, markers) || headsShared(tokens, markers))) return tokens;
  const inside = tokens.some((token, index) => token.kind === "number" && isSymbol(tokens, index + 1, ".", ")") && opensItem(tokens, index));
  const places = new Map<number, number>();
  for (const [item, index] of markers.entries()) places.set(index, tokens[index]?.text === "a" ? 1 : (places.get(markers[item - 1] ?? -1) ?? 0) + 1);
  return tokens.flatMap((token, index) => {
    const number = places.get(index);
    if (number !== undefined) return inside ? [] : [numberToken(String(number), number, token.start, token.end)];
    return places.has(index - 1) ? [respelt(token, inside ? "-" : ")")] : [token];
  });
}

/** "i) Từ 80%: …; ii) Dưới 80%: …", "(i) …, (ii) …" in their order: numbers in place of the small Roman ones. */
function withoutRomans(tokens: readonly Token[]): readonly Token[] {
  const places = new Map<number, number>();
  for (let index = 0; index < tokens.length; index++) {
    if (!isSymbol(tokens, index + 1, ")") || romanNumber(tokens[index]?.text ?? "") !== places.size + 1 || !opensItem(tokens, isSymbol(tokens, index - 1, "(") ? index - 1 : index)) continue;
    places.set(index, places.size + 1);
  }
  const named = tokens.some((token, index) => token.text === "i" && !places.has(index));
  if (places.size < 2 || named || !allGive(tokens, [...places.keys()])) return tokens;
  return tokens.flatMap((token, index) => {
    const number = places.get(index);
    if (number !== undefined) return [numberToken(String(number), number, token.start, token.end)];
    return places.has(index + 1) && token.text === "(" ? [] : [token];
  });
}

/** Where "a)", "b)", "c)" stand, in their order and from "a" on; a list may begin again. Empty: they stand in another order. */
function markersIn(tokens: readonly Token[]): readonly number[] {
  const markers: number[] = [];
  let expected = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index + 1]?.text !== ")" || !isLetter(tokens[index]) || !opensItem(tokens, index)) continue;
    const place = ORDER.indexOf(tokens[index]?.text ?? "");
    if (place !== 0 && place !== expected && !(ORDER[expected] === LEFT_OUT && place === expected + 1)) return [];
    expected = place + 1;
    markers.push(index);
  }
  return markers;
}

function opensItem(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind === "newline" || (before.kind === "symbol" && STOPS.includes(before.text));
}

/** Whether a letter of the list stands anywhere else. */
function namesFigures(tokens: readonly Token[], markers: readonly number[]): boolean {
  const letters = new Set(markers.map((index) => tokens[index]?.text));
  const places = new Set(markers);
  return tokens.some((token, index) => letters.has(token.text) && token.text !== "đ" && isLetter(token) && !places.has(index));
}

/** "Mỗi nội dung sau được 2 điểm:" right above the first item: what each of them gives. */
function headsShared(tokens: readonly Token[], [first = 0]: readonly number[]): boolean {
  let start = first - 1;
  while (start > 0 && tokens[start - 1]?.kind !== "newline") start--;
  const head = tokens.slice(start, first - 1);
  return isSymbol(tokens, first - 2, ":") && head.some(({ text }) => text === "mỗi") && head.some(({ text }) => text === "điểm" || text === "đ");
}

/** Whether every item holds points or a percentage. */
function allGive(tokens: readonly Token[], markers: readonly number[]): boolean {
  return markers.every((from, item) => tokens.slice(from, markers[item + 1] ?? tokens.length).some(({ text, kind }, offset) => offset > 1 && (GIVING.includes(text) || kind === "number")));
}
