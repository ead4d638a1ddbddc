import { OPENINGS } from "./none-assembler";
import type { Assembly } from "../scope/assembly";
import type { IntervalGuard } from "../../parse/statement/guard";
import { leadsOn, measuredIn } from "../measure/guard-subjects";
import { wordsOf } from "../../text/source";
import type { TokenRange } from "../../text/token";
import { NEGATIONS } from "../../text/words/vocabulary";

/** Deeds of their own beside whatever is measured; other verbs deny the measured deed itself. */
const REPORTS: readonly string[] = ["báo", "gửi", "nộp"];
/** What is reached or met is a thing of its own: "không đạt chất lượng", "không đáp ứng yêu cầu". */
const REACHED: readonly string[] = ["đạt", "đáp", "hoàn"];
/** Words that say nothing of a thing. */
const EMPTY: readonly string[] = ["có", "còn", "được", "bất", "kỳ", "nào", "thì", "các", "số", "lượng", "tổng", "trong", "năm"];

/** "không có chuyên mục" beside levels of articles, "không báo cáo" beside a ratio: whether the words deny another thing than what is measured, which may be 0 where it exists. */
export function deniesOtherThing(assembly: Assembly, head: TokenRange, guards: readonly IntervalGuard[], lead: TokenRange | null): boolean {
  const { thing, named } = deniedThing(assembly, head);
  if (thing.length === 0) return false;
  if (deniesBase(assembly, head, guards)) return true;
  // "không cập nhật hệ thống": two words for the deed, the others for its thing.
  if (!named && thing.length <= DEED) return isDrawnOut(guards) && deniesDeed(assembly, guards, thing);
  // "chưa có chuyên mục" beside "Số tin bài trên chuyên mục": where they stand is not what is counted.
  const heads = saidOf(assembly, guards).filter((figure) => FIGURE_NAME.test(figure)).map((figure) => figure.replace(FIGURE_NAME, "").split(" ")[0] ?? "");
  if (named && heads.length > 0 && !heads.some((word) => word === "" || GENERIC.includes(word) || thing.includes(word))) return true;
  if (named && deniesPlace(assembly, head, thing, lead)) return true;
  const known = measuredWords(assembly, guards, lead, named);
  // Of a bare "Tỷ lệ" nobody says that its things are those denied.
  return known.length === 0 ? named : !thing.some((word) => known.includes(word));
}

/** So many words tell one thing from another. */
const NAME_LENGTH = 2;

/** "chưa có chuyên mục" beside "Số tin bài trên chuyên mục:", "không có Zalo" beside "Số người theo dõi Zalo:": where those things are that a heading or the indicator's name counts. */
function deniesPlace({ source, context }: Assembly, head: TokenRange, thing: readonly string[], lead: TokenRange | null): boolean {
  const place = thing.slice(0, NAME_LENGTH).join(" ");
  const isName = thing.length === 1 && PROPER_NAME.test(wordsOf(source, head));
  return [lead === null ? "" : wordsOf(source, lead), context.name ?? ""].some((figure) => {
    const said = figure.normalize("NFC").toLowerCase().replace(/[\s:]+$/u, "");
    const before = ` ${said} `.split(` ${place} `);
    return before.length > 1 && (PLACE.test(before[0] ?? "") || (isName && said.endsWith(place) && FIGURE_NAME.test(said)));
  });
}

/** "Zalo", "Cổng" at the end */
const PROPER_NAME = / \p{Lu}[^ ]*$/u;
const PLACE = / (?:trên|tại|trong|ở|qua)$/u;

/** "không có hồ sơ", "không phát sinh hồ sơ" beside "Tỷ lệ hồ sơ đúng hạn": there is nothing of which that could be a share; "không có hồ sơ đúng hạn" is the share 0. */
export function deniesBase(assembly: Assembly, head: TokenRange, guards: readonly IntervalGuard[]): boolean {
  const { thing } = deniedThing(assembly, head);
  const said = assembly.source.tokens.slice(head.from, head.to).map(({ text }) => text);
  const [verb, ...rest] = thing;
  const base = (verb === "phát" ? rest.slice(1) : thing).join(" ");
  if (base === "" || said.includes("nào") || !(said.includes("có") || verb === "phát") || !guards.some(isShare)) return false;
  return saidOf(assembly, guards).some((figure) => figure.replace(FIGURE_NAME, "").startsWith(`${base} `));
}

