import type { Evidence } from "../appendix-table";
import { assessedIn } from "../headers/assessed";
import type { TableCode } from "../codes/table-code";
import type { Candidate } from "./header-candidates";
import { codeDepth } from "./sums-close";
import { areIndicators, isDigital, isForeignName, isForeignTitle, isIndexTitle, isMeasuringHeader, isTransformation } from "./topic";
import { reason } from "./reason";
import { titleClaim } from "./title-claim";

/** The words of a table that tell what it is about. */
export interface MatterWords {
  /** The heading above the table, or null. */
  readonly title: string | null;
  readonly sheet: string;
  readonly candidates: readonly Candidate[];
  readonly name: Candidate;
  /** Its coded rows, or all where it has no codes. */
  readonly rows: readonly MatterRow[];
}

/** A row as its words count. */
export interface MatterRow {
  /** "" where it has none. */
  readonly name: string;
  readonly code: TableCode | null;
}

/** What a table is about: whether it is certain, with the reasons for and against. */
export interface Matter {
  /** Whether its words leave no doubt that digital transformation is measured; else a person is to be asked. */
  readonly isCertain: boolean;
  readonly evidence: readonly Evidence[];
}

/** The part of the names of an appendix that speak of what is digital; all that is known have more. */
const MANY_DIGITAL = 0.3;
/** From this part on they tell it under a heading that calls them indicators. */
const MOSTLY_DIGITAL = 0.5;
/** What is left of it where the title says it all. */
const FEW_DIGITAL = 0.08;
/** From this part on groups of the transformation's own fields make the table one of it, whatever stands under them. */
const MANY_GROUPS = 0.5;
/** From this part on the names of another matter speak for the table, where fewer are of ours. */
const MANY_FOREIGN = 0.15;
/** From this part on the rows are those who are assessed, not what is assessed. */
const MOSTLY_ASSESSED = 0.5;

/** Weighs what the title, the headers and the names speak of, and who is assessed: offices by indicators, or persons, bidders, a list of units. */
export function weighMatter(words: MatterWords): Matter {
  const { title, candidates, name, rows } = words;
  const names = rows.map((row) => row.name).filter((text) => text !== "");
  const digital = part(names, isDigital);
  const foreign = part(names, isForeignName);
  const claim = title === null ? "silent" : titleClaim(title);
  const isOurs = digital >= MANY_DIGITAL || (title !== null && isDigital(title));
  const evidence = [
    reason("header-name", name.reading?.meaning === "name" ? 10 * name.reading.weight : 0, name.column),
    reason("topic-digital", isOurs ? 15 : 0),
    reason("names-foreign", foreign >= MANY_FOREIGN && foreign >= digital ? -90 : 0),
    reason("topic-other", !isOurs && digital < FEW_DIGITAL ? -25 : 0),
    reason("title-foreign", title !== null && isForeignTitle(title) ? -110 : 0),
    ...candidates.filter((candidate) => isForeign(candidate, candidates)).map(({ column }) => reason("header-foreign", -30, column)),
    ...weighAssessed(candidates, names),
  ];
  // Computers are drilled on, bought and kept as well: rules, indicators, or a word of the transformation itself, tell.
  const isTold = digital >= MANY_DIGITAL && (hasRules(candidates) || mentionsTransformation(words, names));
  const isHeaded = digital >= MOSTLY_DIGITAL && areIndicators(name.text);
  const isNamed = isTold || isHeaded || part(groupNames(rows), isTransformation) >= MANY_GROUPS;
  const isMeasured = isNamed && candidates.some(({ text }) => isMeasuringHeader(text));
  // Names alone are not enough under a title that speaks of something else: an examination in all this, a product that does it.
  const isSaid = claim === "index" && digital >= FEW_DIGITAL;
  // A summary by pillar has neither codes nor criteria.
  const isDetailed = rows.some(({ code }) => code !== null) || (name.reading?.weight ?? 0) > 1;
  return { isCertain: isSaid || (isMeasured && isDetailed && (claim === "silent" || isIndexTitle(name.text))), evidence };
}

/** Whether appendix tables do not have a column; what is counted and paid for stands in lists of goods, but beside maxima as well. */
function isForeign({ reading }: Candidate, candidates: readonly Candidate[]): boolean {
  if (reading?.meaning !== "other") return false;
  return reading.weight > 1 || !candidates.some((other) => other.reading?.meaning === "max" && other.reading.weight > 1);
}

/** Rows or columns that are persons or bidders, and rows that are the units themselves, as in a published ranking. */
function weighAssessed(candidates: readonly Candidate[], names: readonly string[]): readonly Evidence[] {
  const judged = candidates.filter(({ text }) => ["person", "company"].includes(assessedIn(text) ?? ""));
  return [
    reason("rows-units", part(names, (text) => assessedIn(text) === "unit") >= MOSTLY_ASSESSED ? -90 : 0),
    reason("rows-persons", part(names, (text) => assessedIn(text) === "person") >= MOSTLY_ASSESSED ? -90 : 0),
    reason("columns-candidates", judged.length > 1 ? -110 : 0, judged[0]?.column),
  ];
}

/** Whether a column says how each row is scored, which point tables of other matters hardly have. */
function hasRules(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ reading, profile }) => reading?.meaning === "rule" && profile.phrases > 1);
}

/** The names of the outermost rows that have rows under them. */
function groupNames(rows: readonly MatterRow[]): readonly string[] {
  const depth = (row: MatterRow | undefined): number => (row?.code ? codeDepth(row.code) : 0);
  const groups = rows.filter((row, index) => row.code && depth(rows[index + 1]) > depth(row));
  const outermost = Math.min(...groups.map(depth));
  return groups.filter((row) => depth(row) === outermost).map(({ name }) => name);
}

function mentionsTransformation({ title, sheet, candidates }: MatterWords, names: readonly string[]): boolean {
  return [title ?? "", sheet, ...candidates.map(({ text }) => text), ...names].some(isTransformation);
}

function part(texts: readonly string[], isOf: (text: string) => boolean): number {
  return texts.filter(isOf).length / Math.max(1, texts.length);
}
