import { agenciesIn } from "../../agency/agency";
import { foldWords } from "../../text/fold-text";
import type { Finding } from "../finding";
import { makeFinding } from "../make-finding";
import type { TableWords, WordNode } from "../table-words";
import type { TextCell } from "../text-cells";
import { cellOf } from "../text-cells";
import { wordCheck } from "../word-check";

/** One agency in one cell. */
interface Mention {
  readonly node: WordNode;
  readonly cell: TextCell;
  readonly key: string;
  readonly name: string;
}

/**
 * Agencies that the table names in two ways: a name that lacks its last word ("Sở Thông tin và Truyền"), and
 * one that differs from the usual spelling in marks, spaces or capitals alone ("Sở TT &TT"). An
 * abbreviation beside the full name is no slip. Each spelling once, where it first stands.
 */
export const agencySpelling = wordCheck((context) => {
  const mentions = context.tree.nodes.flatMap((node) => mentionsIn(context, node));
  const keys = countsOf(mentions.map(({ key }) => key));
  const names = countsOf(mentions.map(({ name }) => name));
  const firsts = firstOfEachName(mentions);
  return firsts.flatMap((mention): readonly Finding[] => {
    const whole = wholeName(mention, mentions, keys);
    const expected = whole ?? usualSpelling(mention, firsts, names);
    const { node, cell, name } = mention;
    return expected === null ? [] : [makeFinding(context, "agency-spelling", whole === null ? "info" : "warning", { node, cell, detail: name }, { actual: name, expected })];
  });
});

function mentionsIn({ tree }: TableWords, node: WordNode): readonly Mention[] {
  return (["lead", "support"] as const).flatMap((role) => {
    const cell = cellOf(tree, node, role);
    return cell ? agenciesIn(cell.text).map(({ key, name }) => ({ node, cell, key, name })) : [];
  });
}

function firstOfEachName(mentions: readonly Mention[]): readonly Mention[] {
  const firsts = new Map<string, Mention>();
  for (const mention of mentions) if (!firsts.has(mention.name)) firsts.set(mention.name, mention);
  return [...firsts.values()];
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Words that a name may do without: whose office it is goes without saying. */
const OF_PLACE = /^(?:tinh|huyen|xa|phuong|thanh pho|thi|tran|so|truong|quoc|gia|nha|nuoc)$/;

/** Shorter names are too often the beginning of another. */
const FEWEST_WORDS = 3;

/** The name that others write with one word more, where this one stands alone. */
function wholeName({ key }: Mention, mentions: readonly Mention[], counts: ReadonlyMap<string, number>): string | null {
  if (counts.get(key) !== 1 || key.split(" ").length < FEWEST_WORDS) return null;
  const whole = mentions.filter((other) => other.key.startsWith(`${key} `) && !/ /.test(other.key.slice(key.length + 1)) && !OF_PLACE.test(other.key.slice(key.length + 1)));
  return whole.length > 1 && new Set(whole.map((other) => other.key)).size === 1 ? (whole.find(({ name }) => /\p{Ll}{3}/u.test(name.split(" ").at(-1) ?? ""))?.name ?? null) : null;
}

/** The spelling of the same letters that stands most often; null for that one itself, and where two stand equally often. */
function usualSpelling({ key, name }: Mention, firsts: readonly Mention[], counts: ReadonlyMap<string, number>): string | null {
  const letters = lettersOf(name);
  const alike = firsts.filter((other) => other.key === key && lettersOf(other.name) === letters);
  const usual = alike.reduce((most, other) => ((counts.get(other.name) ?? 0) > (counts.get(most.name) ?? 0) ? other : most), alike[0] ?? { name });
  return (counts.get(usual.name) ?? 0) > (counts.get(name) ?? 0) && !isCapitalised(name, usual.name) ? usual.name : null;
}

function lettersOf(name: string): string {
  return foldWords(name).replaceAll(" ", "");
}

/** "phòng VH&TT", "Ban chỉ đạo": capitals at the beginning of words are a matter of taste. */
function isCapitalised(name: string, usual: string): boolean {
  return uncapitalised(name) === uncapitalised(usual);
}

function uncapitalised(name: string): string {
  return name.replace(/(?<!\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase());
}
