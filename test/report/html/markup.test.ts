import { describe, expect, test } from 'vitest';
import { escapeHtml, html, NOTHING, theirs } from '../../../src/report/html/markup.ts';

describe('markup', () => {
  test('escapes whatever is put in, and only that', () => {
    expect(html`<b title="${'"<&>\''}">${1}</b>`.markup).toBe('<b title="&quot;&lt;&amp;&gt;&#39;">1</b>');
    expect(html`<i>${html`<b>${'<'}</b>`}${NOTHING}${null}${[html`1`, html`2`]}</i>`.markup).toBe(
      '<i><b>&lt;</b>12</i>',
    );
  });

  test('an object that only looks like markup cannot come from a text', () => {
    expect(html`${JSON.stringify({ markup: '<script>' })}`.markup).not.toContain('<script>');
  });

  test('half characters and NUL are replaced', () => {
    expect(escapeHtml('a\uD800b\0')).toBe('a\uFFFDb\uFFFD');
  });

  test('a stranger’s text is revealed, cut and isolated', () => {
    expect(theirs('\u202E<b>', 48).markup).toBe('<bdi>‹U+202E›&lt;b&gt;</bdi>');
    expect(theirs('a'.repeat(100), 4).markup).toBe('<bdi>aaa…</bdi>');
  });
});
