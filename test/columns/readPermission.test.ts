import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../src/columns/index.ts';
import { readPermission } from '../../src/columns/readPermission.ts';

const roleOf = (header: string): string => mapColumns([], { header: [header] }).columns[0]?.role ?? '-';

describe('headers of permission that stand in no table', () => {
  test.each([
    'Marketing consent (UK)', 'Consent: third parties', 'consents to calls', 'Text consent', 'Has opted in?', 'OptIn_Promo', 'Postal marketing consent Y/N',
    'Consent yes/no', 'permission to contact by letter', 'Einwilligung Post', 'Zustimmung zum Anruf', 'Werbeerlaubnis Brief', 'Einverständnis Direktmarketing',
    'Consentement prospection', 'consentimiento para ofertas', 'Consenso profilazione', 'Zgoda na profilowanie', 'zgoda marketingowa (tak/nie)',
    'Zgoda na kontakt telefoniczny w celach marketingowych', 'consimțământ profilare', 'Согласие на рекламу по почте', 'Згода на рекламу', 'Consentimento para ofertas',
  ])('asks: %s', (header) => expect(roleOf(header)).toBe('consent')); // biome-ignore format: words

  test.each([
    'No consent', 'No marketing consent', 'Consent withdrawn', 'Consent withdrawn on', 'consent revoked at', 'Marketing consent refused',
    'Einwilligung zurückgezogen / widerrufen', 'ohne Einwilligung', 'keine Zustimmung zur Werbung', 'consentement retiré', 'sans consentement', 'sin consentimiento',
    'Consenso revocato il', 'Brak zgody na marketing', 'zgoda marketingowa cofnięta', 'consimțământ retras / retragere', 'Нет согласия', 'Отзыв согласия дата', 'Без згоди',
    'sem consentimento', 'Opt-out of consent mails',
  ])('refuses, and is an opt-out: %s', (header) => expect(roleOf(header)).toBe('unsubscribe')); // biome-ignore format: words

  test.each([
    'Consent form', 'Consent version', 'Consent URL', 'Photo consent', 'Consent to treatment', 'Parental consent', 'Spouse consent mail', 'Consent ID',
    'Einwilligungstext', 'Cookie consent string', 'consultant', 'По согласованию', 'zgon',
  ])('is neither: %s', (header) => expect(roleOf(header)).toBe('-')); // biome-ignore format: words

  test('a number sign is no denial', () => {
    expect(readPermission('consent no', ['consent', 'no'])).toBe('consent');
    expect(readPermission('no consent', ['no', 'consent'])).toBe('refusal');
    expect(readPermission('city', ['city'])).toBeNull();
  });
});
