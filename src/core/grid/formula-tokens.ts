/**
 * Parts of a formula in A1 notation: `code` may hold references and function names; `literal` is a
 * text in quotes, a quoted sheet name or a bracketed name (table column, workbook number).
 */
export interface FormulaToken {
  readonly kind: "code" | "literal";
  readonly text: string;
}

/** Cuts a formula into tokens; joined they give it back. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let from = 0;
  while (from < formula.length) {
    const to = formula.slice(from).search(/["'[]/);
    const literal = to < 0 ? formula.length : from + to;
    if (literal > from) tokens.push({ kind: "code", text: formula.slice(from, literal) });
    from = literalEnd(formula, literal);
    if (from > literal) tokens.push({ kind: "literal", text: formula.slice(literal, from) });
  }
  return tokens;
}

/** Applies a change to the code of a formula and leaves its literals alone. */
export function mapFormulaCode(formula: string, change: (code: string) => string): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === "code" ? change(token.text) : token.text))
    .join("");
}

function literalEnd(formula: string, start: number): number {
  const opening = formula.charAt(start);
  return opening === "[" ? bracketEnd(formula, start) : quoteEnd(formula, start, opening);
}

/** A doubled quote is read as two literals side by side, which comes to the same. */
function quoteEnd(formula: string, start: number, quote: string): number {
  const end = formula.indexOf(quote, start + 1);
  return end < 0 ? formula.length : end + 1;
}

/** Brackets nest (`Table[[#All],[a]]`); an apostrophe escapes the next character inside of them. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
