/**
 * Words that stand in an address when there is none.
 * Source: our own collection of list habits, 2026. Lower case, ASCII.
 */

/** As a local part on any host: the writer says that there is no address. */
export const NO_MAIL_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'noemail no-email no_email nomail no-mail no_mail noaddress none null noone n-a notavailable not-available notprovided donthaveone nothing fake fakeemail fakemail dummy brak brakmaila brakemaila brakadresu niemam niema nieposiada keine keineemail keinemail nessuno nessuna nonha sinemail sincorreo sincorreoelectronico notiene ninguno pasdemail pasdemel aucun sansmail semail sememail naotem nenhum faraemail faramail nuare nimic netu netpochty nepochty nemae geenemail geenmail ingenemail ingenmail nemamemail nemamail nincsemail emailyok mailyok epostayok pasdadresse sindireccion nonhaemail niepodano keine.email keine-email kein-email no.email no.mail nie.posiada nie-posiada nie.ma brak.maila brak.adresu sin.correo sin.email sem.email pas.de.mail youremail your.email yourmail'.split(
    ' ',
  ),
);

/** As a local part on a free-mail host, or together with a host of the same kind. */
export const TEST_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'test tests tester testing test1 test2 test12 test123 test1234 testtest testuser asd asdf asdfg asdfgh asdfasdf asdasd qwe qwer qwerty qwertz azerty qweqwe zxc zxcv zxcvb abc abcd abcde abc123 123 1234 12345 123456 aaa aaaa aaaaa xxx xxxx xyz foo foobar blah blabla bla na'.split(
    ' ',
  ),
);

/** As a local part together with a host whose name is one of these: form examples left in the field. */
export const FORM_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'email mail e-mail user username name yourname your-name firstname lastname first.last company yourcompany domain yourdomain mydomain somedomain example sample demo site website adres address adresse correo someone somebody nobody anyone you your nombre nazwa imie nume utilizator imya foo bar aa bb xx yy'.split(
    ' ',
  ),
);

/** As a local part on a host of the same name: a word for nothing, or one letter, typed twice. */
export const TYPED_TWICE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'no non nil nein nie nu ne nej nee net nema nemam nemame neni nincs ohne kein sans sin sem senza fara bez aucune nonce geen ingen inget ei ole yok hayir unknown unbekannt inconnu desconocido sconosciuto nieznany necunoscut onbekend neznamy ismeretlen anonymous anonym anonyme anonimo anonim nowhere deleted removed redacted hidden sdf sdfsdf dsa dsadsa asdasdasd hjkl jkl a b c x y z 0 1 2'.split(
    ' ',
  ),
);
