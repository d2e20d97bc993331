import { describe, expect, test } from 'vitest';
import { checkName, normalizeName } from '../../../src/fields/name/index.ts';

const better = (input: string): string | null | undefined =>
  checkName(input).issues.find(({ code }) => code === 'name.capitals')?.suggestion;

describe('capitals that are written one way only', () => {
  test.each([
    ['JOHN AND JANE SMITH', 'John and Jane Smith'],
    ['HANS UND ANNA MÜLLER', 'Hans und Anna Müller'],
    ['ИВАН И МАРИЯ ПЕТРОВЫ', 'Иван и Мария Петровы'],
    ['АЛИЕВ МАМЕД ГАСАН ОГЛЫ', 'Алиев Мамед Гасан оглы'],
    ["ДАР'Я Д'ЯЧЕНКО", "Дар'я Д'яченко"],
    ['IJEOMA OBI', 'Ijeoma Obi'],
    ['JÜRGEN GROß', 'Jürgen Groß'],
    ['WEIß-MEIER', 'Weiß-Meier'],
    ['DOTT.SSA ANNA GIALLI', 'Dott.ssa Anna Gialli'],
    ['SIG.RA MARIA BIANCHI', 'Sig.ra Maria Bianchi'],
    ['MUDR. EVA MALÁ', 'MUDr. Eva Malá'],
  ])('%s', (input, value) => expect(normalizeName(input)).toBe(value));
});

describe('capitals that are proposed, and not stored', () => {
  test.each([
    ['ANNA DI STEFANO', 'Anna Di Stefano'],
    ['ANNA MARIA DEGLI ESPOSTI', 'Anna Maria Degli Esposti'],
    ['YANN LE GOFF', 'Yann Le Goff'],
    ['FATIMA EL FASSI', 'Fatima El Fassi'],
    ['IJSBRAND DE VRIES', 'IJsbrand de Vries'],
    ['ANNA IJZERMAN', 'Anna IJzerman'],
    ["ШАРЛЬ Д'АРТАНЬЯН", "Шарль Д'Артаньян"],
    ['MARIO E ANNA ROSSI', 'Mario e Anna Rossi'],
    ['ERICH VON DEM BACH', 'Erich von dem Bach'],
    ['JENS AM ENDE', 'Jens Am Ende'],
    ['DAFYDD AP GWILYM', 'Dafydd ap Gwilym'],
    ['ШАРЛЬ ДЕ ГОЛЛЕН', 'Шарль де Голлен'],
    ['ВИЛЛЕМ ВАН ДЕЙК', 'Виллем Ван Дейк'],
    ['NG ENG HEN', 'Ng Eng Hen'],
    ['MD ANWAR HOSSAIN', 'Md Anwar Hossain'],
  ])('%s', (input, suggestion) => {
    expect(checkName(input).value).toBe(input);
    expect(better(input)).toBe(suggestion);
  });
  test('two people in capitals are told apart in small letters', () =>
    expect(checkName('MARIO E ANNA ROSSI').issues[0]?.suggestion).toBe('Mario Rossi; Anna Rossi'));
});

describe('particles by the country of the row', () => {
  test.each([
    ['PIETER DE CREM', 'BE', 'Pieter De Crem'],
    ['JAN VAN DEN BROECK', 'BE', 'Jan Van den Broeck'],
    ['robert de noro', 'US', 'Robert De Noro'],
    ['OSCAR DE LA HOYA', 'US', 'Oscar De la Hoya'],
  ])('%s in %s is for the family to say', (input, country, suggestion) => {
    const { value, issues } = checkName(input, { country });
    expect(value).toBe(input);
    expect(issues.map((one) => one.suggestion)).toEqual([suggestion]);
  });
  test.each([
    ['JAN VAN DEN BROEK', 'NL', 'Jan van den Broek'],
    ['ANNA DE LUCA', 'IT', 'Anna De Luca'],
    ['ANNE DE VILLIERS', 'FR', 'Anne de Villiers'],
    ['MOHAMMED BIN RASHID', 'US', 'Mohammed bin Rashid'],
  ])('%s in %s has one form', (input, country, value) => expect(normalizeName(input, { country })).toBe(value));
});

describe('letters without capitals stay as they are', () => {
  test.each([
    ['გიორგი შევარდნაძე', 'full'],
    ['შევარდნაძე', 'last'],
    ['გიორგი', 'first'],
    ['אברהם כהן', 'full'],
    ['राम कुमार', 'full'],
  ] as const)('%s', (input, kind) => expect(checkName(input, { kind })).toMatchObject({ verdict: 'ok', value: input }));
});

