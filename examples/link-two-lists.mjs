// Who of the fair's visitors is a customer already?
import { linkLists } from 'kempt';

const customers = [
  { id: 'C-1', name: 'Giulia Barbieri', email: 'giulia.barbieri@kempt-posta.it', city: 'Bologna' },
  { id: 'C-2', name: 'Marco Lombardi', email: 'm.lombardi@kempt-posta.it', city: 'Torino' },
];
const visitors = [
  { 'First name': 'Giulia', 'Last name': 'Barbieri', 'E-mail': 'GIULIA.BARBIERI@kempt-posta.it' },
  { 'First name': 'Chiara', 'Last name': 'Lombardi', 'E-mail': 'chiara@kempt-ufficio.it' },
];
const { pairs } = linkLists(customers, visitors);

for (let i = 0; i < pairs.length; i++) {
  const customer = customers[pairs.left[i]];
  // Rows of the second list are counted on from the first.
  const visitor = visitors[pairs.right[i] - customers.length];
  console.log(
    `${customer.id} is visitor ${visitor['First name']} ${visitor['Last name']}: ${pairs.probability[i].toFixed(3)}`,
  );
}
