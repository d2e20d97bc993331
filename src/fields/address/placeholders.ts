/** Street lines that say nothing; folded, with one space between their words. Own composition, 2026. */
export const STREET_PLACEHOLDERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'test|testing|test test|teststr|teststrasse|teststrasse 1|test street|123 test street|123 main street anytown|your address|address|street|street address|my street|asdf|asdf asdf|qwerty|adres|ulica|ul|testowa|testowa 1|ul testowa 1|adresa|strada|str|adresse|strasse|musterstrasse|musterstrasse 1|musterweg 1|musterstr 1|' +
    'calle falsa 123|direccion|calle|indirizzo|via|endereco|rua|rue|адрес|улица|тест|адреса|вулиця|1313 mockingbird lane|742 evergreen terrace|fake street|123 fake street|123 fake st|ulica sezamkowa|lorem ipsum|home|dom|home address|my house|same|same as above|same address|see above|siehe oben|wie oben|verzogen|unbekannt verzogen|moved|moved away|jak wyzej|idem|come sopra|voir ci dessus|aaa'
  ).split('|'),
);