describe('words before the name of birth or of a spouse stay small', () => {
  test.each([
    ['MARIE DUPONT NÉE MARTIN', 'Marie Dupont née Martin'],
    ['DUPONT épouse MARTIN', 'Dupont épouse Martin'],
    ['anna klein geb. groß', 'Anna Klein geb. Groß'],
  ])('%s', (input, suggestion) => expect(checkName(input).issues[0]?.suggestion).toBe(suggestion));
});

describe("ng' is one letter of Swahili and its neighbours", () => {
  test.each([
    ["PETER NG'ANG'A", "Peter Ng'ang'a"],
    ["wang'ombe njoroge", "Wang'ombe Njoroge"],
  ])('%s', (input, suggestion) => expect(checkName(input).issues[0]?.suggestion).toBe(suggestion));
});

test('initials without dots keep their capitals', () => {
  expect(checkName('KVS', { kind: 'first' })).toMatchObject({ verdict: 'ok', value: 'KVS', issues: [] });
  expect(checkName('VVS Laxman')).toMatchObject({ verdict: 'ok', value: 'VVS Laxman', issues: [] });
});

describe('capitals of a surname before its comma', () => {
  test.each([
    ['KOWALSKA, ANNA', 'Kowalska, Anna'],
    ['kowalska, anna maria', 'Kowalska, Anna Maria'],
    ['KOWALSKA,ANNA', 'Kowalska,Anna'],
    ["O'SULLIVAN, PAT", "O'Sullivan, Pat"],
    ['SMITH IV, THOMAS', 'Smith IV, Thomas'],
    ['BERGER, HANS, DR.', 'Berger, Hans, Dr.'],
  ])('%s is repaired', (input, value) => expect(checkName(input)).toMatchObject({ verdict: 'repaired', value }));
  test.each([
    ['BERG, JAN VAN DER', 'Berg, Jan van der', 'what the surname begins with'],
    ['BERG, VAN DER', 'Berg, van der', 'nothing else behind the comma'],
    ['PHAM, VAN HAI', 'Pham, Van Hai', 'a given name before another'],
    ['SAID, AL HATIM', 'Said, Al Hatim', 'the same in Arabic'],
    ['MARTIN, AL', 'Martin, Al', 'a given name alone'],
    ['SILVA, L Y B', 'Silva, L Y B', 'initials'],
    ['L Y B SILVA', 'L Y B Silva', 'initials in front'],
    ['SILVA, ANA DO CARMO', 'Silva, Ana do Carmo', 'inside the given names'],
    ['AMIT DAS GUPTA', 'Amit das Gupta', 'a particle of Portugal, a surname of Bengal'],
    ['JUN XI LIM', 'Jun Xi Lim', 'no number inside a name'],
    ['LIM, XI', 'Lim, Xi', 'nor of a king of whom no list knows'],
    ['WEI LV', 'Wei Lv', 'nor one that nobody has'],
  ])('%s: %s is proposed (%s)', (input, suggestion) => {
    expect(checkName(input).value).toBe(input);
    expect(better(input)).toBe(suggestion);
  });
  test.each([
    ['ANUSH TER-GUKASYAN', 'Anush Ter-Gukasyan', 'a surname with a hyphen'],
    ['AIBEK ASAN UULU', 'Aibek Asan uulu', 'the Kyrgyz "son of"'],
    ['HENRY VIII', 'Henry VIII', 'a king'],
    ['DR. ANNA NOWAK', 'Dr. Anna Nowak', 'a title in short'],
    ['JOHN SMITH JR.', 'John Smith Jr.', 'a generation in short'],
  ])('%s is %s: %s', (input, value) => expect(normalizeName(input)).toBe(value));
});

describe('a Turkish I that may be either letter', () => {
  test.each([
    ['ALI YILMAZ', 'Ali Yılmaz', 'an Arabic name and a Turkish one'],
    ['FATIH ŞAHIN', 'Fatih Şahin', 'names that keep their i'],
    ['HALIL IBRAHIM AYDIN', 'Halil İbrahim Aydın', 'in front as well'],
    ['KADIR ÇINAR', 'Kadir Çınar', 'both in one name'],
  ])('%s is %s: %s', (input, suggestion) => {
    const { value, issues } = checkName(input, { country: 'TR' });
    expect(value).toBe(input);
    expect(issues).toMatchObject([{ code: 'name.capitals', suggestion }]);
  });
});
