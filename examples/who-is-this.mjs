// A form is sent: is this somebody we know? Asked before a row is written, so that no duplicate ever comes to be.
import { createMatcher, loadMatcher } from 'kempt';

const list = [
  { name: 'Katarzyna Wójcik', email: 'k.wojcik@kempt-poczta.pl', phone: '+48 601 234 567', city: 'Kraków' },
  { name: 'Piotr Wójcik', email: 'piotr@kempt-poczta.pl', phone: '+48 601 234 567', city: 'Kraków' },
  { name: 'Jean Dupont', email: 'jean.dupont@kempt-courriel.fr', phone: '06 62 89 88 34', city: 'Lyon' },
];
let matcher = createMatcher(list);

function receive(form) {
  const [best] = matcher.find(form);
  if (best === undefined || best.probability < 0.3) {
    list.push(form);
    matcher.add([form]);
    return `${form.name}: new, now row ${matcher.size - 1}`;
  }
  if (best.probability < 0.9) return `${form.name}: perhaps row ${best.row}, somebody should look`;
  // The list keeps what the form leaves empty; the matcher is told.
  const told = Object.entries(form).filter(([, cell]) => cell !== '');
  list[best.row] = { ...list[best.row], ...Object.fromEntries(told) };
  matcher.update(best.row, list[best.row]);
  return `${form.name}: row ${best.row} (${Math.round(best.probability * 100)} %)`;
}

console.log(
  receive({ name: 'Wojcik Katarzyna', email: 'K.Wojcik@kempt-poczta.pl', phone: '601234567', city: 'Krakow' }),
);
console.log(receive({ name: 'Ilse Baum', email: 'ilse@kempt-post.de', phone: '0151 12345678', city: 'Köln' }));
console.log(receive({ name: 'Ilse Baum', email: 'ILSE@kempt-post.de', phone: '+49 151 12345678', city: '' }));

// Overnight the matcher is a file: the model stays, and with it every answer.
const saved = JSON.stringify(matcher.save());
matcher = loadMatcher(JSON.parse(saved));
console.log(receive({ name: 'J. Dupont', email: 'jean.dupont@kempt-courriel.fr', phone: '', city: 'Lyon' }));
