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
    ['nothing to change', '17.05.1980', '17.05.1980'],
  ];
  for (const [reason, text, plain] of rows) it(reason, () => expect(respell(text, plan)).toBe(plain));
});
