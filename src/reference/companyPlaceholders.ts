/** What people write into a company field when they have none, folded, in ten languages. Own composition, 2026. */
export const COMPANY_PLACEHOLDERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'test|testing|test company|test firma|testfirma|test test|asdf|asdfasdf|qwerty|qwertz|azerty|company|company name|your company|my company|mycompany|example|example company|example inc|acme|acme inc|acme corp|acme corporation|acme ltd|abc company|xyz company|' +
    'firma|moja firma|nazwa firmy|firma testowa|firma xyz|firma abc|przykladowa firma|musterfirma|mustermann gmbh|muster gmbh|musterfirma gmbh|beispiel gmbh|meine firma|societe|nom de societe|nom de l entreprise|ma societe|entreprise|empresa|mi empresa|nombre de la empresa|empresa de prueba|azienda|la mia azienda|nome azienda|azienda di prova|' +
    'compania mea|firma mea|nume firma|firma test|компания|моя компания|название компании|фирма|тест|рога и копыта|ооо рога и копыта|ооо ромашка|ромашка|компанія|моя компанія|назва компанії|minha empresa|nome da empresa|empresa teste|lorem ipsum|foo|foobar|foo bar|self|selfemployed|self employed|individual|private|privat|prywatnie|osoba prywatna|' +
    'particulier|particular|privato|persoana fizica|физлицо|физическое лицо|частное лицо|фізична особа|pessoa fisica|privatperson|private person|freelance|freelancer|student|retired|unemployed|' +
    'test gmbh|test ag|test ltd|test limited|test inc|test llc|test corp|test srl|test s r l|test spa|test sp z o o|test sa|test sarl|test sas|test bv|test ab|test sro|test s r o|test doo|test kft|ооо тест|mustermann ag|beispiel ag|example ltd|example gmbh|example llc|example corp|sample company|demo company|demo|dummy|' +
    'firmenname|name der firma|organisation|organization|nazwa|ditta|nome ditta|nombre empresa|название|наименование|организация|название организации|no company|home|myself|housewife|homemaker|pensioner|keine firma|ohne firma|selbstandig|selbststandig|freiberufler|freiberuflich|rentner|rentnerin|hausfrau|arbeitslos|schuler|' +
    'brak firmy|osoba fizyczna|bezrobotny|bezrobotna|emeryt|emerytka|sin empresa|autonomo|independiente|jubilado|estudiante|sans entreprise|sans emploi|retraite|etudiant|nessuna azienda|libero professionista|pensionato|studente|casalinga|sem empresa|autonoma|fara firma|pensionar|' +
    'без фирмы|без компании|нет компании|самозанятый|безработный|безработная|пенсионер|пенсионерка|студент|домохозяйка|do not use|do not contact|delete|deleted|duplicate'
  ).split('|'),
);
