import type { Aside } from "../aside/aside";
import type { Statement, StatementOf } from "../statement/statement";
import type { IntervalGuard } from "../statement/guard";
import { someTerm } from "../term/term";
import { isSymbol, isSymbolOf, isWord } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";
import { announcesBelow, groundsFigure } from "../aside/heading";

/** The statements that make the rule, the first clause that stands in the way, or null, and the words that stand beside the rule. */
export interface RuleStatements {
  readonly statements: readonly Statement[];
  readonly bad: Statement | null;
  readonly asides: readonly Aside[];
}

/**
 * Parts the rule from what stands beside it: words that score nothing, and all behind a heading such as "Ghi chú". An explanation may still define letters and name units; where words
 * behind a heading give points, the rule is not what stands above it, and the text is refused there.
 */
export function ruleStatements(tokens: readonly Token[], all: readonly Statement[]): RuleStatements {
  const statements: Statement[] = [];
  const asides: Aside[] = [];
  let tail: StatementOf<"tail"> | null = null;
  for (let index = 0; index < all.length; index++) {
    const statement = itemOf(tokens, all, index);
    if (statement.kind === "tail") {
      if (!statement.bracketed && closesRule(statements, statement)) tail = statement;
      if (statement.body.from < statement.body.to) asides.push({ range: statement.body, behind: groundsBelow(tokens, all, index, statement.body) ? "figure" : statement.tail, leads: false });
    } else if (tail === null) {
      if (statement.kind === "unknown") return { statements, bad: statement, asides };
      if (statement.kind === "branch" && statement.ratio !== undefined) statements.push(statement.ratio);
      statements.push(statement, ...whereNothingOccurs(statement));
      if (statement.kind === "prose") asides.push({ range: statement.range, behind: isListed(tokens, all, index) ? "list" : (groundsFigure(tokens, statement.range) === null ? headsLevels(all, index) : groundsBelow(tokens, all, index, statement.range)) ? "figure" : headsPick(tokens, all, index) ? "colon" : null, leads: leadsOn(all, index) });
      const heading = statement.kind === "lead" && statement.loses !== true ? headingOf(tokens, statement.range) : null;
      if (heading !== null) asides.push({ range: heading, behind: "colon", leads: false });
      if (statement.kind === "word-ratio" && statement.award !== null) statements.push({ kind: "score", range: statement.range, award: statement.award, limits: statement.limits });
    } else if (tail.tail === "example" && isSymbol(tokens, statement.range.from - 1, ":", ",")) {
      const { from } = tail.body;
      while ((asides.at(-1)?.range.from ?? -1) >= from) asides.pop();
      asides.push({ range: { from, to: statement.range.to }, behind: "example", leads: false });
    } else if (GIVING.includes(statement.kind)) return { statements, bad: statement, asides };
    else if (tail.tail === "explanation" && (statement.kind === "unit" || (statement.kind === "definition" && statement.sure))) statements.push(statement);
    else asides.push({ range: statement.range, behind: isListed(tokens, all, index) ? "list" : tail.tail === "explanation" ? "explanation" : null, leads: false });
  }
  return { statements, bad: null, asides };
}

/** Whether what stands above words such as "Căn cứ …", "Nguồn số liệu: …" is the rule; above all that gives points they stand beside one that begins below, unless they head it ("Ghi chú:" alone). */
function closesRule(above: readonly Statement[], { tail, body }: StatementOf<"tail">): boolean {
  return tail === "example" || body.from >= body.to || above.some(({ kind }) => GIVING.includes(kind));
}

/** The words of a heading, which a colon ends or that say that the rule stands below. */
function headingOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  if (isSymbol(tokens, to - 1, ":")) return { from, to: to - 1 };
  return announcesBelow(tokens, { from, to }) ? { from, to } : null;
}

/** "Đạt 100% hoặc không phát sinh hồ sơ: 10 điểm" says twice what is given. */
function whereNothingOccurs(statement: Statement): readonly Statement[] {
  if (statement.kind !== "branch" || statement.guard?.kind !== "interval" || statement.guard.orNothing === null) return [];
  return [{ ...statement, guard: null, head: statement.guard.orNothing }];
}

/** Whether words begin the text, and the rule follows them as the next line of a paragraph does. */
function leadsOn(all: readonly Statement[], index: number): boolean {
  return index === 0 && all[1]?.kind === "branch" && all[1].range.from === all[0]?.range.to;
}

/** Whether words begin the text, and levels follow them. */
function headsLevels(all: readonly Statement[], index: number): boolean {
  const next = index === 0 ? all[1] : undefined;
  return next?.kind === "branch" && next.guard?.kind === "interval";
}

/** What only prepares a rule. */
const PREPARING: readonly Statement["kind"][] = ["lead"];

