/** Words around the core of a header: whose value it is, which of several. Own composition in ten languages; 2026-11. */

import type { Words } from './words.ts';

/**
 * What a qualifier says. `home work other secondary billing shipping` become parts; `person` and `address` say nothing new;
 * `company` is a company's own; `mobile` and `fax` turn a phone into one; `plain` stands with anything.
 */
export type Qualifier =
  | 'home'
  | 'work'
  | 'other'
  | 'secondary'
  | 'billing'
  | 'shipping'
  | 'primary'
  | 'person'
  | 'company'
  | 'address'
  | 'mobile'
  | 'fax'
  | 'landline'
  | 'plain';

export const QUALIFIERS: Readonly<Record<Qualifier, Words>> = {
  home: {
    en: 'home;personal;private;residential;residence;h',
    de: 'privat;private;privater;privates;privaten;p;zuhause;wohnung;persönlich;persönliche;zu hause;priv',
    fr: 'domicile;personnel;personnelle;perso;privé;privée;maison;dom;à domicile',
    es: 'particular;personal;casa;domicilio;residencia;domicilio particular;hogar;privado;privada;vivienda',
    it: 'casa;abitazione;ab;residenza;personale;privato;privata;domicilio;pers;domestico',
    pl: 'dom;domowy;domowa;domowe;prywatny;prywatna;prywatne;osobisty;osobista;pryw;zamieszkania;w domu;domowego;prywatnego',
    ro: 'acasă;domiciliu;domiciliului;personal;personală;privat;reședință;casă;rezidențial',
    ru: 'домашний;домашняя;домашнее;дом;дом адрес;домашний адрес;личный;личная;личное;дома;частный;дома адрес;проживания',
    pt: 'casa;residencial;residência;pessoal;particular;domicílio;res;privado',
    uk: 'домашній;домашня;домашнє;дом;дом адреса;особистий;особиста;особисте;дома;приватний;приватна;проживання',
  },
  work: {
    en: 'work;business;office;corporate;professional;job;bus;w;workplace;work place',
    de: 'geschäftlich;geschäftliche;geschäftlicher;geschäft;dienstlich;dienstliche;dienstlicher;beruflich;berufliche;arbeit;büro;gesch;g;firmen;d;arbeitsplatz;dienstl;geschäftl',
    fr: 'bureau;professionnel;professionnelle;pro;travail;prof;boulot;bur;au bureau',
    es: 'trabajo;laboral;oficina;profesional;trab;corporativo;corporativa;de negocios;negocio;empresarial',
    it: 'lavoro;ufficio;uff;professionale;aziendale;lavorativo;lavorativa;uffici',
    pl: 'praca;służbowy;służbowa;służbowe;służbowego;biuro;firmowy;firmowa;firmowe;w pracy;biurowy;biura;pracy;zawodowy;służb',
    ro: 'serviciu;serviciului;birou;muncă;profesional;loc de muncă;servici;de la serviciu;afaceri',
    ru: 'рабочий;рабочая;рабочее;раб;раб адрес;рабочий адрес;служебный;служебная;служ;офис;офисный;работа;служ адрес;на работе;корпоративный;корпоративная',
    pt: 'trabalho;comercial;profissional;escritório;local de trabalho;emprego;com;corporativo;empresarial;serviço',
    uk: 'робочий;робоча;робоче;роб;роб адреса;службовий;службова;офіс;офісний;робота;корпоративний;корпоративна;служб',
  },
  other: {
    en: 'other;misc;correspondence;correspondence address',
    de: 'weitere;weiterer;weiteres;weiteres r;weiteres e;andere;anderer;anderes;sonstige;sonstiges;sonstiger;weiterer r;weitere r',
    fr: 'autre;autres;divers',
    es: 'otro;otra;otros;otras',
    it: 'altro;altra;altri;altre',
    pl: 'inny;inna;inne;pozostały;innego;inny adres',
    ro: 'alt;altă;alte;altul;alta',
    ru: 'другой;другая;другое;иной;прочий;др;другой адрес;прочее',
    pt: 'outro;outra;outros;outras;outro endereço',
    uk: 'інший;інша;інше;інші;інша адреса',
  },
  secondary: {
    en: 'secondary;alternate;alternative;second;additional;alt;backup;2 nd;extra;another',
    de: 'sekundäre;sekundär;sekundärer;alternativ;alternative;zusätzliche;zusätzlicher;zweite;zweiter;zweites;zusatz;weitere zusätzliche',
    fr: 'secondaire;alternatif;alternative;supplémentaire;deuxième;second;seconde;2 e;2 ème',
    es: 'secundario;secundaria;alternativo;alternativa;adicional;segundo;segunda;alterno',
    it: 'secondario;secondaria;alternativo;alternativa;aggiuntivo;aggiuntiva;secondo;seconda',
    pl: 'dodatkowy;dodatkowa;dodatkowe;alternatywny;alternatywna;drugi;druga;zapasowy;pomocniczy',
    ro: 'secundar;secundară;alternativ;alternativă;suplimentar;al doilea;adițional',
    ru: 'дополнительный;дополнительная;доп;альтернативный;альтернативная;второй;вторая;запасной;резервный;дополнительное',
    pt: 'secundário;secundária;alternativo;alternativa;adicional;segundo;segunda',
    uk: 'додатковий;додаткова;альтернативний;альтернативна;другий;друга;запасний;дод;резервний',
  },
  billing: {
    en: 'billing;invoice;invoicing;bill to;billing address;billto;bill;invoice address',
    de: 'rechnung;rechnungsadresse;rechnungsanschrift;rechnungs;fakturierung;faktura',
    fr: 'facturation;de facturation;adresse de facturation;facturé;adresse facturation',
    es: 'facturación;dirección de facturación;fiscal;factura',
    it: 'fatturazione;indirizzo di fatturazione;fattura;fiscale',
    pl: 'rozliczeniowy;do faktury;faktura;fakturowy;rozliczenia;rozliczeniowa;na fakturze;adres rozliczeniowy;płatnika;adres do faktury',
    ro: 'facturare;adresă facturare;adresa de facturare;de facturare;factură',
    ru: 'плательщика;для счета;платежный адрес;адрес плательщика;выставления счета;для выставления счетов;биллинг;платежный;счет',
    pt: 'faturação;faturamento;cobrança;fatura;endereço de cobrança;endereço de faturação;faturamento endereço',
    uk: 'платника;рахунку;для рахунку;платіжна адреса;платіжний;виставлення рахунку;рахунок',
  },
  shipping: {
    en: 'shipping;delivery;ship to;ship;shipment;shipping address;delivery address;shipto',
    de: 'lieferung;lieferadresse;lieferanschrift;liefer;versand;versandadresse',
    fr: 'livraison;expédition;de livraison;adresse de livraison;envoi;adresse livraison',
    es: 'envío;entrega;dirección de envío;despacho;dirección de entrega',
    it: 'spedizione;consegna;indirizzo di spedizione;destinazione;indirizzo di consegna',
    pl: 'dostawy;wysyłki;do wysyłki;dostawa;wysyłkowy;adres dostawy;adres wysyłki;wysyłka;do dostawy',
    ro: 'livrare;expediere;de livrare;adresă livrare;adresa de livrare',
    ru: 'доставки;доставка;адрес доставки;для доставки',
    pt: 'entrega;envio;expedição;endereço de entrega;endereço de envio;morada de entrega;morada de envio',
    uk: 'доставки;доставка;адреса доставки;для доставки',
  },
  primary: {
    en: 'primary;main;default;preferred;principal;best;current;principle;mailing;registered;permanent;physical;primary address;default address;mailing address;legal;mail address;registered address;registered office;registered office address;reg address;reg office;reg office address',
    de: 'primäre;primär;primärer;haupt;standard;hauptadresse;bevorzugte',
    fr: 'principal;principale;par défaut;postal;postale;siège;principaux',
    es: 'principal;primario;primaria;predeterminado;predeterminada;por defecto;postal;preferido',
    it: 'principale;primario;primaria;predefinito;predefinita;sede legale;sede;preferito',
    pl: 'podstawowy;podstawowa;podstawowe;główny;główna;główne;domyślny;domyślna;korespondencyjny;siedziby;korespondencji;do korespondencji;preferowany',
    ro: 'primar;primară;principal;principală;implicit;implicită;sediu;sediului;corespondență;poștal',
    ru: 'основной;основная;основное;главный;по умолчанию;юр;юридический;фактический;первичный;предпочтительный;регистрации;прописки',
    pt: 'principal;primário;primária;primario;padrão;predefinido;preferencial;postal;sede',
    uk: 'основний;основна;основне;головний;за замовчуванням;юр;юридична;фактична;первинний;реєстрації',
  },
  person: {
    en: 'contact;person;customer;client;lead;subscriber;user;member;individual;people;profile;guest;attendee;applicant;patient;student;prospect;account holder;contacts;properties;main contact;primary contact;contact person;donor;employee;recipient;buyer;purchaser;participant;party;customers;lead contact;invitee;contact details;contact information;contact info;your details;your information;personal details;personal information;tenant;landlord;pupil;volunteer;candidate;resident;player;athlete;registrant;delegate;passenger;traveler;traveller;learner;backer;elector;voter;alumni;alumnus;alumna;constituent;supporter;respondent;insured;policyholder;camper;visitor;trainee;claimant',
    de: 'kontakt;kunde;kunden;person;personen;ansprechpartner;kontakts;mitglied;interessent;teilnehmer;empfänger;käufer;kontaktperson;kontaktes;kontaktdaten;ihre kontaktdaten;persönliche daten;patient;patienten;schüler;schülers;gast;gastes;mieter;mieters;spender;spenders;teilnehmers;bewohner;mitarbeiter;mitarbeiters;spieler;spielers;bewerber;bewerbers;student;studenten;sportler;sportlers;athlet;athleten',
    fr: 'contact;client;personne;abonné;adhérent;prospect;membre;interlocuteur;utilisateur;du contact;du client;destinataire;coordonnées;vos coordonnées;patient;patiente;élève;du patient;locataire;donateur;participant;hôte;du locataire;du donateur;du participant;licencié;élu;stagiaire;salarié;étudiant;étudiante;bénévole;employé;joueur;candidat;du licencié;du stagiaire;du salarié;du bénévole',
    es: 'contacto;cliente;persona;suscriptor;usuario;socio;prospecto;miembro;comprador;destinatario;datos de contacto;datos personales;paciente;alumno;del paciente;huésped;inquilino;donante;participante;del huésped;del inquilino;del participante;empleado;estudiante;jugador;voluntario;candidato;trabajador;asociado;afiliado;del empleado;del estudiante;del jugador;del voluntario',
    it: 'contatto;cliente;persona;utente;iscritto;referente;socio;destinatario;anagrafica;acquirente;dati di contatto;dati personali;paziente;alunno;ospite;inquilino;donatore;partecipante;dipendente;tesserato;atleta;studente;volontario;candidato;giocatore',
    pl: 'kontakt;kontaktu;klient;klienta;osoba;osoby;kontaktowy;kontaktowa;kontrahent;kontrahenta;subskrybent;użytkownika;członka;odbiorcy;osoby kontaktowej;nabywcy;kupującego;kontrahentów;dane kontaktowe;dane osobowe;pacjent;pacjenta;uczeń;ucznia;gość;gościa;najemca;najemcy;darczyńca;darczyńcy;uczestnik;uczestnika;pracownik;pracownika;zawodnik;zawodnika;student;studenta;kandydat;kandydata;wolontariusz;wolontariusza',
    ro: 'contact;client;persoană;persoana;clientului;contactului;abonat;partener;persoanei;persoană de contact;utilizator;date de contact;date personale;pacient;pacientului;elev;elevului;oaspete;chiriaș;donator;participant;participantului;angajat;angajatului;student;studentului;candidat;candidatului;membru;membrului;voluntar;voluntarului',
    ru: 'контакт;контакта;клиент;клиента;контактный;контактная;персона;подписчика;пользователя;получателя;физ лицо;контактного лица;покупателя;участника;лида;лид;члена;заказчика;физлица;контактные данные;личные данные;пациент;пациента;ученика;гость;гостя;арендатор;арендатора;участник;жертвователь;сотрудник;сотрудника;студент;студента;спортсмен;спортсмена;работник;работника;кандидат;кандидата;игрок;игрока;волонтера',
    pt: 'contacto;contato;cliente;pessoa;subscritor;utilizador;usuário;sócio;assinante;membro;destinatário;comprador;dados de contacto;dados de contato;dados pessoais;paciente;aluno;hóspede;inquilino;doador;participante;funcionário;colaborador;associado;estudante;voluntário;candidato;atleta;jogador',
    uk: 'контакт;контакту;клієнт;клієнта;контактний;контактна;персона;підписника;користувача;отримувача;контактної особи;покупця;ліда;замовника;учасника;контактні дані;особисті дані;пацієнт;пацієнта;учня;гість;гостя;орендар;орендаря;учасник;благодійник;працівник;працівника;співробітник;співробітника;студент;студента;спортсмена;гравця;волонтера;кандидата',
  },
  company: {
    en: 'company;organization;organisation;org;account;employer;business;companies;firm',
    de: 'firma;unternehmen;organisation;unternehmens;firmen;gesellschaft;account;arbeitgeber;betrieb;organisations',
    fr: 'société;entreprise;organisation;compte;employeur;établissement;compagnie',
    es: 'empresa;organización;compañía;sociedad;cuenta;entidad',
    it: 'azienda;società;organizzazione;ditta;impresa;account;dell azienda',
    pl: 'firma;firmy;organizacja;organizacji;przedsiębiorstwa;spółki;pracodawcy;podmiotu;konta',
    ro: 'companie;firmă;firmei;companiei;organizație;organizației;societate;societății;angajator;cont',
    ru: 'компания;компании;организация;организации;фирмы;контрагента;юр лица;предприятия;юрлица;работодателя;контрагент',
    pt: 'empresa;organização;companhia;sociedade;conta;entidade;firma',
    uk: 'компанія;компанії;організація;організації;фірми;контрагента;підприємства;юр особи;контрагент',
  },
  address: {
    en: 'address;addr;location;adr;street address;full address;postal address',
    de: 'adresse;anschrift;adress;adressen',
    fr: 'adresse;adresse postale',
    es: 'dirección;domicilio;dirección postal',
    it: 'indirizzo;recapito',
    pl: 'adres;adresu;adresie;adres pocztowy;adresowy',
    ro: 'adresă;adresa;adresei',
    ru: 'адрес;адреса;почтовый адрес;в адресе',
    pt: 'endereço;morada;endereço postal',
    uk: 'адреса;адреси;поштова адреса',
  },
  mobile: {
    en: 'mobile;cell;cellular;mob;sms;whatsapp',
    de: 'mobil;handy;mobiltelefon;mobilfunk',
    fr: 'mobile;portable;gsm;port',
    es: 'móvil;celular',
    it: 'cellulare;mobile;cell;mobili',
    pl: 'komórkowy;komórka;kom;mobilny;mobilna',
    ro: 'mobil;celular;gsm',
    ru: 'мобильный;моб;сотовый;сот',
    pt: 'telemóvel;celular;móvel',
    uk: 'мобільний;моб;стільниковий',
  },
  fax: {
    en: 'fax',
    fr: 'télécopie',
    pl: 'faks',
    ru: 'факс',
    uk: 'факс',
  },
  landline: {
    en: 'landline;fixed;land;direct;fixed line;daytime;day;evening;toll free',
    de: 'festnetz;durchwahl;zentral;tagsüber;direkt',
    fr: 'fixe;direct;directe;standard',
    es: 'fijo;directo;contacto',
    it: 'fisso;diretto;fissa',
    pl: 'stacjonarny;bezpośredni;stac;kontaktowy',
    ro: 'fix;direct',
    ru: 'городской;стационарный;прямой;гор;стац;рабочий прямой',
    pt: 'fixo;direto;fixa',
    uk: 'міський;стаціонарний;прямий;міськ',
  },
  plain: {
    en: 'value;values;text;field;column;your;the;normalized;formatted;of contact;as text;data;optional;required;if any;merge;latest;enter;full;1 st;raw;cleaned;what is your;whats your;please enter your;please provide your;and your;please enter;do not modify;with country code;with area code;including country code;including area code;hello;mozilla',
    de: 'wert;feld;optional;pflichtfeld;ihr;ihre;der;die;das;wie lautet deine;wie lautet ihre;wie lautet dein;wie lautet ihr;wie ist deine;wie ist ihre;wie ist dein;wie ist ihr;deine;dein',
    fr: 'valeur;champ;obligatoire;facultatif;votre;optionnel;le;la;quel est votre;quelle est votre',
    es: 'valor;campo;obligatorio;opcional;su;tu;el;la;cuál es tu;cuál es su',
    it: 'valore;campo;obbligatorio;facoltativo;il;la;lo;qual è;tuo;tua;suo;sua',
    pl: 'wartość;pole;wymagane;opcjonalne;twój;twoje;podaj;podaj swój;podaj swoje;podaj swoją',
    ro: 'valoare;câmp;obligatoriu;opțional;care este',
    ru: 'значение;стр;строка;поле;обязательно;ваш;ваше;ваша;обязательное поле;укажите;введите;напишите;укажите ваш;укажите вашу',
    pt: 'valor;campo;obrigatório;opcional;seu;sua;o;a;qual é;qual o;qual a',
    uk: 'значення;поле;обовязково;ваш;ваше;ваша;вкажіть;введіть;вкажіть ваш',
  },
};

