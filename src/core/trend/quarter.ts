/** A quarter of a year. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

const NUMERALS = ["I", "II", "III", "IV"] as const;

/** "Quý III/2025", as headers and reports write it. */
export function quarterName({ year, quarter }: Quarter): string {
  return `Quý ${NUMERALS[quarter - 1] ?? ""}/${year}`;
}

/** The quarter that a header names, or null where it names none. */
export function quarterNamed(header: string): Quarter | null {
  const [, numeral, year] = /^quý\s+(I{1,3}|IV)\s*\/\s*(20\d\d)$/iu.exec(header.normalize("NFC").trim()) ?? [];
  return numeral === undefined ? null : quarterAt(Number(year), NUMERALS.findIndex((each) => each === numeral.toUpperCase()));
}

/** The quarter of a day ("2025-08-31"). */
export function quarterOf(day: string): Quarter {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return quarterAt(year, Math.floor((month - 1) / 3));
}

/** "2025-Q3", as the command line takes it; null for anything else. */
export function parseQuarter(text: string): Quarter | null {
  const [, year, quarter] = /^(20\d\d)-Q([1-4])$/i.exec(text.trim()) ?? [];
  return year === undefined ? null : quarterAt(Number(year), Number(quarter) - 1);
}

/** So many quarters before one. */
export function quarterBefore({ year, quarter }: Quarter, count: number): Quarter {
  const number = 4 * year + quarter - 1 - count;
  return quarterAt(Math.floor(number / 4), number % 4);
}

export function sameQuarter(a: Quarter, b: Quarter): boolean {
  return compareQuarters(a, b) === 0;
}

/** Below zero where the first is the earlier. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return 4 * (a.year - b.year) + a.quarter - b.quarter;
}

/** `index`: 0 for the first of the year. */
function quarterAt(year: number, index: number): Quarter {
  // Every caller has an index from 0 to 3.
  return { year, quarter: (index + 1) as Quarter["quarter"] };
}
