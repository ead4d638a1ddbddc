// The engine gives what `map` returns another inner kind once the code is hot, and then throws away the compiled code of all that walk it. These lists keep one kind.

/** What is said of each item, in their order. */
export function valuesOf<Item, Value>(items: readonly Item[], of: (item: Item, index: number) => Value): readonly Value[] {
  const values: Value[] = [];
  for (let index = 0; index < items.length; index++) values.push(of(items[index] as Item, index));
  return values;
}

/** The same without what is null. */
export function knownOf<Item, Value>(items: readonly Item[], of: (item: Item, index: number) => Value | null): readonly Value[] {
  const values: Value[] = [];
  for (let index = 0; index < items.length; index++) {
    const value = of(items[index] as Item, index);
    if (value !== null) values.push(value);
  }
  return values;
}

/** The items with others in the place of some; the list itself where none is replaced. */
export function replaced<Item>(items: readonly Item[], by: (item: Item, index: number) => Item): readonly Item[] {
  let changed: Item[] | null = null;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    const other = by(item, index);
    if (other === item) continue;
    changed ??= items.slice();
    changed[index] = other;
  }
  return changed ?? items;
}
