import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { phraseAt } from "../../text/clauses/clause";
import type { Token } from "../../text/token";
import { contentOf, isLesserForm, isStage } from "./exclusive-options";
import { MAX_COMPARED, TOLERANCE, type Worded } from "./worded-option";

const DENIAL = /^(?:không|chưa)(?= |$)/u;
/** A denial anywhere, or a figure. */
const TOLD_APART = /(?<![^ ,])(?:không|chưa)(?= |$)|\d/u;

/** What an option is about. */
interface Told {
  readonly one: Worded;
  /** In lower case. */
  readonly words: string;
  readonly denied: boolean;
  /** Without the denial. */
  readonly content: readonly string[];
}

/** An option that what is done and what is not done leave no place for, or that a denial does not go with. Undefined: there is none. */
export function strayOption(tokens: readonly Token[], options: readonly Worded[], addsUp: boolean): Worded | undefined {
  const told = options.slice(0, MAX_COMPARED).map(toldBy);
  return (addsUp ? lackOfOne(told) : (besidePair(tokens, told) ?? lostDenial(told)))?.one;
}

/** "Đã ban hành", "chưa ban hành" and "có sáng kiến": an option of another thing where one of two others holds in any case. */
function besidePair(tokens: readonly Token[], told: readonly Told[]): Told | undefined {
  const denial = told.find(({ denied }) => denied);
  if (denial === undefined) return undefined;
  const denies = denial.content.join(" ");
  const deed = told.find(({ denied, content }) => !denied && content.length === denial.content.length && content.join(" ") === denies);
  if (deed === undefined) return undefined;
  // Between the two stands a step on the way: "đã phê duyệt", "đã trình", "chưa phê duyệt".
  const [first, last] = [deed, denial].map((one) => told.indexOf(one)).sort((one, other) => one - other) as [number, number];
  return told.find(({ words, denied, content, one }, index) => {
    if (denied || (index >= first && index <= last) || content.length === 0 || sharesWord(content, denial.content)) return false;
    // "Trường mầm non: Điểm tối đa": units that need not do it get as much as for doing it.
    return !isLesserForm(words) && !isStage(words) && !(one.size > 1 - TOLERANCE && phraseAt(tokens, one.range.from, ASSESSED_UNITS) !== null);
  });
}

/** Words have one or two syllables: "giao ban" is not in "ban hành". */
function sharesWord(some: readonly string[], others: readonly string[]): boolean {
  return some[0] === others[0] || some.some((syllable, index) => others.some((other, place) => other === syllable && (others.length === 1 || some[index + 1] === others[place + 1])));
}

/** "Đã ban hành: 10 điểm; ban hành: 0 điểm": what gives nothing is what another option gives points for, so that a "không" is lost. */
function lostDenial(told: readonly Told[]): Told | undefined {
  const giving = told.filter(({ one, denied }) => !denied && one.size > TOLERANCE);
  return told.find(({ one, words, content }) => {
    if (one.size > TOLERANCE || TOLD_APART.test(words) || isLesserForm(words)) return false;
    return giving.some(({ content: whole }) => (content.length > 0 ? content.every((word) => whole.includes(word)) : whole.length === 0));
  });
}

/** "Có kế hoạch: 4 điểm; có báo cáo: 6 điểm; không có kế hoạch: 0 điểm": where options add up, what the lack of one gives may be meant for all of them. */
function lackOfOne(told: readonly Told[]): Told | undefined {
  const giving = told.filter(({ denied, one }) => !denied && one.size > TOLERANCE);
  return giving.length < 2 ? undefined : told.find(({ denied, words, content }) => denied && content.length > 0 && (words.includes(" một trong ") || giving.some((other) => other.content.join(" ") === content.join(" "))));
}

function toldBy(one: Worded): Told {
  const words = one.option.words.toLowerCase();
  return { one, words, denied: DENIAL.test(words), content: contentOf(words.replace(DENIAL, "")) };
}
