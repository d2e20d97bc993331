import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';

describe('titles', () => {
  test.each([
    ['Dr.Müller', 'Dr.', null, 'Müller', 'written onto the surname'],
    ['Dr.Hans Müller', 'Dr.', 'Hans', 'Müller', 'written onto the given name'],
    ['Prof.Dr.Klein', 'Prof.Dr.', null, 'Klein', 'two of them written onto it'],
    ['dr n. med. Anna Nowak', 'dr n. med.', 'Anna', 'Nowak', 'the field of a Polish doctorate'],
    ['Dipl.-Kfm. Hans Müller', 'Dipl.-Kfm.', 'Hans', 'Müller', 'every German diploma'],
    ['pan Novák', 'pan', null, 'Novák', 'Czech, before an ending of surnames'],
    ['paní Dvořáčková', 'paní', null, 'Dvořáčková', 'of a Czech lady'],
    ['paní Malá', 'paní', null, 'Malá', 'of a Czech lady, whatever the ending'],
    ['Pani Kowalska', 'Pani', null, 'Kowalska', 'Polish, before an ending of surnames'],
    ['Pani Agnieszka', 'Pani', 'Agnieszka', null, 'Polish, before a given name'],
    ['Domnul Popescu', 'Domnul', null, 'Popescu', 'Romanian, before an ending of surnames'],
    ['Doamna Maria', 'Doamna', 'Maria', null, 'Romanian, before a given name'],
    ['De heer J. Jansen', 'De heer', 'J.', 'Jansen', 'a Dutch one with its article'],
    ['The Rev. John Smith', 'The Rev.', 'John', 'Smith', 'an English one with its article'],
    ['Fru Anna Hansen', 'Fru', 'Anna', 'Hansen', 'Nordic'],
    ['ifj. Szalai Péter', 'ifj.', 'Péter', 'Szalai', 'the Hungarian junior'],
    ['Smt. Sunita Devi', 'Smt.', 'Sunita', 'Devi', 'Indian'],
    ['Bpk. Bambang', 'Bpk.', null, 'Bambang', 'Indonesian, without a vowel'],
    ['StB Hans Müller', 'StB', 'Hans', 'Müller', 'a German tax adviser is no keyboard run'],
    ['Κος Παπαδόπουλος', 'Κος', null, 'Παπαδόπουλος', 'Greek'],
    ['п. Шевченко', 'п.', null, 'Шевченко', 'a Ukrainian gentleman, in a small letter'],
    ['П. Шевченко', null, 'П.', 'Шевченко', 'the same in a capital is an initial'],
    ['κ. Παπαδόπουλος', 'κ.', null, 'Παπαδόπουλος', 'the Greek one in short'],
    ['g. Marko Petrović', 'g.', 'Marko', 'Petrović', 'the South Slavic one in short'],
    ['gđa Ana Petrović', 'gđa', 'Ana', 'Petrović', 'of a Serbian or Croatian lady'],
    ['Engr. Chukwuma Okafor', 'Engr.', 'Chukwuma', 'Okafor', 'Nigerian and Philippine'],
    ['Alhaji Musa Bello', 'Alhaji', 'Musa', 'Bello', 'of a pilgrim'],
    ['Dr. (Mrs.) Sunita Rao', 'Dr. Mrs.', 'Sunita', 'Rao', 'one in brackets is no nickname'],
    ['Familjen Andersson', 'Familjen', null, 'Andersson', 'a Swedish household'],
    ['Ông Nguyễn Văn An', 'Ông', 'An', 'Nguyễn', 'Vietnamese, which is no Ong'],
    ['นายสมชาย ใจดี', 'นาย', 'สมชาย', 'ใจดี', 'Thai, written onto the name'],
    ['น.ส.สมหญิง ใจดี', 'น.ส.', 'สมหญิง', 'ใจดี', 'Thai in short'],
    ['د. أحمد علي', 'د.', 'أحمد', 'علي', 'an Arabic doctor'],
    ['خانم مریم احمدی', 'خانم', 'مریم', 'احمدی', 'a Persian lady'],
    ['עו"ד שרה לוי', 'עו"ד', 'שרה', 'לוי', 'a Hebrew lawyer, with the sign inside'],
    ['Ong Mei Ling', null, 'Mei', 'Ong', 'a Chinese surname is none'],
    ['นายิกา ใจดี', null, 'นายิกา', 'ใจดี', 'a Thai name that begins like one'],
    ['Mme Le Bris', 'Mme', null, 'Le Bris', 'before a surname with its particle'],
    ['Sig.ra De Luca', 'Sig.ra', null, 'De Luca', 'before an Italian one'],
    ['Frau Van den Berg', 'Frau', null, 'Van den Berg', 'before two particles'],
    ['王先生', '先生', null, '王', 'Chinese, behind the name'],
    ['佐藤花子様', '様', null, '佐藤花子', 'Japanese, behind the name'],
    ['田中 太郎 様', '様', '太郎', '田中', 'Japanese, apart'],
    ['김민수 님', '님', '민수', '김', 'Korean'],
  ])('%s', (input, salutation, first, last, why) => {
    const { verdict, parts } = checkName(input);
    expect({ verdict, parts }, why).toMatchObject({ verdict: 'ok', parts: { salutation, first, last } });
  });
  test('the school behind a degree is no nickname', () =>
    expect(checkName('Dipl.-Ing. (FH) Hans Müller').parts).toMatchObject({
      first: 'Hans',
      suffix: 'FH',
      nickname: null,
    }));
  test.each([
    ['Mr. Van Nguyen', 'Van', 'Nguyen'],
    ['Mr. Van Smith, MD', null, 'Van Smith'],
  ])('%s: Van is a given name in Vietnam', (input, first, last) =>
    expect(checkName(input).parts).toMatchObject({ first, last }),
  );
  test.each(['Mr.', 'Dr. , ', 'Mr. and Mrs.', ', Dr.', '様', 'de heer', 'Dr.Dr.Dr.', 'Иванов', 'Van', 'Mr. ,'])(
    '%s alone does not throw',
    (input) => expect(() => checkName(input)).not.toThrow(),
  );
  test.each(['Rodina Anna', 'Mons Hansen', 'De Heer', 'St.John Smith'])('%s begins with none', (input) =>
    expect(checkName(input).parts?.salutation).toBeNull(),
  );
  test.each([
    ['Kumar a/l Raju', 'a/l Raju'],
    ['Siti binti Ahmad', 'binti Ahmad'],
    ['محمد بن سلمان', 'بن سلمان'],
  ])('%s: "son of" begins the last part', (input, last) => expect(checkName(input).parts?.last).toBe(last));
});

