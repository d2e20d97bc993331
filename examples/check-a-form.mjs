// One value at a time, as a form needs it: what is wrong, what was meant, what to store.
import { checkEmail, checkPhone, checkPostalCode, describeIssue } from 'kempt';

const answers = {
  email: checkEmail('anna.kempt-demo@gmial.com'),
  phone: checkPhone('0151 12345678', { country: 'DE' }),
  postalCode: checkPostalCode('1067', { country: 'DE' }),
};

for (const [field, { verdict, value, issues }] of Object.entries(answers)) {
  console.log(`${field}: ${verdict}${value === null ? '' : `, stored as ${value}`}`);
  for (const issue of issues) {
    console.log(`  ${describeIssue(issue)}${issue.suggestion === null ? '' : ` Did you mean ${issue.suggestion}?`}`);
  }
}
