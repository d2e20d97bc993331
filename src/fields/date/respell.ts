/** Days in the signs of other places, written in those of ours: dashes, digits, CJK signs, eras, weekdays beside them. */
import { fold } from '../../text/fold.ts';
import type { DatePlan } from './plan.ts';

const DASHES = /[\u2010-\u2015\u2212]/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g;
/** "15 / 06 / 1990", as a form's mask leaves it. */
const LOOSE_SIGNS = /(?<=\d) ?([/-]) ?(?=\d)/g;
const AROUND =
  /^(?:"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|(?:\*|geb\.|born|dob:?|date of birth:|geboren(?: am)?|ur\.|nar\.|n[ée]e? le|né\(e\) le|nat[oa] il|nacid[oa] el|д\.р\.|г\.р\.) ?(\d.*))$/iu;
/** "25,12,1990": the key for decimals of a German keyboard in place of the dot. */
const COMMAS = /^(\d{1,2})[.,] ?(\d{1,2}), ?(\d{4}|\d{2})$|^(\d{1,2}), ?(\d{1,2})[.,] ?(\d{4}|\d{2})$/;
/** "ngày 25 tháng 12 năm 1990" */
const VIETNAMESE = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/iu;
/** A day of XML, with the zone in which it is one. */
const ZONED = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;
const WEEKDAY_BEFORE = /^(\p{L}{1,14})[.,]{0,2} (?=\d)/u;
const WEEKDAY_BEHIND = / ?\((\p{L}{1,9})\.?\)$/u;
const EAST_ASIAN = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일])?$/u;
/** "昭和60年6月15日", "S60.6.15", "令和元年5月1日". */
const ERA =
  /^(明治|大正|昭和|平成|令和|民國|民国|[MTSHR])\.? ?(\d{1,3}|元) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?$/u;
/** The year before the first of an era. Japan: accessions of the emperors; Taiwan counts from the republic's founding. */
const BEFORE_ERA: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
  M: 1867,
  T: 1911,
  S: 1925,
  H: 1988,
  R: 2018,
};

/** Digits of other scripts as ASCII ones. */
function digit(sign: string): string {
  const unit = sign.charCodeAt(0);
  return String(unit < 0x966 ? unit & 15 : unit - 0x966);
}

/** The same day in signs that the patterns of days know; the text itself where nothing is to be changed. Linear. */
export function respell(text: string, { weekdays }: DatePlan): string {
  let plain = text.replace(DASHES, '-').replace(OTHER_DIGITS, digit);
  const around = AROUND.exec(plain);
  if (around !== null) plain = (around[1] ?? around[2] ?? around[3] ?? around[4] ?? '').trim();
  const before = WEEKDAY_BEFORE.exec(plain);
  if (before !== null && weekdays.has(fold(before[1] as string))) plain = plain.slice(before[0].length);
  const behind = WEEKDAY_BEHIND.exec(plain);
  if (behind !== null && weekdays.has(fold(behind[1] as string))) plain = plain.slice(0, behind.index);
  const dotted = COMMAS.exec(plain) ?? VIETNAMESE.exec(plain);
  if (dotted !== null) return dotted.slice(1).filter(Boolean).join('.');
  const zoned = ZONED.exec(plain);
  if (zoned !== null) return zoned[1] as string;
  const era = ERA.exec(plain);
  if (era !== null) {
    const [, name = '', count = '', month = '', day = ''] = era;
    return `${(BEFORE_ERA[name] as number) + (count === '元' ? 1 : Number(count))}-${month}-${day}`;
  }
  const eastAsian = EAST_ASIAN.exec(plain);
  if (eastAsian !== null) {
    const [, year, month, day] = eastAsian;
    return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
  }
  return plain.replace(LOOSE_SIGNS, '$1');
}
