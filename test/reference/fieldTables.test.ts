import { domainToASCII } from 'node:url';
import tlds from 'tlds';
import { describe, expect, it } from 'vitest';
import { disposableHosts } from '../../src/reference/disposableHosts.ts';
import { MAIL_RULES, mailProviders } from '../../src/reference/mailProviders.ts';
import { isMissingMarker } from '../../src/reference/missingMarkers.ts';
import { monthNames } from '../../src/reference/monthNames.ts';
import { roleAccounts } from '../../src/reference/roleAccounts.ts';
import { topLevelDomains } from '../../src/reference/tlds.ts';
import { fold } from '../../src/text/fold.ts';

const HOST = /^(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z]{2,}$/;

describe('tables of hosts', () => {
  it('top-level domains are those of the published root zone', () => {
    expect([...topLevelDomains()].sort()).toEqual(tlds.map((name) => domainToASCII(name)).sort());
  });
  for (const [name, hosts] of [
    ['mail providers', mailProviders()],
    ['throw-away hosts', disposableHosts()],
  ] as const) {
    it(`${name} are host names`, () => {
      for (const host of hosts) expect([host, HOST.test(host)]).toEqual([host, true]);
    });
  }
  it('no provider is a throw-away host', () => {
    const thrown = disposableHosts();
    expect([...mailProviders()].filter((host) => thrown.has(host))).toEqual([]);
  });
  it('rules lead to hosts that have a rule', () => {
    for (const rule of MAIL_RULES.values()) expect([rule.host, MAIL_RULES.has(rule.host)]).toEqual([rule.host, true]);
  });
});

describe('tables of words', () => {
  it('role accounts can be local parts', () => {
    for (const word of roleAccounts()) expect([word, /^[\p{L}\p{N}._-]+$/u.test(word)]).toEqual([word, true]);
  });
  it('months of ten languages, as they are after folding', () => {
    const months = monthNames();
    const names: [string, number][] = [
      ['January', 1],
      ['März', 3],
      ['enero', 1],
      ['août', 8],
      ['luglio', 7],
      ['października', 10],
      ['março', 3],
      ['decembrie', 12],
      ['мая', 5],
      ['січня', 1],
      ['май', 5],
      ['липень', 7],
    ];
    for (const [name, number] of names) expect([name, months.get(fold(name))]).toEqual([name, number]);
  });
  it('words for "nothing", in ten languages', () => {
    for (const word of [
      'n/a',
      'None',
      'keine',
      'ninguno',
      'aucun',
      'nessuno',
      'brak',
      'nenhum',
      'lipsă',
      'нет',
      'немає',
      'неизвестно',
      '-',
      '#N/A',
      'null',
    ]) {
      expect([word, isMissingMarker(fold(word))]).toEqual([word, true]);
    }
  });
  it('more countries write so', () => {
    for (const word of [
      'nvt',
      'saknas',
      'ei ole',
      'nemá',
      'Няма',
      'nincs',
      'yok',
      'Δεν υπάρχει',
      'אין',
      'لا يوجد',
      '无',
    ]) {
      expect([word, isMissingMarker(fold(word))]).toEqual([word, true]);
    }
    for (const word of ['なし', '없음', 'không có', 'tidak ada', 'ไม่มี']) expect(isMissingMarker(fold(word))).toBe(true);
  });
  it('names and values are none of them', () => {
    for (const word of [
      '',
      'Jan',
      'Inga',
      'Khong',
      'refused',
      'Nina',
      'Novak',
      'jan@wp.pl',
      '0',
      '600',
      'Na Li',
      'constructor',
      '__proto__',
    ]) {
      expect([word, isMissingMarker(fold(word))]).toEqual([word, false]);
    }
  });
});
