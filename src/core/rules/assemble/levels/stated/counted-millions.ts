import { isWord, isWordOf, phraseAt } from "../../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../../text/words/countable-nouns";
import { readDefinition } from "../../../parse/clause/definition";
import { PhraseList } from "../../../text/words/phrase-list";
import type { Token } from "../../../text/token";
import type { Limit } from "../../../parse/statement/guard";
import { pick, type Assembly } from "../../scope/assembly";
import type { Guarded } from "./guarded";

/** What people do and have by the million. */
const THINGS = new PhraseList("lượt", "lần", "thuê bao", "view", "like", "thẻ", "trang", "bản ghi", "khách");
const CURRENCIES: readonly string[] = ["đồng", "vnđ", "vnd", "trđ"];
const COUNTED_NAME = /^(?:tổng )?(?:số )?(?:lượng )?(?:lượt|người|giao dịch|tài khoản|thuê bao|hồ sơ)(?: |$)/iu;

/** "Từ 1 triệu lượt truy cập", "Số người dùng ≥ 1 triệu": millions of things, which are no money where the text names no currency. */
export function withCountedMillions(assembly: Assembly, guarded: readonly Guarded[]): readonly Guarded[] {
  const { tokens } = assembly.source;
  const money = guarded.some(({ guard: { low, high } }) => low?.amount.kind === "money" || high?.amount.kind === "money");
  if (!money || tokens.some((_, index) => isWordOf(tokens, index, CURRENCIES)) || !countsThings(assembly, guarded)) return guarded;
  return guarded.map(({ branch, guard }) => ({ branch, guard: { ...guard, low: asCount(guard.low), high: asCount(guard.high) } }));
}

function asCount(limit: Limit | null): Limit | null {
  return limit?.amount.kind === "money" ? { ...limit, amount: { kind: "plain", value: limit.amount.value } } : limit;
}

/** Whether a noun behind the figures, the words before them, or a heading or name over all says what is counted. */
function countsThings({ source, statements, context }: Assembly, guarded: readonly Guarded[]): boolean {
  const { tokens } = source;
  const nouns = guarded.some(({ branch: { head } }) => {
    for (let index = head.from + 1; index < head.to; index++) if (isWord(tokens, index - 1, "triệu", "tỷ") && isThing(tokens, index)) return true;
    return false;
  });
  const [first] = guarded;
  const leads = pick(statements, "lead").filter(({ range }) => first !== undefined && range.from <= first.branch.range.from);
  const named = [...guarded.flatMap(({ guard: { words } }) => (words === null ? [] : [words])), ...leads.slice(-1).map(({ range }) => range)];
  return nouns || named.some((range) => readDefinition(source, range).counted || isThing(tokens, range.from) || (isWord(tokens, range.from, "tổng") && isThing(tokens, range.from + 1))) || COUNTED_NAME.test(context.name ?? "");
}

function isThing(tokens: readonly Token[], index: number): boolean {
  return phraseAt(tokens, index, THINGS) !== null || phraseAt(tokens, index, COUNTABLE_NOUNS) !== null;
}
