/**
 * Standard competition ranks ("1224"), as decisions print them and RANK of Excel gives them: the highest
 * value is first, equal ones share a rank, and as many ranks are left out after them. null has none.
 */
export function competitionRanks(values: readonly (number | null)[]): readonly (number | null)[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (first.get(value) ?? null)));
}
