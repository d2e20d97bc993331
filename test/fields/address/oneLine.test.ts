import { describe, expect, test } from 'vitest';
import { addressKey, checkAddress } from '../../../src/fields/address/index.ts';

describe('an address over several lines', () => {
  test.each([
    ['a building behind', 'Hauptstr. 5\r\nHinterhaus', 'Hauptstr. 5, Hinterhaus'],
    ['a floor does not become a part of the number', 'Hauptstr. 5\n2. OG', 'Hauptstr. 5, 2. OG'],
    ['a comma before the end of the line is enough', '1 Main St,\nSuite 200', '1 Main St, Suite 200'],
    ['a number alone', 'Hauptstr.\n5 a', 'Hauptstr. 5 a'],
    ['empty lines', '\n1 Main St\n\nSuite 200\n', '1 Main St, Suite 200'],
    ['old line ends', 'ul. Lipowa 3\rm. 4', 'ul. Lipowa 3, m. 4'],
  ])('%s', (_why, input, value) => {
    const checked = checkAddress(input);
    expect(checked).toMatchObject({ verdict: 'repaired', value, repair: 'text.whitespace' });
    expect(checkAddress(value)).toMatchObject({ verdict: 'ok', value });
    expect(addressKey(input)).toBe(addressKey(value));
  });

  test('nothing but line ends is missing', () => {
    expect(checkAddress('\n\r\n').verdict).toBe('missing');
  });
});
