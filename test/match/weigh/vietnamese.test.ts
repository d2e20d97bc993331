import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ'.split(' ');
const MIDDLE = 'Văn Thị Đức Minh Hữu Ngọc Thanh'.split(' ');
const GIVEN = 'Bình Châu Cường Dũng Giang Hải Hiếu Khánh Long Nam Phong Quân Sơn Trang Tuấn Yến'.split(' ');
const others = Array.from({ length: 200 }, (_, i) => [
  `${FAMILY[i % 10]} ${MIDDLE[i % 7]} ${GIVEN[Math.floor(i / 10) % 16]}`,
  `+84 9${10_000_000 + i * 400_009}`,
]);

const inOneCell = (name: string): Row => ({ fullName: name });
const inTwo = (name: string): Row => {
  const [family, ...given] = name.split(' ');
  return { lastName: family!, firstName: given.join(' ') };
};
const PHONE = '+84 903 334 445';

describe.each([
  ['in one cell', inOneCell],
  ['in two cells', inTwo],
])('Vietnamese names %s', (_, row) => {
  const match = (...names: string[]) =>
    findDuplicates([
      ...names.map((name): Row => ({ ...row(name), phone: PHONE })),
      ...others.map(([name, phone]): Row => ({ ...row(name!), phone: phone! })),
    ]);

  it.each([
    ['one letter more', 'Nguyễn Văn An', 'Nguyễn Văn Anh'],
    ['one letter more, without marks', 'Nguyen Van An', 'Nguyen Van Anh'],
    ['sisters', 'Trần Thị Lan', 'Trần Thị Linh'],
  ])('of brothers at one telephone are looked at: %s', (_why, one, other) => {
    const { clusters, review } = match(one, other);
    expect(clusters).toEqual([]);
    expect(review.map(({ left, right }) => [left, right])).toContainEqual([0, 1]);
  });

  it('with and without marks are one', () => {
    expect(match('Nguyễn Văn An', 'Nguyen Van An').clusters).toEqual([[0, 1]]);
  });
});

it('a slip of the pen in another name is one all the same', () => {
  const people = others.map(([name, phone]): Row => ({ ...inOneCell(name!), phone: phone! }));
  const one: Row = { fullName: 'Anna Maria Schmidt', phone: PHONE };
  expect(findDuplicates([one, { ...one, fullName: 'Anna Maria Schmitd' }, ...people]).clusters).toEqual([[0, 1]]);
});
