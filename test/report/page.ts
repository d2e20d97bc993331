/** A strict little HTML reader: tags, attributes and texts of a page, in order. Throws on anything it does not know. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of the elements around it. */
  readonly path: readonly string[];
}

export interface Page {
  readonly elements: readonly Element[];
  readonly texts: readonly string[];
}

const VOID = new Set(['meta', 'col']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decoded(text: string): string {
  return text.replace(/&([^;]*;?)/g, (all, name: string) => {
    const sign = ENTITIES[name.slice(0, -1)];
    if (!name.endsWith(';') || sign === undefined) throw new Error(`bare ampersand: ${all.slice(0, 20)}`);
    return sign;
  });
}

export function readPage(source: string): Page {
  if (!source.startsWith('<!doctype html>\n')) throw new Error('no doctype');
  const elements: Element[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  let at = '<!doctype html>'.length;
  const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z:A-Z-]+="[^"<>]*"| [a-z-]+)*)(\/?)>/y;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const text = source.slice(at, next === -1 ? source.length : next);
    if (open.at(-1) !== 'style') {
      if (/[<>"']/.test(text)) throw new Error(`bare sign in text: ${text.slice(0, 60)}`);
      if (text.trim() !== '') texts.push(decoded(text));
    }
    if (next === -1) break;
    tag.lastIndex = next;
    const found = tag.exec(source);
    if (!found) throw new Error(`no tag at: ${source.slice(next, next + 60)}`);
    const [all, closing, name, attributes, selfClosing] = found as unknown as [string, string, string, string, string];
    if (closing) {
      const expected = open.pop();
      if (expected !== name) throw new Error(`</${name}> closes <${expected}>`);
    } else {
      const map = new Map<string, string>();
      for (const [, key, value] of attributes.matchAll(/ ([a-zA-Z:-]+)(?:="([^"]*)")?/g)) {
        if (map.has(key as string)) throw new Error(`attribute twice: ${key}`);
        map.set(key as string, decoded(value ?? ''));
      }
      elements.push({ name, attributes: map, path: [...open] });
      if (!VOID.has(name) && !selfClosing) open.push(name);
    }
    at = next + all.length;
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`);
  return { elements, texts };
}
