/** What a mail's HTML says, without its tags. */

/** Tags off, blocks as lines, the common entities as signs. Linear. */
export function withoutTags(html: string): string {
  let out = '';
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', from)) {
    const close = html.indexOf('>', at);
    if (close === -1) break;
    const inner = html.slice(at + 1, close);
    out += html.slice(from, at);
    // `<a@b.example>` is an address that nobody escaped.
    out +=
      inner.includes('@') && !inner.includes(' ')
        ? `<${inner}>`
        : /^\/?(?:p|br|div|tr|li|h\d|table|blockquote)\b/i.test(inner)
          ? '\n'
          : ' ';
    from = close + 1;
  }
  return (out + html.slice(from))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&#39;|&rsquo;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
