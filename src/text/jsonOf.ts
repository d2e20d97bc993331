/** Any value as JSON text, those included that JSON cannot write. */

/**
 * The JSON of a value: equal values give equal texts. A bigint ends in n, an object inside of itself is told by how far
 * up it stands; what cannot be read at all (a property that throws, a hundred thousand levels) is the name of its type.
 * Never throws.
 * @example jsonOf({ a: [1, 2] }) // '{"a":[1,2]}'
 */
export function jsonOf(value: unknown): string {
  const above: unknown[] = [];
  function written(this: unknown, _key: string, inner: unknown): unknown {
    if (typeof inner === 'bigint') return `${inner}n`;
    if (typeof inner !== 'object' || inner === null) return inner;
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    const at = above.indexOf(inner);
    if (at !== -1) return `↑${above.length - at}`;
    above.push(inner);
    return inner;
  }
  try {
    return JSON.stringify(value, written) ?? typeof value;
  } catch {
    return typeof value;
  }
}