/** What a figure is called before its things. */
const FIGURE_NAME = /^(?:(?:tỷ lệ|tỷ trọng|phần trăm|số lượng|số|%|\(%\)) )+/u;
/** So many words name a deed. */
const DEED = 2;
/** With these units 0 is early or late, and not "not done". */
const TIMES: readonly string[] = ["ngày", "giờ", "phút", "tuần", "tháng"];

function isShare({ low, high }: IntervalGuard): boolean {
  return (low ?? high)?.amount.kind === "percent";
}

/** Whether the levels are shares or times, of which 0 does not tell that nothing was done. */
function isDrawnOut(guards: readonly IntervalGuard[]): boolean {
  return guards.some((guard) => isShare(guard) || TIMES.includes(guard.unit ?? ""));
}

/** "chưa triển khai" beside "Tỷ lệ hồ sơ đúng hạn": the deed is not the one that is measured. */
function deniesDeed(assembly: Assembly, guards: readonly IntervalGuard[], deed: readonly string[]): boolean {
  const named = figuresOf(assembly, guards).map((figure) => `${figure} `.replace(FIGURE_NAME, "").split(" "));
  return named.some((words) => words.some((word) => word !== "" && !GENERIC.includes(word))) && !named.some((words) => deed.some((word) => words.includes(word)));
}

const GENERIC: readonly string[] = ["tỷ", "lệ", "đạt", "kết", "quả", "mức", "độ"];

/** What the levels compare, by the words before their signs. */
function saidOf({ source }: Assembly, guards: readonly IntervalGuard[]): readonly string[] {
  return guards.flatMap(({ words }) => (words === null ? [] : [wordsOf(source, measuredIn(source, words)).toLowerCase()]));
}

/** The same with the letters' definitions. */
function figuresOf(assembly: Assembly, guards: readonly IntervalGuard[]): readonly string[] {
  return [...saidOf(assembly, guards), ...[...assembly.scope.letters.values()].map(({ label }) => label.toLowerCase())];
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
  const words = source.tokens.slice(head.from, head.to).filter(({ kind }) => kind !== "symbol").map(({ text }) => text);
  const negation = words.findIndex((word) => !OPENINGS.includes(word));
  const denied = NEGATIONS.includes(words[negation] ?? "") ? words.slice(negation + 1) : [];
  const [verb = ""] = denied;
  return { thing: denied.filter((word) => !EMPTY.includes(word)), named: verb === "có" || REPORTS.includes(verb) || (REACHED.includes(verb) && denied.length > (verb === "đạt" ? 1 : 2)) };
}

/** The words of what is measured: of the things that the levels count (`named`), else of all that the text and the indicator's name say of it. */
function measuredWords({ source, scope, context }: Assembly, guards: readonly IntervalGuard[], lead: TokenRange | null, named: boolean): readonly string[] {
  // "Có chuyên mục và từ 20 tin": what stands before "và" is no name of what is counted.
  const ranges = guards.flatMap(({ words }) => (words === null || leadsOn(source.tokens, words) ? [] : [measuredIn(source, words)]));
  const counted = [...guards.flatMap(({ unit }) => (unit === null ? [] : [unit])), ...ranges.map((range) => wordsOf(source, range))];
  const labels = [...scope.letters.values(), ...scope.used.values()].map(({ label }) => label);
  const heading = lead === null ? [] : [wordsOf(source, lead)];
  const all = named && counted.length > 0 ? [...counted, ...heading] : [...counted, ...labels, ...scope.quantities.map(({ name }) => name), ...heading, context.name ?? ""];
  return all.flatMap((words) => words.toLowerCase().split(/[^\p{L}\d]+/u)).filter((word) => word !== "");
}
