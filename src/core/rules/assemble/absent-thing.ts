import { OPENINGS } from "./none-assembler";
import type { Assembly } from "./assembly";
import type { IntervalGuard } from "../parse/guard";
import { isWord } from "../text/clause";
import { wordsOf } from "../text/source";
import type { Token, TokenRange } from "../text/token";

const NEGATIONS: readonly string[] = ["không", "chưa"];
/** Deeds of their own beside whatever is measured; other verbs deny the measured deed itself. */
const REPORTS: readonly string[] = ["báo", "gửi", "nộp"];
/** Words that say nothing of a thing. */
const EMPTY: readonly string[] = ["có", "còn", "được", "bất", "kỳ", "nào", "thì", "các", "số", "lượng", "tổng", "trong", "năm"];

/** "không có chuyên mục" beside levels of articles, "không báo cáo" beside a ratio: whether the words deny another thing than what is measured, which may be 0 where it exists. */
export function deniesOtherThing(assembly: Assembly, head: TokenRange, guards: readonly IntervalGuard[], lead: TokenRange | null): boolean {
  const { thing, named } = deniedThing(assembly, head);
  // "không cập nhật hệ thống": two words for the deed, the others for its thing.
  if (thing.length === 0 || !(named || thing.length > 2)) return false;
  const known = measuredWords(assembly, guards, lead, named);
  // Of a bare "Tỷ lệ" nobody says that its things are those denied.
  return known.length === 0 ? named : !thing.some((word) => known.includes(word));
}

/** "không có báo cáo" beside points for each article: whether the words deny another thing than the one that is counted. */
export function deniesUncounted(assembly: Assembly, head: TokenRange, what: TokenRange): boolean {
  const { thing, named } = deniedThing(assembly, head);
  const counted = assembly.source.tokens.slice(what.from, what.to).map(({ text }) => text);
  return named && thing.length > 0 && !thing.some((word) => counted.includes(word));
}

interface Denied {
  readonly thing: readonly string[];
  /** Whether a thing is denied, rather than a deed. */
  readonly named: boolean;
}

function deniedThing({ source }: Assembly, head: TokenRange): Denied {
  const words = source.tokens.slice(head.from, head.to).map(({ text }) => text);
  const negation = words.findIndex((word) => !OPENINGS.includes(word));
  const denied = NEGATIONS.includes(words[negation] ?? "") ? words.slice(negation + 1) : [];
  const [verb = ""] = denied;
  return { thing: denied.filter((word) => !EMPTY.includes(word)), named: verb === "có" || REPORTS.includes(verb) };
}

/** The words of what is measured: of the things that the levels count (`named`), else of all that the text and the indicator's name say of it. */
function measuredWords({ source, scope, context }: Assembly, guards: readonly IntervalGuard[], lead: TokenRange | null, named: boolean): readonly string[] {
  // "Có chuyên mục và từ 20 tin": what stands before "và" is no name of what is counted.
  const ranges = guards.flatMap(({ words }) => (words === null || leadsOn(source.tokens, words) ? [] : [words]));
  const counted = [...guards.flatMap(({ unit }) => (unit === null ? [] : [unit])), ...ranges.map((range) => wordsOf(source, range))];
  const labels = [...scope.letters.values(), ...scope.used.values()].map(({ label }) => label);
  const heading = lead === null ? [] : [wordsOf(source, lead)];
  const all = named && counted.length > 0 ? [...counted, ...heading] : [...counted, ...labels, ...scope.quantities.map(({ name }) => name), ...heading, context.name ?? ""];
  return all.flatMap((words) => words.toLowerCase().split(/[^\p{L}\d]+/u)).filter((word) => word !== "");
}

/** "Có chuyên mục và (có)" before "từ 20 tin": words of another thing than the one that is counted. */
export function leadsOn(tokens: readonly Token[], { to }: TokenRange): boolean {
  return isWord(tokens, isWord(tokens, to - 1, "có") ? to - 2 : to - 1, "và");
}
