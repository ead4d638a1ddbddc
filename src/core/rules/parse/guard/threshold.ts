import { convertFrequency, MONEY_SCALE, type Amount, type MoneyUnit, type Period } from "../term/amount";
import type { Limit } from "../statement/guard";
import { roundDecimal, roundForComparison } from "../../../text/decimal";

/** The unit that thresholds are in: the one of money, or the first period that the text names. Null: a plain number. */
export function unitOf(limits: readonly Limit[], money: MoneyUnit | null): string | null {
  if (money !== null) return money;
  const first = firstFrequency(limits);
  return first === null ? null : `${first.time ?? "lần"}/${first.period}`;
}

/** How figures without a sign are written: whether a ratio is in hundredths, and the unit of money. */
interface Notation {
  readonly scaled: boolean;
  readonly money: MoneyUnit | null;
}

/** Which end of a level a limit is. */
export type Side = "low" | "high";

/** Gives a function from a limit to its value in the measure's unit; null where it does not fit the measure. */
export function limitReader(unit: "ratio" | "quantity", { scaled, money }: Notation, limits: readonly Limit[]): (limit: Limit, side: Side) => number | null {
  const period = firstFrequency(limits)?.period ?? null;
  const mixed = mixesUnits(limits);
  return ({ amount, inclusive }, side) => {
    const down = (side === "low") === inclusive;
    const value = unit === "ratio" ? ratioValue(amount, scaled) : mixed && amount.value !== 0 ? null : amount.kind === "frequency" ? frequencyValue(amount, period, down) : quantityValue(amount, money);
    // A third is compared as far as figures are.
    return value === null ? null : roundForComparison(value);
  };
}

/** "từ 200 triệu … dưới 10": one measure cannot be in two units; a bare 0 is in every unit, and a count of the year beside "4 cuộc/năm" is one of the same. */
function mixesUnits(limits: readonly Limit[]): boolean {
  const kinds = limits.filter(({ amount }) => amount.value !== 0).map(({ amount }) => (amount.kind === "frequency" && amount.period === "năm" ? "plain" : amount.kind === "frequency" ? (amount.time ?? amount.kind) : amount.kind));
  return new Set(kinds).size > 1 || wholesOf(limits).size > 1;
}

/** "3/4 tiêu chí" beside "2/5 tiêu chí" counts different things. */
function wholesOf(limits: readonly Limit[]): ReadonlySet<number> {
  const wholes = new Set<number>();
  for (const { amount } of limits) if (amount.kind === "plain" && amount.of !== undefined) wholes.add(amount.of);
  return wholes;
}

/** A bare number compared with a ratio: 80 is 80%, 0.8 is 80% too, unless the ratio is written in hundredths. */
function ratioValue(amount: Amount, scaled: boolean): number | null {
  if (amount.kind === "percent") return roundDecimal(amount.value, 12);
  if (amount.kind !== "plain") return null;
  // "Tỷ lệ (%) ≥ 0,5" may be half a percent or half of all.
  if (scaled && amount.value > 0 && amount.value < 1) return null;
  // "Tỷ lệ ≥ 2" may be 2% or twice.
  if (!scaled && amount.value > 1 && amount.value < 10) return null;
  return amount.value > 1 || scaled ? roundDecimal(amount.value / 100, 12) : amount.value;
}

type Frequency = Extract<Amount, { kind: "frequency" }>;

function frequencyValue({ value, period: own }: Frequency, period: Period | null, down: boolean): number | null {
  return period === null ? null : convertFrequency(value, own, period, down);
}

function quantityValue(amount: Exclude<Amount, Frequency>, money: MoneyUnit | null): number | null {
  switch (amount.kind) {
    case "plain": return amount.value;
    case "money": return money === null ? null : roundDecimal(amount.value / MONEY_SCALE[money], 12);
    case "percent": return null;
  }
}

/** The unit of money that the text names first, or null. */
export function firstMoney(limits: readonly Limit[]): MoneyUnit | null {
  for (const { amount } of limits) if (amount.kind === "money") return amount.unit;
  return null;
}

function firstFrequency(limits: readonly Limit[]): Frequency | null {
  for (const { amount } of limits) if (amount.kind === "frequency") return amount;
  return null;
}
