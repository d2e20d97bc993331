import { describe, expect, it } from 'vitest';
import { disposableHosts } from '../../src/reference/disposableHosts.ts';
import { DISPOSABLE_GRAMS, DISPOSABLE_NAME } from '../../src/reference/disposableNames.ts';
import { mailProviders } from '../../src/reference/mailProviders.ts';
import { roleAccounts } from '../../src/reference/roleAccounts.ts';

const bare = (host: string): string => host.slice(0, host.lastIndexOf('.')).replaceAll('-', '');

describe('names of throw-away hosts', () => {
  it('letters to listen for are four', () => {
    expect(DISPOSABLE_GRAMS.filter((gram) => !/^[a-z0-9]{4}$/.test(gram))).toEqual([]);
    expect(new Set(DISPOSABLE_GRAMS).size).toBe(DISPOSABLE_GRAMS.length);
  });
  it('every host of the table with such a name is heard', () => {
    const named = [...disposableHosts()].map(bare).filter((name) => DISPOSABLE_NAME.test(name));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !DISPOSABLE_GRAMS.some((gram) => name.includes(gram)))).toEqual([]);
  });
  it('no mailbox provider has one', () => {
    expect([...mailProviders()].filter((host) => DISPOSABLE_NAME.test(bare(host)))).toEqual([]);
  });
});

describe('names of shared mailboxes', () => {
  const words: Readonly<Record<string, string>> = {
    en: 'info sales support billing bookings careers customerservice accounts reception office',
    de: 'kontakt vertrieb buchhaltung bestellung bewerbung rechnung sekretariat kundenservice einkauf versand',
    es: 'contacto ventas pedidos reservas facturacion contabilidad rrhh compras gerencia administracion',
    fr: 'accueil ventes commandes compta facturation recrutement direction secretariat achats commercial',
    it: 'ufficio vendite ordini prenotazioni amministrazione segreteria fatture acquisti assistenza contabilita',
    pl: 'biuro sprzedaz zamowienia rezerwacje ksiegowosc kadry faktury sekretariat reklamacje sklep',
    pt: 'contato vendas pedidos reservas financeiro atendimento suporte compras secretaria faturamento',
    ro: 'birou vanzari comenzi rezervari contabilitate facturi secretariat achizitii suport oferte',
    ru: 'ofis prodazhi zakaz buh kadry офис продажи заказ бухгалтерия кадры',
    uk: 'zamovlennya prodazh pidtrymka замовлення продаж підтримка бухгалтерія робота офіс приймальня',
  };
  const roles = roleAccounts();
  for (const [language, some] of Object.entries(words)) {
    it(language, () => expect(some.split(' ').filter((word) => !roles.has(word))).toEqual([]));
  }
  it('first names and surnames are none', () => {
    const names = 'ola ala jan anna devis resi brand mayor clerk camara rita vera luz sol angel rosa nina';
    expect(names.split(' ').filter((word) => roles.has(word))).toEqual([]);
  });
});
