/** All comparisons, by the name under which a process runs one. */
import type { Comparison } from './comparison.ts';
import { emailAgainstValidator, emailAgainstZod } from './email.ts';
import { folding } from './folding.ts';
import { jaroWinkler } from './jaroWinkler.ts';
import { name } from './name.ts';
import { phone } from './phone.ts';
import { row } from './row.ts';

export const comparisons: Readonly<Record<string, Comparison>> = {
  email: emailAgainstValidator,
  emailPattern: emailAgainstZod,
  phone,
  name,
  folding,
  jaroWinkler,
  row,
};
