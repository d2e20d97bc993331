/**
 * Words that stand in an address when there is none.
 * Source: our own collection of list habits, 2026. Lower case, ASCII.
 */

/** As a local part on any host: the writer says that there is no address. */
export const NO_MAIL_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'noemail no-email no_email nomail no-mail no_mail noaddress none null nil noone na n-a notavailable not-available notprovided donthaveone nothing fake fakeemail fakemail dummy brak brakmaila brakemaila brakadresu niemam niema nieposiada keine keineemail keinemail nessuno nessuna nonha sinemail sincorreo sincorreoelectronico notiene ninguno pasdemail pasdemel aucun sansmail semail sememail naotem nenhum fara faraemail faramail nuare nimic netu netpochty nepochty nemae'.split(
    ' ',
  ),
);

/** As a local part on a free-mail host, or together with a host of the same kind. */
export const TEST_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'test tests tester testing test1 test2 test12 test123 test1234 testtest testuser asd asdf asdfg asdfgh asdfasdf asdasd qwe qwer qwerty qwertz azerty qweqwe zxc zxcv zxcvb abc abcd abcde abc123 123 1234 12345 123456 aaa aaaa aaaaa xxx xxxx xyz foo foobar blah blabla bla'.split(
    ' ',
  ),
);

/** As a local part together with a host whose name is one of these: form examples left in the field. */
export const FORM_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'email mail e-mail user username name yourname your-name firstname lastname first.last company yourcompany domain yourdomain mydomain somedomain example sample demo site website adres address adresse correo someone somebody nobody anyone nombre nazwa imie nume utilizator imya foo bar aa bb xx yy'.split(
    ' ',
  ),
);
