/** ASCII form of an international domain name back to its letters (RFC 3492): no platform call does it in browsers. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const MAX_INT = 0x7fffffff;

function digitOf(unit: number): number {
  if (unit >= 48 && unit < 58) return unit - 22;
  if (unit >= 97 && unit < 123) return unit - 97;
  return BASE;
}

function decodeLabel(encoded: string): string | null {
  const split = encoded.lastIndexOf('-');
  const points: number[] = [];
  for (let i = 0; i < split; i++) points.push(encoded.charCodeAt(i));
  let n = 128;
  let index = 0;
  let bias = 72;
  for (let at = split < 0 ? 0 : split + 1; at < encoded.length; ) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = at < encoded.length ? digitOf(encoded.charCodeAt(at++)) : BASE;
      if (digit >= BASE || digit > (MAX_INT - index) / weight) return null;
      index += digit * weight;
      const t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
      if (digit < t) break;
      weight *= BASE - t;
      if (weight > MAX_INT) return null;
    }
    const size = points.length + 1;
    let delta = before === 0 ? Math.floor(index / DAMP) : (index - before) >> 1;
    delta += Math.floor(delta / size);
    let k = 0;
    for (; delta > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) delta = Math.floor(delta / (BASE - T_MIN));
    bias = k + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
    n += Math.floor(index / size);
    index %= size;
    if (n > 0x10ffff) return null;
    points.splice(index++, 0, n);
  }
  return String.fromCodePoint(...points);
}

/** The domain with every `xn--` label in its own letters; labels that cannot be read stay. Lower-case input, at most 253 units. */
export function domainToUnicode(domain: string): string {
  if (!domain.includes('xn--')) return domain;
  return domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
}

/**
 * The domain in ASCII letters, lower case; null when it cannot be one, or is one that stands for no letters. The signs
 * must have been looked at before.
 */
export function domainToAscii(domain: string): string | null {
  if (!NOT_ASCII.test(domain) && !domain.includes('xn--')) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}
const NOT_ASCII = /[^\0-\x7F]/;
