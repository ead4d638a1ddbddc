/** The items of one of Univer's sparse arrays with their places; its own type hides them from Object.entries. */
export function sparseEntries<Item>(items: Readonly<Record<number, Item>> | undefined): { readonly index: number; readonly item: Item }[] {
  if (!items) return [];
  return Object.keys(items).flatMap((key) => {
    const item = items[Number(key)];
    return item === undefined || item === null ? [] : [{ index: Number(key), item }];
  });
}
