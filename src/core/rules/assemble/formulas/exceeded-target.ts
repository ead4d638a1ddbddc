import type { Measure } from "../../ast";
import type { StatementOf } from "../../parse/statement/statement";
import { isWord, phraseAt, phraseLength } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import { wordsOf } from "../../text/source";
import type { TokenRange } from "../../text/token";
import { onlyDivisor } from "../absence/none-assembler";
import { isWholeAward } from "../award/whole-award";
import type { Assembly } from "../scope/assembly";

type Branch = StatementOf<"branch">;

const EXCEEDING = new PhraseList("vượt quá", "vượt", "đạt hoặc vượt", "đạt và vượt", "bằng hoặc vượt");
/** What a divisor is called that can be exceeded. */
const TARGETS = new PhraseList("chỉ tiêu", "kế hoạch", "mục tiêu", "nhiệm vụ", "số được giao");

/** "Nếu vượt chỉ tiêu thì được điểm tối đa": what more than the target of a formula gives, which a formula that ends at the maximum gives anyway. */
export function exceedsTarget(assembly: Assembly, { guard, head, award, added }: Branch): boolean {
  return guard === null && !added && isWholeAward(award, assembly.context.max) && targetOf(assembly, head) !== null;
}

/** Whether the formula divides by what is exceeded: "chỉ tiêu được giao" by "chỉ tiêu". */
export function isTargetOf(assembly: Assembly, { head }: Branch, { expression }: Measure): boolean {
  const [target, divisor] = [targetOf(assembly, head), onlyDivisor(expression)];
  if (target === null || divisor === null) return false;
  const known = assembly.scope.used.get(divisor) ?? assembly.scope.letters.get(divisor);
  const label = known?.label.toLowerCase().split(" ") ?? [];
  return wordsOf(assembly.source, target).toLowerCase().split(" ").every((word) => label.includes(word));
}

/** The words of the target in "Nếu vượt chỉ tiêu". Null: the condition is another one, or says more. */
function targetOf({ source: { tokens } }: Assembly, head: TokenRange): TokenRange | null {
  const at = isWord(tokens, head.from, "nếu") ? head.from + 1 : head.from;
  const verb = phraseAt(tokens, at, EXCEEDING);
  const target = { from: at + (verb === null ? 0 : phraseLength(verb)), to: head.to };
  return verb !== null && phraseAt(tokens, target.from, TARGETS) !== null ? target : null;
}
