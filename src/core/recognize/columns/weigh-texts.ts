import { foldWords } from "../../text/fold-text";
import type { ColumnRole } from "../appendix-table";
import { TEXT_ROLES } from "../appendix-table";
import { readHeaderAs } from "../headers/read-header-cell";
import { isAboutPoints, speaksOfState, textCues } from "../headers/text-cues";
import type { Contents } from "./column-contents";
import type { Candidate } from "./header-candidates";

/** A column of texts with what stands in it. */
export interface TextColumn {
  readonly candidate: Candidate;
  readonly contents: Contents;
  /** Whether points stand to the left of it: what explains them does not come before. */
  readonly isBehindPoints: boolean;
}

/** How much speaks for a role of a column. */
export interface RoleWeight {
  readonly role: ColumnRole;
  /** By the words and by what stands below. */
  readonly weight: number;
  /** Whether no list of headings has the words, and their parts alone told it. */
  readonly inferred: boolean;
}

/** Less than this proves nothing. */
const LEAST = 1;
const SAID: readonly ColumnRole[] = ["reason", "solution", "note", "adjustment"];
/** What the reading of the whole heading has over another one of its words. */
const AS_READ = 1.5;
const STRONG = 1.5;
const WEAK = 0.5;
/** What contents of its kind say for a role, and what days do, which hardly stand anywhere else. */
const TOLD = 1.5;
const DAYS = 4.5;

/** The role that what stands below speaks for, if the words do not speak against it. */
const ROLES_OF_CONTENTS: Readonly<Partial<Record<Contents, readonly ColumnRole[]>>> = {
  agencies: ["support", "lead"],
  times: ["deadline"],
  documents: ["evidence"],
  scoring: ["rule"],
};

/** The roles that a column of texts may have by its words and its contents, the likeliest first. */
export function weighTexts(column: TextColumn): readonly RoleWeight[] {
  const { text, lowest = text, reading } = column.candidate;
  if (speaksOfState(text)) return [];
  const own = textCues(lowest);
  // "Hồ sơ chứng minh" under "Cơ quan tự chấm": the lowest words come first.
  const { strong, all } = own.all.length > 0 ? own : textCues(text);
  const weighed = TEXT_ROLES.flatMap((role): readonly (RoleWeight & { readonly asRead: number })[] => {
    const isRead = reading?.meaning === role;
    const listed = isRead ? reading.weight : reading === null ? 0 : (readHeaderAs(text, (meaning) => meaning === role)?.weight ?? 0);
    const hinted = strong.includes(role) ? STRONG : all.includes(role) ? WEAK : 0;
    // "Giải thích" over plain sentences explains the points, or the names, rather than how points are given.
    const isUnscored = role === "rule" && column.contents === "words" && listed < 3 && hinted < STRONG;
    const isEarly = !column.isBehindPoints && !isRead && isAboutPoints(text, role);
    if (isUnscored || isEarly || listed + hinted === 0) return [];
    const inferred = listed < hinted;
    const weight = Math.max(listed, hinted) + contentWeight(column, role, inferred);
    return [{ role, weight, inferred, asRead: weight + (isRead && listed > 1 ? AS_READ : 0) }];
  });
  // "Cách nâng điểm", "Căn cứ": words of how and by what are a rule's only where they are nothing else's.
  return weighed.filter(({ asRead }) => asRead >= LEAST).sort((a, b) => b.asRead - a.asRead || Number(a.role === "rule") - Number(b.role === "rule"));
}

function contentWeight({ candidate, contents }: TextColumn, role: ColumnRole, inferred: boolean): number {
  const roles = ROLES_OF_CONTENTS[contents];
  if (roles?.includes(role)) return contents === "times" ? DAYS : TOLD;
  if (contents === "numbers") return inferred ? -3 : -2;
  // "Tài liệu kèm theo" over whoever keeps it, or over "Ảnh" and "Sổ"; a bare "Link" over such words tells nothing, and a source may be an office.
  const isProof = role === "evidence" && candidate.text.includes(" ") && (contents === "words" || (contents === "agencies" && !foldWords(candidate.text).includes("nguon")));
  if (isProof) return inferred ? 0 : TOLD;
  // Sentences may speak of days, bodies and documents as well.
  if (roles) return SAID.includes(role) ? 0 : -1;
  const { phrases, filled } = candidate.profile;
  return contents === "nothing" || phrases >= filled * 0.5 ? 0 : -1;
}
