import type { PartText } from "./parts-assembler";
import { isWordOf } from "../../text/clauses/clause";
import type { Source } from "../../text/source";
import type { Statement, StatementOf } from "../../parse/statement/statement";

type Branch = StatementOf<"branch">;

/** More deeds beside levels come from no real text. */
const MAX_DEEDS = 12;
/** What else may give the points that others come on top of. */
const FORMULAS: readonly Statement["kind"][] = ["score", "each", "minmax", "relative", "best", "sum", "shared", "step", "rise", "score-part", "highest-only"];
/** With these begins what was done; "Đơn vị miền núi: 2 điểm" names units. */
const DEED_STARTS: readonly string[] = ["có", "đã", "ban", "xây", "triển", "tổ", "thực", "thành", "công", "bố", "duy", "cử", "tham"];
const CONDITIONS: readonly string[] = ["không", "chưa", "nếu", "trường"];

/**
 * "Hoàn thành 100%: 8 điểm, từ 80%: 6 điểm, dưới 80%: 3 điểm. Cộng thêm 2 điểm nếu có mô hình", "Có chuyên trang: 3 điểm; từ 50 tin: 3 điểm, dưới 50 tin: 1 điểm": levels of one
 * figure, and deeds in words that give points of their own beside them. Together they must make the maximum. Null: the text is not of this form.
 */
export function deedParts(source: Source, statements: readonly Statement[], max: number | undefined): readonly PartText[] | null {
  const branches = statements.filter((statement): statement is Branch => statement.kind === "branch");
  const levels = branches.filter((branch) => branch.guard?.kind === "interval" && !branch.added);
  if (levels.length < 2 || statements.some(({ kind }) => FORMULAS.includes(kind))) return null;
  const deeds = branches.filter((branch) => branch.added || (isDeed(source, branch) && isWordOf(source.tokens, branch.head.from, DEED_STARTS)));
  if (deeds.length === 0 || deeds.length > MAX_DEEDS || deeds.some(({ guard }) => guard !== null)) return null;
  if (max === undefined || sumOf(deeds) + Math.max(...levels.map(pointsOf)) !== max) return null;
  const rest = statements.filter((statement) => !deeds.some((deed) => deed === statement));
  const [first] = levels;
  if (first === undefined) return null;
  const measured: PartText = { heading: { from: first.range.from, to: first.range.from }, stated: null, statements: rest };
  const given = deeds.map((deed): PartText => ({ heading: deed.head, stated: null, statements: [{ ...deed, added: false }] }));
  return [measured, ...given].sort((one, other) => one.heading.from - other.heading.from);
}

/** NaN: the award is no number of points. */
function pointsOf({ award }: Branch): number {
  return award.kind === "points" ? award.value : Number.NaN;
}

function sumOf(branches: readonly Branch[]): number {
  return branches.reduce((sum, branch) => sum + pointsOf(branch), 0);
}

/** "Có kế hoạch: 2 điểm": points for one thing that is there, told without what is given where it is not. */
export function isDeed({ tokens }: Source, statement: Statement): statement is Branch {
  if (statement.kind !== "branch" || statement.guard !== null || statement.award.kind !== "points" || statement.award.value <= 0) return false;
  return !tokens.slice(statement.head.from, statement.head.to).some(({ text }) => CONDITIONS.includes(text));
}
