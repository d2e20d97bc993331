/** The words around a tax number that say what kind of number it is: "NIP:", "USt.-IdNr.", "C.F. e P.IVA". */
import { fold } from '../../text/fold.ts';

/** What each country calls the numbers that a scheme here examines, folded and without dots. Own composition, 2026. */
const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'nip regon pesel idno vat cui cif cnp piva iva pi cf codice cod fisc fiscale partita инн огрн огрнип снилс єдрпоу егрпоу рнокпп іпн ипн ust ustid ustidnr umsatzsteuer idnr steuer ein fein tax tin nif nie dni nipc ' +
    'contribuinte siren siret tva uid btw bce kbo cvr reg registration org orgnr ic ico dic dph adoszam αφμ afm еик булстат ддс егн oib ddv pvm im imones kmkr rc tunnus ' +
    'organisationsnummer organisasjonsnummer orgnummer personnummer pib пиб унп бин иин бсн жсн ' +
    'cpf cnpj cuit cuil rut run nit ruc rfc bn gst hst gstin uin pan abn acn tfn ird nzbn vergi kimlik vkn tckn'
  )
    .split(' ')
    .map(fold),
);
/** Words that stand between those names, before or behind them. */
const LINKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'id nr no n num number nummer numero ue eu code kod kood kodas код за za st identification intracom intracommunautaire кпп p c f y e et mf tc numarası'.split(
    ' ',
  ),
);
const WORD = /^(?:(?:\p{L}\.)+\p{L}*|\p{L}+)/u;
const BETWEEN = /^[ .:#№°ºª/,&-]*/;
/** "NIFB58378431": a label of three letters on a number that begins with one or two of its own. */
const GLUED = /^[A-Z]{4,5}\d/;
/** Letters without capitals (Chinese, Korean, Thai, Hebrew …) are part of no number. */
const CASELESS = /^\p{Lo}[\p{Lo}\p{M} .:"'()]*/u;
/** A word that stands apart from the number. */
const APART = /(?<![\p{L}\d])\p{L}{3,}[ .:,]|[ .,(/]\p{L}{3,}\)?$/u;

/** The text, in capitals, without the label of a number that is examined here. Linear. */
export function withoutLabel(upper: string): string {
  const text = upper.replace(CASELESS, '');
  let rest = text;
  let named = false;
  for (let word = WORD.exec(rest)?.[0]; word !== undefined; word = WORD.exec(rest)?.[0]) {
    const folded = fold(word).replaceAll('.', '');
    const isName = NAMES.has(folded);
    if (!isName && !LINKS.has(folded)) break;
    const next = rest.slice(word.length).replace(BETWEEN, '');
    // "NO 974760673" has its country before it, "E-12345678" its own letter.
    if (next === '' || (!isName && !named && !WORD.test(next))) break;
    named ||= isName;
    rest = next;
  }
  if (!named) rest = text;
  return GLUED.test(rest) && NAMES.has(rest.slice(0, 3).toLowerCase()) ? rest.slice(3) : rest;
}

/** The text names a number by words that are unknown here: it is not known to be wrong. */
export function hasOtherWords(text: string): boolean {
  return /\d{5}/.test(text.replace(/[ .\-/]/g, '')) && APART.test(text);
}
