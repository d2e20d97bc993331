import { describe, expect, it } from 'vitest';
import { planDate } from '../../../src/fields/date/plan.ts';
import { respell } from '../../../src/fields/date/respell.ts';

describe('days in the signs of other places', () => {
  const plan = planDate();
  const rows: [reason: string, text: string, plain: string][] = [
    ['dashes', '17–05—1980', '17-05-1980'],
    ['Persian digits', '۱۳۵۹/۰۲/۲۷', '1359/02/27'],
    ['Hindi digits', '१७/०५/१९८०', '17/05/1980'],
    ['a weekday before it', 'Sa., 17.05.1980', '17.05.1980'],
    ['a weekday behind it', '1980/05/17(土)', '1980/05/17'],
    ['a word before it that is no weekday', 'bis 17.05.1980', 'bis 17.05.1980'],
    ['CJK signs', '1980年 5月 17日', '1980-5-17'],
    ['an era', '平成2年6月15日', '1990-6-15'],
    ['an era by its letter', 'R2/6/15', '2020-6-15'],
    ['commas in place of dots', '25,12,1990', '25.12.1990'],
    ['one comma among dots', '25.12,1990', '25.12.1990'],
    ['Vietnamese words', 'ngày 25 tháng 12 năm 1990', '25.12.1990'],
    ['a day of XML with its zone', '1990-12-25+01:00', '1990-12-25'],
    ['a German word for "born"', 'geb. 25.12.1990', '25.12.1990'],
    ['an English label', 'DOB: 12/25/1990', '12/25/1990'],
    ['thousands', '1,234,567', '1,234,567'],
    ['nothing to change', '17.05.1980', '17.05.1980'],
  ];
  for (const [reason, text, plain] of rows) it(reason, () => expect(respell(text, plan)).toBe(plain));
});