// biome-ignore format: one language a line
/** Little words between a qualifier and the core. */
export const CONNECTORS: readonly string[] = [
  'of', 'for', 'the', 'at', 'in', 's', 'to', 'and',
  'von', 'der', 'des', 'die', 'für', 'im', 'zur', 'zum',
  'de', 'du', 'la', 'le', 'les', 'd', 'l', 'au', 'à', 'pour',
  'del', 'el', 'en', 'para', 'los', 'las',
  'di', 'della', 'dello', 'dell', 'delle', 'dei', 'degli', 'il', 'lo', 'per', 'nel', 'al',
  'do', 'da', 'dos', 'das', 'na', 'no', 'os', 'as',
  'dla', 'w', 'z', 'ze', 'od',
  'pentru', 'al', 'a', 'ale', 'din', 'la',
  'для', 'в', 'на', 'по', 'от', 'к', 'из', 'во',
  'від', 'до', 'у', 'з', 'та', 'і',
];

// biome-ignore format: one language a line
/** Words that say how to answer, in brackets behind a header: `(incl. country code)`, `(nur Zahlen)`. */
export const REMARK_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'incl', 'including', 'include', 'with', 'without', 'only', 'numbers', 'digits', 'code', 'area', 'spaces', 'dashes', 'please', 'preferred', 'format',
  'inkl', 'mit', 'ohne', 'nur', 'zahlen', 'ziffern', 'vorwahl', 'ländervorwahl', 'leerzeichen', 'bitte',
  'avec', 'sans', 'chiffres', 'uniquement', 'seulement', 'indicatif', 'espaces', 'et', 'ou',
  'con', 'sin', 'solo', 'sólo', 'números', 'prefijo', 'espacios', 'guiones', 'y', 'o',
  'senza', 'numeri', 'prefisso', 'spazi', 'e',
  'bez', 'tylko', 'cyfry', 'kresek', 'spacji', 'kierunkowym', 'numerem', 'i', 'oraz',
  'cu', 'fără', 'doar', 'cifre', 'prefix', 'spații', 'și',
  'с', 'без', 'только', 'цифры', 'кодом', 'код', 'пробелов', 'и',
  'com', 'sem', 'somente', 'apenas', 'só', 'dígitos', 'pontos', 'ddd',
  'лише', 'тільки', 'цифри', 'пробілів', 'або', 'или', 'or', 'und', 'oder',
]);