/** Whether words begin the text, as "Tính theo tỷ lệ hồ sơ số hóa" does, and name the figure of the levels or the formula below. */
function groundsBelow(tokens: readonly Token[], all: readonly Statement[], index: number, range: TokenRange): boolean {
  const figure = index === 0 ? groundsFigure(tokens, range) : null;
  const rule = figure === null ? undefined : all.find(({ kind }, place) => place > 0 && !PREPARING.includes(kind));
  if (figure === null) return false;
  if (rule?.kind === "branch" && rule.guard?.kind === "interval") return limits(tokens, rule.guard, figure);
  return rule?.kind === "score" && someTerm(rule.award, (term) => term.kind === "quantity" && term.owner === "own" && isWord(tokens, figure.from, term.words.split(" ")[0] ?? ""));
}

/** Whether a level limits a figure: a percentage that of a ratio, another amount that of a number, and what it names is the same. */
function limits(tokens: readonly Token[], { words, low, high }: IntervalGuard, figure: TokenRange): boolean {
  const percent = (low ?? high)?.amount.kind === "percent";
  return percent === isWord(tokens, figure.from, "tỷ") && (words === null || tokens[words.from]?.text === tokens[figure.from]?.text);
}

/** "Đánh giá theo tình trạng cuối năm" of "…, chọn một trong các mức:" */
function headsPick(tokens: readonly Token[], all: readonly Statement[], index: number): boolean {
  const [words, next] = [all[index], all[index + 1]];
  return next?.kind === "highest-only" && isSymbol(tokens, next.range.to - 1, ":") && words?.range.to === next.range.from - 1 && isSymbol(tokens, next.range.from - 1, ",");
}

/** What a clause says; an amount without points below "Mỗi nội dung sau được 1 điểm:" is no level, but one of the contents. */
function itemOf(tokens: readonly Token[], all: readonly Statement[], index: number): Statement {
  const statement = all[index] as Statement;
  const item = statement.kind === "unknown" && !statement.scores && all.some(({ kind }, place) => place < index && kind === "shared") && marksItem(tokens, statement.range.from);
  return item ? { kind: "prose", range: statement.range } : statement;
}

/** What gives points: behind a heading there is none of it. Evidence may well speak of scores ("bảng điểm"). */
const GIVING: readonly Statement["kind"][] = ["branch", "score", "each", "rise", "step", "cap", "floor", "minmax", "best", "relative", "sum"];
/** What gives something for each item of a list. */
const OPENING: readonly Statement["kind"][] = ["each", "additive"];
const LIST_SIGNS: readonly string[] = ["-", "+", "•", "*", ";"];

/** Whether words are an item of the list that a clause before them opens: "Mỗi yêu cầu sau đạt được 1 điểm: - Sử dụng tên miền .gov.vn; …", "Minh chứng: quyết định; báo cáo". */
function isListed(tokens: readonly Token[], all: readonly Statement[], index: number): boolean {
  let first = index;
  while (first >= 0 && (all[first]?.kind === "prose" || all[first]?.kind === "unknown") && marksItem(tokens, all[first]?.range.from ?? 0)) first--;
  if (first < 0) return false;
  // "Minh chứng:⏎Quyết định thành lập"
  if (first === index && first > 0 && headsAlone(all[first - 1]) && isSymbol(tokens, (all[index]?.range.from ?? 0) - 1, ":")) first--;
  const opener = all[first];
  return first < index && opener !== undefined && opensList(tokens, opener);
}

/** "Minh chứng:"; what stands below "Căn cứ kết quả kiểm tra:" is scored. */
function headsAlone(statement: Statement | undefined): boolean {
  return statement?.kind === "tail" && statement.body.from >= statement.body.to;
}

/** Whether a list may stand under a clause: under one that gives something for each item, under evidence, and under "… các tính năng sau:". "Điều kiện:" opens none. */
function opensList(tokens: readonly Token[], opener: Statement): boolean {
  const { kind, range } = opener;
  if (kind === "shared") return true;
  if (OPENING.includes(kind)) return isSymbol(tokens, range.to - 1, ":") || isSymbol(tokens, range.to, ":");
  return (opener.kind === "tail" && opener.tail === "evidence") || ((kind === "tail" || kind === "lead") && announces(tokens, range.to));
}

function marksItem(tokens: readonly Token[], from: number): boolean {
  return isSymbolOf(tokens, from - 1, LIST_SIGNS) || (isSymbol(tokens, from - 1, ".", ")") && tokens[from - 2]?.kind === "number");
}

/** "… một trong những tính năng sau:" */
function announces(tokens: readonly Token[], end: number): boolean {
  return isSymbol(tokens, end - 1, ":") && ["sau", "gồm", "cầu"].includes(tokens[end - 2]?.text ?? "");
}
