/** Headers about companies, work and official numbers. Own composition from public export formats of CRMs, mail clients and bookkeeping; 2026-11. */

import type { HeaderTable } from './words.ts';

export const ORGANISATION_HEADERS: HeaderTable = {
  company: {
    en: 'company;company name;organization;organisation;organization name;organisation name;business name;employer;associated company;firm;firm name;legal name;trading name;trade name;account name;work company;company organization;org;companies;business;company legal name;corporation;registered name;institution;associated company name;current company;workplace;agency name;parent account;company or organization;address company;parent id name;related company;school name;hospital name;facility name;institution name;clinic name;charity name;club name;hotel name;restaurant name;venue name;entity name;establishment name;practice name;pharmacy name;church name;university name;college name;foundation name;association name;library name;museum name;enterprise name;enterprise;dba;dba name;doing business as;trading as;third party name;agency',
    de: 'firma;unternehmen;organisation;firmenname;unternehmensname;firmenbezeichnung;betrieb;gesellschaft;firma organisation;arbeitgeber;name der firma;kundenfirma;firma 1;handelsname;institution;organisationsname;firmierung;unternehmensbezeichnung;name des unternehmens;einrichtung;name adressattyp unternehmen;vereinsname;name des vereins;schulname;name der schule;praxisname;name der praxis;name der einrichtung;hotelname;agentur',
    fr: 'intitulé;nom du tiers;nom tiers;société;entreprise;organisation;raison sociale;nom de la société;nom d entreprise;nom de l entreprise;compagnie;employeur;organisme;nom de société;dénomination;dénomination sociale;établissement;enseigne;nom commercial;nom de l organisation;nom du compte;nom de la compagnie;nom société;nom entreprise;tiers;structure;nom de l école;nom école;nom de l association;nom association;nom du club;nom club;nom de la structure;nom structure;agence',
    es: 'empresa;compañía;organización;razón social;nombre de la empresa;nombre de empresa;sociedad;nombre comercial;nombre fiscal;entidad;nombre de la organización;nombre de la cuenta;nombre de cuenta;nombre de la compañía;denominación social;empleador;empresa organización;institución;nombre empresa;nombre del centro;nombre centro;nombre de la escuela;nombre escuela;nombre del establecimiento;nombre establecimiento;nombre de la institución;nombre del colegio;nombre del club;raz social;agencia',
    it: 'azienda;società;ditta;ragione sociale;organizzazione;nome azienda;impresa;denominazione;nome della società;nome società;denominazione sociale;datore di lavoro;nome dell azienda;nome organizzazione;nome ditta;ente;nome account;ragione sociale 1;denominazione ditta;compagnia;nome scuola;denominazione scuola;nome struttura;nome associazione;nome ente;agenzia',
    pl: 'firma;nazwa firmy;organizacja;firma organizacja;przedsiębiorstwo;spółka;nazwa podmiotu;kontrahent;nazwa kontrahenta;pełna nazwa;nazwa pełna;nazwa skrócona;nazwa organizacji;pracodawca;nazwa przedsiębiorstwa;nazwa spółki;instytucja;nazwa konta;podmiot;zakład;zakład pracy;nazwa 1;nazwa szkoły;nazwa placówki;nazwa klubu;nazwa stowarzyszenia;nazwa jednostki;nazwa instytucji;agencja',
    ro: 'companie;firmă;firma;societate;organizație;denumire firmă;denumire;denumirea companiei;nume companie;nume firmă;numele companiei;numele firmei;angajator;organizația;denumire client;denumire societate;societatea;compania;denumirea firmei;nume organizație;denumire partener;partener;instituție;nume cont;numele organizației;denumirea;numele școlii;nume școală;denumire școală;denumire unitate;denumirea unității;agenție;agentie',
    ru: 'компания;организация;фирма;название компании;наименование организации;название организации;наименование компании;юр лицо;юридическое лицо;контрагент;предприятие;место работы;наименование контрагента;работодатель;полное наименование;краткое наименование;сокращенное наименование;название фирмы;учреждение;компании;название юрлица;юрлицо;наименование полное;рабочее наименование;наименование предприятия;название школы;название учреждения;наименование учреждения;название клуба;агентство',
    pt: 'empresa;companhia;organização;razão social;nome da empresa;sociedade;firma;entidade;nome fantasia;denominação social;nome comercial;nome da organização;designação social;empregador;nome da companhia;nome da conta;nome de conta;empresa organização;instituição;nome empresa;denominação;nome da escola;nome escola;nome da instituição;nome do clube;nome da associação;nome do estabelecimento;agência',
    uk: 'компанія;організація;фірма;назва компанії;назва організації;підприємство;контрагент;найменування;місце роботи;назва фірми;юридична особа;юр особа;роботодавець;назва підприємства;повна назва;назва контрагента;найменування організації;повне найменування;коротка назва;установа;назва юридичної особи;імя контрагента;назва закладу;найменування закладу;назва школи;назва установи;найменування установи;агентство;агенція',
  },
  department: {
    en: 'department;dept;organization department;division;business unit;department name;work dept',
    de: 'abteilung;fachbereich;dezernat;abteilungsname',
    fr: 'service département;nom du service;direction service;service entreprise',
    es: 'sección;área;departamento de la empresa;área de trabajo;nombre del departamento',
    it: 'reparto;dipartimento;divisione;settore aziendale;ufficio reparto',
    pl: 'dział;departament;wydział;oddział;komórka organizacyjna;nazwa działu',
    ro: 'departament;departamentul;secție;secția;compartiment;direcție;serviciul',
    ru: 'отдел;подразделение;департамент;отделение;структурное подразделение;служба',
    pt: 'secção;setor;área;seção;repartição',
    uk: 'відділ;підрозділ;департамент;структурний підрозділ;відділення',
  },
  jobTitle: {
    en: 'job title;job position;position;jobtitle;organization title;designation;work title;job;position title;business title;current position;job role;job function;role title;business role',
    de: 'tätigkeit;berufsbezeichnung;stellenbezeichnung;position;job titel;jobtitel;jobbezeichnung;arbeitstitel;stellung;dienststellung;funktion;berufliche stellung;funktion position;amtsbezeichnung;aufgabe',
    fr: 'poste fonction;fonction;poste;intitulé du poste;titre du poste;titre professionnel;poste occupé;intitulé de poste;emploi;qualité;fonction poste;titre de fonction',
    es: 'cargo;puesto;puesto de trabajo;título del trabajo;cargo puesto;posición;función;título de trabajo;puesto cargo;cargo en la empresa',
    it: 'qualifica;mansione;posizione;posizione lavorativa;ruolo;incarico;titolo di lavoro;funzione;ruolo aziendale;titolo professionale;carica;titolo lavorativo',
    pl: 'stanowisko;stanowisko pracy;tytuł służbowy;funkcja;tytuł zawodowy stanowisko;pełniona funkcja;nazwa stanowiska',
    ro: 'funcție;funcția;poziție;post funcția;titlu job;titlul postului;postul;titlu post;poziția;funcția deținută;titlul funcției;titlu funcție',
    ru: 'должность;позиция;занимаемая должность;название должности;должности',
    pt: 'cargo;função;posição;título do cargo;cargo função;título profissional;nome do cargo;posto de trabalho',
    uk: 'посада;позиція;назва посади;займана посада',
  },
  taxId: {
    en: 'tax id;tax number;tax no;vat;vat number;vat id;vat no;vat registration number;vat reg no;tin;ein;tax code;company registration number;company number;registration number;ssn;national id;government id number;tax registration number;tax identification number;vat code;vat id number;national id number;social security number;abn;company registration no;tax reg no;company reg no;national insurance number;vat reg number;business number;fiscal code;ssn number;tax id number;taxvat;address vat id;business vat id;tax ids;tax vat number;vat ids',
    de: 'ust id;ust idnr;ust id nr;ustid;ust id nummer;umsatzsteuer id;umsatzsteuer identifikationsnummer;umsatzsteuer idnr;steuernummer;steuer id;steuer nr;mwst nr;mwst nummer;uid nummer;uid nr;umsatzsteuernummer;steueridentifikationsnummer;steuernr;ust nr;ust idnummer;ustidnr;regierungsnr;eu ustid;stceg',
    fr: 'siret;siren;no siret;no siren;numéro siret;numéro siren;numéro de tva;no tva;no de tva;tva intracommunautaire;tva intracom;no tva intracommunautaire;numéro de tva intracommunautaire;tva;numéro tva;id tva;identifiant tva;numéro d identification fiscale;code gouvernement;numéro fiscal;no de tva intracommunautaire;identification fiscale;numéro de sécurité sociale;no de sécurité sociale',
    es: 'nif;cif;nie;dni;nif cif;cif nif;dni nif;nif dni;nif nie;identificación fiscal;número de identificación fiscal;número de iva;rfc;rut;cuit;ruc;cuil;nit;no de identificación fiscal;código fiscal;documento de identidad;id fiscal;vat;número fiscal;cif dni;documento;dni cif;dni nie;dni nif nie',
    it: 'pi;partita iva;p iva;piva;codice fiscale;cod fiscale;cod fisc;cf piva;codice fiscale partita iva;partita iva codice fiscale;cod fisc p iva;piva cf;part iva;cf p iva;p iva cf;partita iva cf;numero partita iva;codice univoco fiscale;cod fiscale partita iva;partitaiva;codicefiscale',
    pl: 'nip;regon;pesel;krs;nip ue;numer nip;nr nip;vat ue;numer regon;numer pesel;nip pesel;nr regon;nr krs;nr pesel;numer krs;numer identyfikacji podatkowej;nr vat;nip regon;identyfikator podatkowy;pesel nip',
    ro: 'cui;cif;cod fiscal;cod unic de înregistrare;cnp;cod tva;cui cnp;cod de înregistrare fiscală;cod înregistrare fiscală;nr reg com;cui cif;cif cui;cod numeric personal;nr registrul comerțului;număr de tva;numărul de tva;nr înregistrare fiscală;cod identificare fiscală;cod de identificare fiscală;nr orc;reg com;codul fiscal;cnp cui;registrul comerțului;număr înregistrare',
    ru: 'инн;огрн;огрнип;снилс;инн кпп;инн компании;номер инн;инн организации;инн контрагента;инн клиента;личный код;налоговый номер;огрн огрнип;ндс номер;регистрационный номер',
    pt: 'nif;nipc;contribuinte;cnpj;cpf;número de contribuinte;no contribuinte;no de contribuinte;cpf cnpj;cnpj cpf;nif nipc;identificação fiscal;número fiscal;número de identificação fiscal;inscrição estadual;rg;código do governo;niss',
    uk: 'інн;іпн;єдрпоу;рнокпп;податковий номер;код єдрпоу;ідентифікаційний код;номер платника податків;ідентифікаційний номер;індивідуальний податковий номер;код за єдрпоу;єдрпоу іпн;іпн єдрпоу;свідоцтво пдв;реєстраційний номер;код рнокпп;єдрпоу рнокпп;edrpou',
  },
};
