/**
 * The same function of an object, which keeps what it found for as long as the object lives. What is found must
 * follow from the object alone, and the object must not change: everything that an analysis hands on is so.
 */
export function oncePer<Key extends object, Result>(find: (key: Key) => Result): (key: Key) => Result {
  const kept = new WeakMap<Key, { readonly found: Result }>();
  return (key) => {
    const known = kept.get(key) ?? { found: find(key) };
    kept.set(key, known);
    return known.found;
  };
}