describe('titles behind the given name', () => {
  test.each([
    ['Brunner, Hans, Dr.', 'Dr.', 'Hans', null, 'Brunner', 'as German directories have them'],
    ['Brunner, Hans Peter, Prof. Dr.', 'Prof. Dr.', 'Hans', 'Peter', 'Brunner', 'two of them'],
    ['Brunner, Hans, Dr. med.', 'Dr. med.', 'Hans', null, 'Brunner', 'with the field'],
    ['BRUNNER, HANS, DR.', 'Dr.', 'Hans', null, 'Brunner', 'in capitals'],
    ['Brunner, Hans Dr.', 'Dr.', 'Hans', null, 'Brunner', 'without a comma of its own'],
    ['Brunner, Hans Prof Dr', 'Prof Dr', 'Hans', null, 'Brunner', 'without dots'],
    ['Hans Brunner Dr.', 'Dr.', 'Hans', null, 'Brunner', 'behind the surname'],
    ['Hans Brunner Dr. med.', 'Dr. med.', 'Hans', null, 'Brunner', 'with the field, behind the surname'],
    ['Anna Miller Mrs', 'Mrs', 'Anna', null, 'Miller', 'an English one'],
    ['Brunner Dr.', 'Dr.', null, null, 'Brunner', 'behind a surname alone'],
    ['Hans Dr. Brunner', 'Dr.', 'Hans', null, 'Brunner', 'between the two'],
    ['Hans Peter Mag. Dr. Brunner', 'Mag. Dr.', 'Hans', 'Peter', 'Brunner', 'two between the two'],
    ['Brunner Dr. Hans', 'Dr.', 'Hans', null, 'Brunner', 'before a known given name'],
    ['Dr. Brunner, Hans, Prof.', 'Dr. Prof.', 'Hans', null, 'Brunner', 'beside one before it'],
  ])('%s', (input, salutation, first, middle, last, why) =>
    expect(checkName(input).parts, why).toMatchObject({ salutation, first, middle, last, suffix: null }),
  );
});

