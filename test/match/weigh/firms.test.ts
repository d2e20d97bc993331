import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

/** A hundred and twenty groups of firms: the daughters share house, telephone and site, each has a name of its own. */
const ENDS = ['an', 'er', 'is', 'ix', 'um', 'or'];
const ROOTS =
  'Nordwind Polar Vega Helios Argus Triton Kronos Hermes Apex Zenith Orion Atlas Delta Titan Nova Vertex Sigma Minerva Fortuna Stellar'.split(
    ' ',
  );
const DAUGHTERS = ['Holding', 'Immobilien', 'Logistik'];
const group = (i: number, more: Row): Row => {
  const root = ROOTS[i % 20]! + ENDS[Math.floor(i / 20)]!;
  return {
    street: `${3 + i * 2} ${['Oak', 'Elm', 'Ash', 'Pine', 'Birch'][i % 5]} Road`,
    postalCode: `${10000 + i * 701}`,
    city: ['Lublin', 'Torun', 'Gdynia', 'Opole'][i % 4],
    phone: `+48 ${600100000 + i * 7919317}`,
    website: `www.${root.toLowerCase()}.example`,
    ...more,
    company: `${root} ${String(more.company)}`,
  };
};
const firms: Row[] = Array.from({ length: 120 }, (_, i) => i).flatMap((i) =>
  DAUGHTERS.map((name) => group(i, { company: `${name} GmbH` })),
);

describe('firms of one house', () => {
  it('holding and daughters are parties of their own, though the list is full of them', () => {
    expect(findDuplicates(firms).clusters).toEqual([]);
  });

  it.each([
    ['another legal form', { company: 'Holding AG' }],
    ['no telephone', { company: 'Holding', phone: '' }],
    ['a slip in the name', { company: 'Hodling GmbH' }],
  ])('one of them twice is one party: %s', (_, again) => {
    expect(findDuplicates([...firms, group(0, again)]).clusters).toEqual([[0, 360]]);
  });
});
