/**
 * Headers that mean different things in different files: neighbours and values decide (see `columns/decideAmbiguous.ts`).
 * Keyed by the question that has to be asked. Own composition; 2026-11.
 */

import type { HeaderTable } from './words.ts';

export const AMBIGUOUS_HEADERS: HeaderTable = {
  /** A surname beside a first name, else the whole name, or a company. */
  nameOrLast: { de: 'name', fr: 'nom', ro: 'nume;numele' },
  /** A first name beside a surname, else the whole name. */
  nameOrFirst: { it: 'nome', pt: 'nome', es: 'nombre', ru: 'имя', uk: 'імя' },
  nameOrAny: { en: 'name;customer;client;customer name or company', de: 'kunde;kundenname', fr: 'client;nom client;nom du client', es: 'cliente;nombre cliente;nombre del cliente', it: 'cliente;nome cliente', pl: 'klient;nazwa klienta', ro: 'client;nume client', ru: 'клиент;имя клиента;название клиента', pt: 'cliente;nome do cliente;nome cliente', uk: 'клієнт;імя клієнта' },
  /** The name of a thing: a company unless persons stand beside. */
  nameOfThing: { pl: 'nazwa', ru: 'название;наименование', uk: 'назва', de: 'bezeichnung' },
  title: { en: 'title;titles', de: 'titel', fr: 'titre', es: 'título;titulo', it: 'titolo', pl: 'tytuł', ro: 'titlu', ru: 'титул;звание', pt: 'título', uk: 'титул' },
  birthDay: { de: 'geburtstag', ru: 'день рождения', uk: 'день народження', pt: 'nascimento;data de nascimento', ro: 'zi de naștere;ziua de naștere' },
  dayAlone: { en: 'day', de: 'tag', fr: 'jour', es: 'día', it: 'giorno', pl: 'dzień', ro: 'zi;ziua', ru: 'день', pt: 'dia', uk: 'день' },
  monthAlone: { en: 'month', de: 'monat', fr: 'mois', es: 'mes', it: 'mese', pl: 'miesiąc', ro: 'lună;luna', ru: 'месяц', pt: 'mês', uk: 'місяць' },
  yearAlone: { en: 'year', de: 'jahr', fr: 'année', es: 'año', it: 'anno', pl: 'rok', ro: 'an;anul', ru: 'год', pt: 'ano', uk: 'рік' },
  /** A part of a country, a state of affairs, or (it, ro, de) a country. */
  state: { en: 'state', fr: 'état;etat', es: 'estado', it: 'stato', pl: 'stan', ro: 'stare;starea', pt: 'estado', uk: 'стан' },
  stateOrCountry: { ro: 'stat;statul', de: 'staat' },
  district: { en: 'district;territory', pl: 'dzielnica;gmina', ru: 'район', uk: 'район', ro: 'sector', it: 'zona', pt: 'bairro;freguesia' },
  account: { en: 'account;accounts', de: 'konto', fr: 'compte', es: 'cuenta', it: 'conto', pl: 'konto', ro: 'cont', ru: 'счет;аккаунт', pt: 'conta', uk: 'рахунок' },
  apelido: { pt: 'apelido' },
  number: { en: 'no;number;nr;num;n', de: 'nummer', fr: 'numéro;num', es: 'número;núm', it: 'numero', pl: 'numer', ro: 'număr;numărul', ru: 'номер', pt: 'número', uk: 'номер' },
  building: { en: 'building;house;premise', ru: 'корпус;строение', de: 'haus', it: 'edificio', ro: 'imobil', uk: 'корпус' },
  postalShort: { fr: 'cp;c p', es: 'cp', it: 'cap', en: 'pc;pin' },
  cf: { it: 'cf', es: 'id fiscal cf' },
  contact: { en: 'contact;contacts', de: 'kontakt', fr: 'contact', es: 'contacto', it: 'contatto', pl: 'kontakt', ro: 'contact', ru: 'контакт;контакты', pt: 'contacto;contato', uk: 'контакт;контакти' },
  uid: { de: 'uid', en: 'uid' },
  department: { fr: 'département;departement', es: 'departamento', pt: 'departamento' },
  service: { fr: 'service' },
  /** Bare words of a place: a phone among phones. */
  homePhone: { en: 'home', de: 'privat', fr: 'domicile', es: 'particular', it: 'abitazione;casa', pl: 'domowy', ru: 'домашний', pt: 'residencial;particular', uk: 'домашній' },
  workPhone: { en: 'work;business', de: 'geschäftlich;dienstlich', fr: 'bureau', it: 'ufficio;lavoro', es: 'trabajo', pl: 'służbowy', ru: 'рабочий', pt: 'comercial', uk: 'робочий' },
  otherPhone: { en: 'other', de: 'andere', fr: 'autre', it: 'altro', es: 'otro', ru: 'другой', pt: 'outro' },
  profession: { en: 'profession;occupation', de: 'beruf', fr: 'profession', es: 'profesión;ocupación', it: 'professione;occupazione', pl: 'zawód', ro: 'profesie;profesia;ocupație;ocupația', ru: 'профессия;специальность', pt: 'profissão;ocupação', uk: 'професія' },
  role: { en: 'role;function', de: 'rolle', fr: 'rôle', es: 'rol', pl: 'rola', ro: 'rol', ru: 'роль', uk: 'роль' },
  place: { en: 'location;place', de: 'ort', fr: 'lieu', es: 'lugar', it: 'luogo', pl: 'lokalizacja', ro: 'locație', pt: 'local', ru: 'место' },
  reference: { en: 'reference;ref;a c;code;identity', de: 'referenz;nummer code', fr: 'référence;réf;code', es: 'referencia;ref;código', it: 'riferimento;codice', pl: 'kod;symbol', ro: 'cod;referință', ru: 'код', pt: 'referência;código', uk: 'код' },
};
