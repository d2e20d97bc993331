/** Which columns tell what a row holds and how old it is: from the mapping, or by plain names where there is none. */
import type { ColumnMapping, DecayField, Row } from '../model/index.ts';
import { foldWords } from '../text/fold.ts';

export interface DecayColumns {
  readonly emails: readonly string[];
  readonly others: readonly { readonly column: string; readonly field: DecayField }[];
  /** Dates of a last proof: last activity, creation. The latest counts. */
  readonly dates: readonly string[];
}

const PLAIN: readonly (readonly [RegExp, DecayField | 'email' | 'date'])[] = [
  [/^(?:(?:work|home|private|business|personal|primary) )?e ?mail(?: address)?$/, 'email'],
  [/^(?:mobile|cell|mobile phone|cell phone)$/, 'mobile'],
  [/^(?:phone|telephone|tel|phone number|work phone|direct phone)$/, 'directPhone'],
  [/^(?:company|employer|organi[sz]ation|company name)$/, 'employer'],
  [/^(?:job title|title|position|job)$/, 'jobTitle'],
  [/^(?:street|address|home address|street address)$/, 'homeAddress'],
  [/^(?:last name|surname|family name)$/, 'surname'],
  [
    /^(?:last activity|last seen|last contact(?:ed)?|last verified|verified at|updated at|last order|created at|created|date added|optin time|confirm time|signup date)$/,
    'date',
  ],
];

const BY_ROLE: Readonly<Record<string, DecayField>> = {
  mobile: 'mobile',
  phone: 'directPhone',
  company: 'employer',
  jobTitle: 'jobTitle',
  street: 'homeAddress',
  lastName: 'surname',
  birthday: 'birthday',
};

const plain = (column: string): string => foldWords(column.slice(0, 60).replace(/([a-z])([A-Z])/g, '$1 $2'));

/** The columns by their roles; a mapping is believed as it is. */
export function decayColumns(rows: readonly Row[], mapping: ColumnMapping | undefined): DecayColumns {
  const emails: string[] = [];
  const others: { column: string; field: DecayField }[] = [];
  const dates: string[] = [];
  if (mapping !== undefined) {
    for (const { column, role } of mapping.columns) {
      const field = Object.hasOwn(BY_ROLE, role) ? BY_ROLE[role] : undefined;
      if (role === 'email') emails.push(column);
      else if (role === 'lastActivity' || role === 'createdAt') dates.push(column);
      else if (field !== undefined) others.push({ column, field });
    }
    return { emails, others, dates };
  }
  const columns = new Set<string>();
  for (let i = 0; i < rows.length && i < 100; i++)
    for (const column of Object.keys(rows[i] as Row)) columns.add(column);
  for (const column of columns) {
    const name = plain(column);
    const what = PLAIN.find(([pattern]) => pattern.test(name))?.[1];
    if (what === 'email') emails.push(column);
    else if (what === 'date') dates.push(column);
    else if (what !== undefined) others.push({ column, field: what });
  }
  return { emails, others, dates };
}
