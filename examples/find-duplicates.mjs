// Duplicates without configuration, and why two rows are one party.
import { findDuplicates } from 'kempt';

const rows = [
  { name: 'Katarzyna Wójcik', email: 'k.wojcik@kempt-poczta.pl', phone: '+48 601 234 567', city: 'Kraków' },
  { name: 'Katarzyna WOJCIK', email: 'K.Wojcik@kempt-poczta.pl', phone: '601234567', city: 'Krakow' },
  { name: 'Piotr Wójcik', email: 'piotr@kempt-poczta.pl', phone: '+48 601 234 567', city: 'Kraków' },
  { name: 'Jean Dupont', email: 'jean.dupont@kempt-courriel.fr', phone: '06 62 89 88 34', city: 'Lyon' },
];
const matching = findDuplicates(rows);

for (const cluster of matching.clusters) console.log(`one party: rows ${cluster.join(', ')}`);
for (const { left, right } of matching.review) console.log(`look at rows ${left} and ${right}`);
// Two people who share a telephone stay two people.
console.log(matching.explain(0, 1).sentence);
console.log(matching.explain(0, 2).sentence);
