/** E-mail addresses that all agree are right: ours says more of each, the rivals yes or no. */
import validator from 'validator';
import { regexes } from 'zod';
import { checkEmail } from '../../src/fields/email/index.ts';
import { type Comparison, type Prepared, prove } from './comparison.ts';
import { cellsOf } from './list.ts';

export const emailAgainstValidator: Comparison = {
  what: 'e-mail',
  ours: 'checkEmail: verdict, canonical value, parts, issues',
  rival: 'validator.isEmail: yes or no',
  package: 'validator',
  target: 10,
  prepare: () => prepare(validator.isEmail),
};

export const emailAgainstZod: Comparison = {
  what: 'e-mail',
  ours: 'checkEmail: verdict, canonical value, parts, issues',
  rival: "zod's pattern: yes or no",
  package: 'zod',
  target: 1,
  prepare: () => {
    const pattern = regexes.email;
    return prepare((text) => pattern.test(text));
  },
};

function prepare(accepts: (text: string) => boolean): Prepared {
  const all = cellsOf('email');
  const accepted = all.filter((text) => accepts(text));
  const values: string[] = [];
  let invisible = 0;
  let endings = 0;
  for (const text of accepted) {
    const { value, repair, issues } = checkEmail(text);
    if (value?.toLowerCase() === text.toLowerCase()) values.push(text);
    else if (repair === 'text.invisible') invisible++;
    else if (issues.some(({ code }) => code === 'email.unknown_tld')) endings++;
    else prove(false, 'an address that the rival accepts is refused for another reason');
  }
  return {
    count: values.length,
    values: `${values.length} valid addresses`,
    proof: `both accept the ${values.length} timed; of what only the rival accepts ${invisible} hold an invisible character and ${endings} end in no domain of this world`,
    ours: () => {
      let kept = 0;
      for (let i = 0; i < values.length; i++) if (checkEmail(values[i]).value !== null) kept++;
      return kept;
    },
    theirs: () => {
      let kept = 0;
      for (let i = 0; i < values.length; i++) if (accepts(values[i] as string)) kept++;
      return kept;
    },
  };
}
