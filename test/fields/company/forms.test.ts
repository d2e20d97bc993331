import { describe, expect, test } from 'vitest';
import { checkCompany, companyKey } from '../../../src/fields/company/index.ts';

describe('one firm in all its spellings', () => {
  test.each([
    ['a form written as one word', 'Nordex Pvt.Ltd.', 'Nordex Private Limited'],
    ['the size of a Brazilian firm behind a dash', 'Silva LTDA - ME', 'Silva Ltda.'],
    ['and without spaces', 'Silva LTDA-ME', 'Silva Ltda.'],
    ['a German partnership in its register', 'Klein eGbR', 'Klein GbR'],
    ['a German merchant in full', 'Klein eingetragener Kaufmann', 'Klein e.K.'],
    ['a German firm that is closing', 'Nordex AG i.L.', 'Nordex AG'],
    ['"firm" in German, with its dot', 'Fa. Klein GmbH', 'Klein GmbH'],
    ['"and" in German, cut short', 'Klein u. Söhne OHG', 'Klein & Söhne OHG'],
    ['an Italian firm that is closing', 'Rossi S.R.L. in liquidazione', 'Rossi Srl'],
    ['an Italian firm of one person', 'Rossi S.r.l. con socio unico', 'Rossi Srl'],
    ['a Spanish one', 'Pérez, S. L. Unipersonal', 'Pérez SLU'],
    ['a French one', 'Durand SARL unipersonnelle', 'Durand EURL'],
    ['a Belgian form in front', 'BVBA Jansen', 'Jansen BVBA'],
    ['a Belgian partnership', 'Jansen Comm.V', 'Jansen BV'],
    ['a Hungarian partnership in full', 'Kovács Betéti Társaság', 'Kovács Bt.'],
    ['a Hungarian trader in full', 'Kovács János egyéni vállalkozó', 'Kovács János e.v.'],
    ['a Czech partnership in full', 'Novák veřejná obchodní společnost', 'Novák v.o.s.'],
    ['a Lithuanian form in full', 'Uždaroji akcinė bendrovė „Rytas“', 'UAB Rytas'],
    ['a Latvian form in full', 'Sabiedrība ar ierobežotu atbildību "Bērzs"', 'SIA Bērzs'],
    ['a Polish form with its hyphen', 'Firma Handlowo-Usługowa Janex', 'F.H.U. Janex'],
    ['a Ukrainian person who trades', 'Фізична особа-підприємець Левченко О.', 'ФОП Левченко О.'],
    ['a Greek partnership', 'Παπαδόπουλος & ΣΙΑ Ο.Ε.', 'Παπαδόπουλος ΟΕ'],
    ['a Finnish trader', 'T:mi Virtanen', 'Tmi Virtanen'],
    ['a Vietnamese joint stock company', 'CTCP Minh Anh', 'Minh Anh JSC'],
    ['a Hebrew form with its own mark', 'כהן בע״מ', 'כהן בע"מ'],
  ])('%s', (_why, one, other) => expect(companyKey(one)).toBe(companyKey(other)));
  test('without its dot "fa" is a name', () => expect(checkCompany('FA Consulting').parts?.base).toBe('FA Consulting'));
  test('different firms keep different keys', () => {
    const names = ['Klein & Söhne', 'Klein', 'Klein Handel', 'Unipersonal', 'Fa. Groß', 'Silva Me Vestir'];
    expect(new Set(names.map((name) => companyKey(name))).size).toBe(names.length);
  });
});