/** Beginnings that a language glues to the core (de, and English headers written in one word). */
export const GLUED: readonly (readonly [prefix: string, qualifier: Qualifier])[] = [
  ['privat', 'home'],
  ['haupt', 'primary'],
  ['dienst', 'work'],
  ['geschäfts', 'work'],
  ['büro', 'work'],
  ['arbeits', 'work'],
  ['firmen', 'company'],
  ['unternehmens', 'company'],
  ['rechnungs', 'billing'],
  ['liefer', 'shipping'],
  ['versand', 'shipping'],
  ['kunden', 'person'],
  ['kontakt', 'person'],
  ['patienten', 'person'],
  ['teilnehmer', 'person'],
  ['schüler', 'person'],
  ['mitglieder', 'person'],
  ['mitglieds', 'person'],
  ['gast', 'person'],
  ['mieter', 'person'],
  ['mitarbeiter', 'person'],
  ['spieler', 'person'],
  ['spender', 'person'],
  ['zweit', 'secondary'],
  ['home', 'home'],
  ['work', 'work'],
  ['business', 'work'],
  ['office', 'work'],
  ['personal', 'home'],
  ['primary', 'primary'],
  ['mailing', 'primary'],
  ['contact', 'person'],
  ['customer', 'person'],
  ['client', 'person'],
  ['person', 'person'],
  ['company', 'company'],
  ['organization', 'company'],
  ['billing', 'billing'],
  ['shipping', 'shipping'],
  ['delivery', 'shipping'],
  ['other', 'other'],
  ['secondary', 'secondary'],
  ['alternate', 'secondary'],
  ['address', 'address'],
  ['user', 'person'],
];
