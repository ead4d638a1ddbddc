import type { Option } from "../../rules/ast";
import { foldWords } from "../../text/fold-text";

/** The one option that a reason says has come true. */
export interface StatedOption {
  readonly option: Option;
  /** The option's words as the rule has them. */
  readonly words: string;
}

/** Words before an option's that make another thing of it: what is not, not yet or only planned. */
const UNDONE = /(?:^| )(?:khong|chua|chua duoc|se|can|phai|de|khi|neu|sau khi|truoc khi|du kien|phan dau|tiep tuc|de nghi|yeu cau)$/;

/** Fewer words ("có", "đạt") stand in any sentence. */
const FEWEST_WORDS = 2;

/** The option whose words a reason says, where it says those of one only and does not take them back; else null. */
export function optionInReason(reason: string, options: readonly Option[]): StatedOption | null {
  const text = ` ${foldWords(reason)} `;
  const said = options.filter(({ words }) => foldWords(words).split(" ").length >= FEWEST_WORDS && text.includes(` ${foldWords(words)} `));
  // "chưa ban hành kế hoạch" says "ban hành kế hoạch" as well; the longer one counts.
  const [only, ...others] = said.filter((one) => !said.some((other) => other !== one && ` ${foldWords(other.words)} `.includes(` ${foldWords(one.words)} `)));
  if (!only || others.length > 0) return null;
  const words = foldWords(only.words);
  return UNDONE.test(text.slice(0, text.indexOf(` ${words} `))) ? null : { option: only, words: only.words.trim() };
}
