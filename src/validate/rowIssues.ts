/** What is wrong with a row as a whole, told from the examination of its cells. */
import type { ExaminedColumn } from '../fields/examinations.ts';
import { issue, NO_ISSUES } from '../fields/issue.ts';
import type { Checked, Issue, Role } from '../model/index.ts';

const EMPTY = issue('row.empty');
const UNREACHABLE = issue('row.unreachable');
const COUNTRY_CONFLICT = issue('row.country_conflict');

/** Roles a party can be reached by. */
const CONTACT: ReadonlySet<Role | null> = /* @__PURE__ */ new Set<Role | null>(['email', 'phone', 'mobile', 'street']);

/** Finds the issue of a whole row; null for almost every row, without allocating. */
export function createRowExamination(
  columns: readonly ExaminedColumn[],
): (checked: readonly Checked<unknown>[]) => Issue | null {
  const contact = columns.flatMap(({ role }, i) => (CONTACT.has(role) ? [i] : []));
  const postal = columns.findIndex(({ role }) => role === 'postalCode');
  return (checked) => {
    let something = false;
    for (let i = 0; i < checked.length && !something; i++)
      something = (checked[i] as Checked<unknown>).verdict !== 'missing';
    if (!something) return EMPTY;
    let given = 0;
    let wrong = 0;
    for (let k = 0; k < contact.length; k++) {
      const { verdict } = checked[contact[k] as number] as Checked<unknown>;
      if (verdict === 'missing') continue;
      given++;
      if (verdict === 'invalid') wrong++;
    }
    if (given > 0 && wrong === given) return UNREACHABLE;
    const issues = postal === -1 ? NO_ISSUES : (checked[postal] as Checked<unknown>).issues;
    return issues !== NO_ISSUES && issues.some(({ code }) => code === 'postalCode.other_country')
      ? COUNTRY_CONFLICT
      : null;
  };
}
