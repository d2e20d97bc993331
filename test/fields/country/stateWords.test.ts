import { describe, expect, test } from 'vitest';
import { withoutStateWords } from '../../../src/fields/country/stateWords.ts';

describe('withoutStateWords', () => {
  test.each<[string, string | null, string]>([
    ['federal republic of somalia', 'somalia', 'in front'],
    ['somalia federal republic of', 'somalia', 'behind, as indexes sort'],
    ['turkiye cumhuriyeti', 'turkiye', 'Turkish'],
    ['республика казахстан', 'казахстан', 'Russian'],
    ['جمهورية العراق', 'العراق', 'Arabic'],
    ['poland', null, 'nothing to take away'],
    ['the republic of', null, 'nothing left'],
    ['people s republic of korea', null, 'two states have the name'],
    ['republic of car', null, 'too short to be sure'],
  ])('%s: %s, %s', (folded, name) => {
    expect(withoutStateWords(folded)).toBe(name);
  });
});
