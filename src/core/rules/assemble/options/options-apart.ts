import { unreadable, type Assembly } from "../scope/assembly";
import { MAX_COMPARED, type Worded } from "./worded-option";
import { diagnose } from "../../text/source";

/** A degree that nobody can measure: "thấp hơn nhiều so với mức trung bình" beside "thấp hơn mức trung bình". */
const VAGUE = / (?:nhiều|đáng kể|rõ rệt)(?: so với)? /iu;
/** So good or better, so bad or worse. */
const REACHING = /(?:^| )từ (?:mức |loại |hạng )?([^,;:\d]{1,40}) trở (?:lên|xuống)/u;

/** Whether options can be told apart. Those with the same words are harmless beside others if they give the same, else nothing tells them apart. */
export function areApart(assembly: Assembly, options: readonly Worded[]): boolean {
  const seen = new Map<string, Worded>();
  let clash = false;
  for (const worded of options) {
    const key = worded.option.words.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, worded);
      continue;
    }
    assembly.diagnostics.push(diagnose(assembly.source, "rule-branch-duplicate", worded.range, { words: worded.option.words }));
    clash ||= first.size !== worded.size;
  }
  const last = options[options.length - 1];
  const compared = options.slice(0, MAX_COMPARED);
  clash ||= compared.some((one) => reachesOver(one, compared));
  clash ||= options.some(({ option }) => VAGUE.test(option.words) && seen.has(option.words.toLowerCase().replace(VAGUE, " ")));
  if (!clash && (seen.size > 1 || options.length === 1)) return true;
  unreadable(assembly, last?.range ?? { from: 0, to: 0 }, "options-apart");
  return false;
}

/** "Từ Khá trở lên" beside "Khá": both hold at once. */
function reachesOver(one: Worded, others: readonly Worded[]): boolean {
  const grade = REACHING.exec(one.option.words.toLowerCase())?.[1];
  return grade !== undefined && others.some((other) => other !== one && ` ${other.option.words.toLowerCase()} `.includes(` ${grade} `));
}
