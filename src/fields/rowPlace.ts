/** What the city and the region of a row say with its postal code: against it, or of its country. */
import type { Checked, ColumnMapping, PostalParts, Row } from '../model/index.ts';
import { cellOf } from './cell.ts';
import { suspect } from './issue.ts';
import { countryByPostalCode } from './postal/countryByPostalCode.ts';
import { countryByPlace, type PlaceLook, placeInCell } from './postal/index.ts';

/** Where the columns of one address stand among the columns of the mapping; -1 for one that it does not have. */
export interface PlaceColumns {
  readonly postalCode: number;
  readonly city: number;
  readonly region: number;
}

/**
 * The columns that name one place together: a postal code with the one city and the one region of the same address
 * ("Home Postal Code" and "Home City"). An address in a country of its own, told by a second country column, is left out:
 * its codes were read with the country of the first.
 */
export function placeColumns({ columns }: ColumnMapping): readonly PlaceColumns[] {
  const ofRole = (role: string): readonly (readonly [address: string, at: number])[] =>
    columns.flatMap((column, at) => (column.role === role ? [[column.parts.join(' '), at] as const] : []));
  const cities = ofRole('city');
  const regions = ofRole('region');
  const countries = ofRole('country');
  const codes = ofRole('postalCode');
  const only = (all: ReturnType<typeof ofRole>, address: string): number => {
    const found = all.filter(([of]) => of === address);
    return found.length === 1 ? (found[0]?.[1] ?? -1) : -1;
  };
  return codes.flatMap(([address, postalCode]) => {
    if (only(codes, address) === -1 || (countries.length > 1 && countries[0]?.[0] !== address)) return [];
    const place = { postalCode, city: only(cities, address), region: only(regions, address) };
    return place.city === -1 && place.region === -1 ? [] : [place];
  });
}

/**
 * The examination of a postal code once more, in the light of its row's region and city: `suspect` with the reason where
 * they contradict it, or else what was said before, the same object.
 *
 * @param checked what the check said of the code, null for one that is plainly right
 * @param cell the code as it stands
 */
export function weighPlace(
  checked: Checked<unknown> | null,
  cell: unknown,
  look: PlaceLook,
  region: unknown,
  city: unknown,
): Checked<unknown> | null {
  let code: unknown = cell;
  if (checked !== null) {
    if (checked.verdict !== 'ok' && checked.verdict !== 'repaired') return checked;
    code = checked.value;
  }
  const denied = typeof code === 'string' ? look(code, region, city) : null;
  if (denied === null) return checked;
  return suspect(cell, code as string, (checked?.parts ?? null) as PostalParts | null, [denied]);
}

/** Tells the country of a row by its first address that has a postal code with a city or a region, in one cell or in several. */
export function placeCountryReader(mapping: ColumnMapping): (row: Row) => string | null {
  const columnAt = (at: number): string | undefined => mapping.columns[at]?.column;
  const first = placeColumns(mapping)[0];
  const code = first === undefined ? undefined : columnAt(first.postalCode);
  const readPlace = countryByPlace();
  if (first === undefined || code === undefined) {
    const city = mapping.columns.find(({ role }) => role === 'city')?.column;
    if (city === undefined) return () => null;
    return (row) => {
      const place = placeInCell(cellOf(row, city));
      return place && (countryByPostalCode(place.code) ?? readPlace(place.code, place.region, place.city));
    };
  }
  const [region, city] = [columnAt(first.region), columnAt(first.city)];
  return (row) => {
    const cell = cellOf(row, code);
    const cellAt = (column: string | undefined) => (column === undefined ? null : cellOf(row, column));
    return countryByPostalCode(cell) ?? readPlace(cell, cellAt(region), cellAt(city));
  };
}
