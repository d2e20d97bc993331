import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';

describe('a given name of devotion', () => {
  test.each([
    ['María del Carmen Fernández', null, 'del Carmen', 'Fernández', 'one surname'],
    ['María del Carmen Fernández López', 'ES', 'del Carmen', 'Fernández López', 'two surnames in Spain'],
    ['Mª del Pilar Ruiz', null, 'del Pilar', 'Ruiz', 'María in short'],
    ['María de los Ángeles Gómez', null, 'de los Ángeles', 'Gómez', 'two particles'],
    ['MARIA DE LOURDES SILVA', 'BR', 'de Lourdes', 'Silva', 'in capitals'],
    ['Maria do Carmo dos Santos', null, 'do Carmo', 'dos Santos', 'a surname with its own particle'],
    ['José de Jesús Hernández', 'MX', 'de Jesús', 'Hernández', 'of a man'],
    ['Juan de Dios Pérez Ruiz', 'ES', 'de Dios', 'Pérez Ruiz', 'of a man with two surnames'],
  ])('%s', (input, country, middle, last, why) => {
    expect(checkName(input, { country }).parts, why).toMatchObject({ middle, last });
  });
});

describe('a surname with a particle', () => {
  test.each([
    ['Juan de la Cruz', 'de la Cruz', 'is no devotion'],
    ['Ana del Mar', 'del Mar', 'is all that stands behind the given name'],
    ['Carlos de Jesús Pérez', 'de Jesús Pérez', 'behind a name that bears none'],
    ['María del Río García', 'del Río García', 'after a place'],
  ])('%s', (input, last, why) => expect(checkName(input).parts?.last, why).toBe(last));
});
