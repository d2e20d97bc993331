import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';

describe('firms in a name cell', () => {
  test.each([
    'Hans Müller & Söhne',
    'Smith & Sons',
    'Dupont et Fils',
    'Juan Ruiz e hijos',
    'Jan Novák a syn',
    'PHU Jan Nowicki',
    'F.H.U. Jan Nowicki',
    'Popa Ion PFA',
    'Fa. Müller',
    'M/s Sharma Traders',
    'P.H.U. Jan Nowicki',
    'Tianhe Optics Co.,Ltd.',
    'Tianhe Optics Co., Ltd',
    'Bergmann Systeme AG',
    'Nordlys Danmark A/S',
    'Lindqvist Data AB',
    'Verde Impianti SpA',
    'Costa e Silva Ltda',
    'Vilnius Metering UAB',
  ])('%s', (input) => expect(checkName(input).issues).toMatchObject([{ code: 'name.company' }]));
  test.each([
    ['Phu Quang Pham', 'a Vietnamese given name'],
    ['Nguyen, Minh Phu', 'the same behind a surname'],
    ['K.G. Menon', 'Indian initials in front'],
    ['Arun Kumar K.G', 'and at the end'],
    ['B.V. Rao', 'initials, and no Dutch firm'],
    ['Tam, Tsz Chun', 'a Cantonese syllable without a vowel'],
    ['Azer Mammadli', 'a given name on a French keyboard'],
    ['Clara Wertz', 'a surname on a German one'],
    ['Orlov, Ivan Vl', 'a second given name cut short'],
  ])('%s is a person: %s', (input, why) => expect(checkName(input), why).toMatchObject({ verdict: 'ok', issues: [] }));
  test.each(['azer azer', 'azertyuiop'])('%s is none', (input) =>
    expect(checkName(input).issues).toMatchObject([{ code: 'name.keyboard' }]),
  );
  test.each(['ФОП Шевченко Т.Г.', 'ИП Иванов И.И.', 'Anna Syn', 'Ilir Son', 'João Silva Filho'])(
    '%s is a person',
    (input) => expect(checkName(input).verdict).toBe('ok'),
  );
});

describe('examples that are everyday names somewhere', () => {
  test.each(['Ali Veli', 'Jonas Jonaitis', 'Pero Perić', 'Jean Dupond'])('%s', (input) => {
    expect(checkName(input).verdict).toBe('ok');
    expect(checkName(input, { email: 'test@example.com' }).verdict).toBe('suspect');
  });
});
