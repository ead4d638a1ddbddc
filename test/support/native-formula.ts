import { roundDecimal } from "../../src/core/text/decimal";

/** What a cell of a formula can show. */
export type Shown = number | string | boolean;
type Value = Shown | readonly number[];

/**
 * What a formula shows that holds figures instead of references and only the functions of Excel 2016 that native formulas use: enough to compare thousands of them with `evaluate`, where the
 * grid would take minutes. Throws where Excel shows an error value, or for what it does not know.
 */
export function shownBy(formula: string): Shown {
  const tokens = formula.match(/\d+(?:\.\d+)?(?:E[+-]?\d+)?|[A-Z]+(?=\()|"[^"]*"|<=|>=|<>|[-+*/<>=(),{}]/gu) ?? [];
  if (tokens.join("") !== formula.replaceAll(" ", "")) throw new Error(`unknown sign in ${formula}`);
  const reader = new Reader(tokens);
  const value = reader.comparison(true);
  if (!reader.atEnd || typeof value === "object") throw new Error(`no value: ${formula}`);
  return value;
}

/** Reads and computes at once; what IF and CHOOSE do not take is read without being computed. */
class Reader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#next === this.#tokens.length;
  }

  comparison(live: boolean): Value {
    const left = this.#sum(live);
    const sign = this.#take("<=", ">=", "<>", "<", ">", "=");
    if (sign === null) return left;
    const right = this.#sum(live);
    return live ? compare(sign, numberOf(left), numberOf(right)) : 0;
  }

  #sum(live: boolean): Value {
    let value = this.#product(live);
    for (let sign = this.#take("+", "-"); sign !== null; sign = this.#take("+", "-")) {
      const right = this.#product(live);
      if (live) value = sign === "+" ? numberOf(value) + numberOf(right) : numberOf(value) - numberOf(right);
    }
    return value;
  }

  #product(live: boolean): Value {
    let value = this.#factor(live);
    for (let sign = this.#take("*", "/"); sign !== null; sign = this.#take("*", "/")) {
      const right = this.#factor(live);
      if (live) value = sign === "*" ? numberOf(value) * numberOf(right) : divide(numberOf(value), numberOf(right));
    }
    return value;
  }

  #factor(live: boolean): Value {
    if (this.#take("-") !== null) return -numberOf(this.#factor(live));
    if (this.#take("(") !== null) return this.#closed(this.comparison(live), ")");
    if (this.#take("{") !== null) return this.#closed(this.#list(() => numberOf(this.#factor(true))), "}");
    const token = this.#tokens[this.#next++] ?? "";
    if (token.startsWith('"')) return token.slice(1, -1);
    return /^[A-Z]/u.test(token) ? this.#call(token, live) : Number(token);
  }

  #call(name: string, live: boolean): Value {
    this.#closed(0, "(");
    if (name === "IF" || name === "CHOOSE") return this.#closed(this.#chosen(name, live), ")");
    const given = this.#closed(this.#list(() => this.comparison(live)), ")");
    return live ? called(name, given) : 0;
  }

  #chosen(name: string, live: boolean): Value {
    const condition = this.comparison(live);
    const chosen = name === "IF" ? (condition === true ? 1 : 2) : numberOf(condition);
    let value: Value | null = null;
    for (let place = 1; this.#take(",") !== null; place++) {
      const own = this.comparison(live && place === chosen);
      if (place === chosen) value = own;
    }
    if (value === null && live) throw new Error(`${name} has no value ${String(chosen)}`);
    return value ?? 0;
  }

  #list<Item>(read: () => Item): readonly Item[] {
    const items = [read()];
    while (this.#take(",") !== null) items.push(read());
    return items;
  }

  #closed<Given>(given: Given, sign: string): Given {
    if (this.#take(sign) === null) throw new Error(`${sign} is missing`);
    return given;
  }

  #take(...signs: readonly string[]): string | null {
    const sign = this.#tokens[this.#next] ?? "";
    if (!signs.includes(sign)) return null;
    this.#next++;
    return sign;
  }
}

function called(name: string, given: readonly Value[]): Shown {
  const numbers = given.flatMap((value) => (typeof value === "object" ? value : typeof value === "number" ? [value] : []));
  const [first = 0, second = 0] = numbers;
  switch (name) {
    case "MIN": return Math.min(...numbers);
    case "MAX": return Math.max(...numbers);
    case "COUNT": return numbers.length;
    case "ROUND": return roundDecimal(first, second);
    case "INT": return Math.floor(first);
    case "AND": return given.every((value) => value === true);
    case "OR": return given.some((value) => value === true);
    case "MATCH": return lastAtMost(first, listOf(given[1])) + 1;
    case "LOOKUP": return listOf(given[2])[lastAtMost(first, listOf(given[1]))] ?? Number.NaN;
    default: throw new Error(`unknown function ${name}`);
  }
}

function lastAtMost(value: number, list: readonly number[]): number {
  const place = list.findLastIndex((one) => one <= value);
  if (place < 0) throw new Error("#N/A");
  return place;
}

function listOf(value: Value | undefined): readonly number[] {
  return typeof value === "object" ? value : [];
}

function numberOf(value: Value): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  throw new Error("#VALUE!");
}

function divide(left: number, right: number): number {
  if (right === 0) throw new Error("#DIV/0!");
  return left / right;
}

function compare(sign: string, left: number, right: number): boolean {
  switch (sign) {
    case "<": return left < right;
    case "<=": return left <= right;
    case ">": return left > right;
    case ">=": return left >= right;
    case "<>": return left !== right;
    default: return left === right;
  }
}