describe('titles in brackets, and of the Malay', () => {
  test.each([
    ['Hon. (Dr.) Grace Atieno', 'Hon. Dr.', 'Grace', 'Atieno', null],
    ['Prof (Dr) Ravi Shetty', 'Prof Dr', 'Ravi', 'Shetty', null],
    ['Col (Rtd) Ali Noor', 'Col', 'Ali', 'Noor', 'Rtd'],
    ["Dato' Sri Ahmad Fauzan", "Dato' Sri", 'Ahmad', 'Fauzan', null],
    ['Datuk Seri Haji Rahim bin Osman', 'Datuk Seri Haji', 'Rahim', 'bin Osman', null],
    ['Tan Sri Ahmad Fauzan', 'Tan Sri', 'Ahmad', 'Fauzan', null],
    ['Datuk Ahmad', 'Datuk', 'Ahmad', null, null],
    ['Tan Sri', null, 'Tan', 'Sri', null],
    ['Tuan Nguyen', null, 'Tuan', 'Nguyen', null],
  ])('%s', (input, salutation, first, last, suffix) =>
    expect(checkName(input).parts).toMatchObject({ salutation, first, last, suffix, nickname: null }),
  );
});

describe('what looks like a title and is a name', () => {
  test.each([
    ['M.R. Hosseini', null, 'M.', 'Hosseini', 'two initials'],
    ['H.R. Karimi', null, 'H.', 'Karimi', 'and not the Danish Herr'],
    ['A.V. Orlov', null, 'A.', 'Orlov', 'and not avocat'],
    ['Orlov, A.V.', null, 'A.V.', 'Orlov', 'behind the surname'],
    ['Emir Can Aydoğan', null, 'Emir', 'Aydoğan', 'a Turkish given name'],
    ['Sultan Mohamed Al Hajri', null, 'Sultan', 'Al Hajri', 'an Arabic given name'],
    ['Med Amine Trabelsi', null, 'Med', 'Trabelsi', 'Mohamed in short'],
    ['Habil Rzayev', null, 'Habil', 'Rzayev', 'a given name, not the second doctorate'],
    ['Don van den Bosch', null, 'Don', 'van den Bosch', 'a given name before a particle'],
    ['Dean De Rossi', null, 'Dean', 'De Rossi', 'another'],
    ['Copperfield, Dean', null, 'Dean', 'Copperfield', 'all there is behind the surname'],
    ['Vukić, Emir', null, 'Emir', 'Vukić', 'the same'],
    ['Wu, Baron', null, 'Baron', 'Wu', 'a given name of Hong Kong'],
    ['Ali Ms', null, 'Ali', 'Ms', 'a word alone behind another'],
    ['Anna Mag', null, 'Anna', 'Mag', 'a surname without a dot'],
    ['Else M.S. Holm', null, 'Else', 'Holm', 'initials between the two'],
  ])('%s', (input, salutation, first, last, why) =>
    expect(checkName(input).parts, why).toMatchObject({ salutation, first, last }),
  );
  test.each([
    ['Rag. Mario Bianchi', 'Rag.'],
    ['Dr. med. Anna Huber', 'Dr. med.'],
    ['Don Carlos Ruiz', 'Don'],
    ['Dean John Miller', 'Dean'],
    ['Miller, Mrs', 'Mrs'],
    ['Miller, Dr.', 'Dr.'],
  ])('%s has its title still', (input, salutation) => expect(checkName(input).parts?.salutation).toBe(salutation));
});
