/** Headers that are known and hold none of the roles: neither decomposed nor decided by values. Own composition; 2026-11. */

import type { Words } from './words.ts';

/** Whole headers. */
export const KNOWN_WITHOUT_ROLE: Words = {
  en: 'cc;zb account;zb domain;row;row number;line number;line no;sr no;s no;serial no;sl no;index;member rating;latitude;longitude;gmtoff;dstoff;timezone;optin ip;confirm ip;initials;maiden name;office;office location;user photo;photo;language;languages;hobby;mileage;children;sensitivity;priority;private;directory server;internet free busy;billing information;tty tdd phone;telex;isdn;radio phone;callback;screen name;anniversary;attributes;points;source;lead source;original source;owner;type;rating;industry;currency;balance;job description;organizational id number;company yomi;number of employees;employees;annual revenue;sex offender;age;time zone;locale;weight;height;begin;end;version;class;key;tz;geo;lang;n;adr;mailer;prodid;primary address;occupation code;po box;pobox;post office box;schools;email type;email display name;phone type;address type;website type;organization type;relationship;account owner;created by;modified by;updated by;record type;owner id;score;lead score;campaign;locked;subject;city code;street code;blog;twitter;facebook;linkedin;instagram;skype;name pronunciation;sort string;marketing contact status;address default billing;address default shipping;default billing;default shipping;eori;personal id;mail client;email client;user principal name;distinguished name;tiers;consent text;consent description',
  de: 'lfd nr;lfdnr;laufende nummer;pos;position nr;zeile;initialen;büro;geburtsname;mädchenname;geburtsort;sprache;alter;branche;umsatz;quelle;typ;zuständig;bearbeiter;erstellt von;geändert von;saldo;währung;firmensitz nr;jahrestag;rückmeldung;messenger name;organisationsnr;partner;hobby;kinder;verzeichnisserver;priorität;postfach;handelsregisternummer;handelsregister;hrb;hrb nr;registernummer;sozialversicherungsnummer;firmenzusatz',
  fr: 'no ligne;ligne;no d ordre;numéro d ordre;initiales;bureau no;nom de jeune fille;lieu de naissance;langue;âge;source;type;responsable;créé par;modifié par;devise;nom de l écran;rappel;emplacement;enfants;priorité;boîte postale;conjoint;rcs',
  es: 'fila;no orden;número de orden;iniciales;lugar de nacimiento;idioma;edad;origen;tipo;propietario;creado por;modificado por;moneda;hijos;aficiones;prioridad;apartado postal;apartado de correos;nacionalidad;estado civil;sector;oficina;cónyuge;aniversario;cuenta cliente;nombre de usuario',
  it: 'riga;n ordine;iniziali;luogo di nascita;lingua;età;origine;tipo;proprietario;creato da;modificato da;valuta;casella postale;nazionalità;cittadinanza;stato civile;figli;hobby;luogo;settore;priorità;coniuge',
  pl: 'lp;l p;nr wiersza;inicjały;miejsce urodzenia;nazwisko panieńskie;język;wiek;źródło;typ;opiekun;utworzony przez;zmodyfikowany przez;waluta;saldo;skrytka pocztowa;obywatelstwo;stan cywilny;branża;klasa;rocznica;biuro;lokalizacja biura;dzieci;hobby;priorytet;współmałżonek;komunikator aim',
  ro: 'nr crt;nr curent;număr curent;crt;inițiale;locul nașterii;limbă;limba;vârstă;vârsta;sursă;sursa;tip;responsabil;creat de;modificat de;monedă;sold;căsuță poștală;cetățenie;stare civilă;naționalitate;domeniu de activitate;soț soție;nr contract;salariu bază',
  ru: 'no;no п п;п п;порядковый номер;номер строки;номер п п;инициалы;место рождения;девичья фамилия;язык;возраст;источник;тип;ответственный;кем создан;кем изменен;валюта;баланс;скидка;гражданство;семейное положение;комната;интернет пейджер;пометка;отложено;дети;хобби;супруг а;важность;частное;личный счет;абонентский ящик;почтовый ящик;национальность;воронка;бюджет;кпп;окпо;код по окпо',
  pt: 'linha;no ordem;no de ordem;iniciais;local de nascimento;naturalidade;idioma;idade;origem;tipo;proprietário;criado por;modificado por;moeda;caixa postal;nacionalidade;estado civil;filhos;hobby;nome de tela;sala;ramo de atividade;prioridade;cônjuge;retorno de chamada;indicação;ramo',
  uk: 'no;no п п;п п;порядковий номер;номер рядка;ініціали;місце народження;мова;вік;джерело;тип;відповідальний;ким створено;ким змінено;валюта;баланс;знижка;громадянство;сімейний стан;кімната;абонентська скринька;поштова скринька;національність',
};

/** Words that make a header somebody else's, something else's, or a measure: such a column is never decided by its values. */
export const FOREIGN_WORDS: Words = {
  en: 'assistant;assistants;asst;spouse;partner;manager;managers;emergency;referred;referrer;relation;relative;child;children;owner;deal;order;orders;invoice;product;item;sku;price;amount;total;qty;quantity;campaign;ip;latitude;longitude;photo;image;avatar;icon;logo;type;icq;skype;msn;aim;jabber;facebook;twitter;linkedin;instagram;telegram;viber;source;created;modified;updated;event;relationship;anniversary;wedding;yomi;phonetic;maiden;mother;father;parent;agent;sales;rep;approver;supervisor;user agent;referral;browser;bank;iban;bic;swift;card;payment;currency;vendor;supplier;symbol;extension;sender;from;subject;custom;utm;password;hash;token;driver;vehicle;death;deceased;expiry;expires;born in;birthplace;hire;sold;due;delivery date;nationality;seller;author;doctor;teacher;language',
  de: 'assistent;assistentin;assistenz;ehepartner;partner;vorgesetzten;vorgesetzter;notfall;notfallkontakt;empfohlen;bearbeiter;betreuer;zuständig;bestellung;rechnung;produkt;artikel;preis;betrag;summe;menge;kampagne;typ;bild;foto;besitzer;verkäufer;bank;kind;mutter;vater;geburtsort;vertreter;währung;benutzerdef;lieferant;arzt;staatsangehörigkeit;sprache;erstellt',
  fr: 'assistant;assistante;assistant e;conjoint;responsable;urgence;recommandé;propriétaire;commande;facture;produit;article;prix;montant;quantité;campagne;type;image;photo;vendeur;banque;enfant;mère;père;parrain;fournisseur;utilisateur;commercial;gestionnaire;nationalité;langue;médecin;devise',
  es: 'asistente;ayudante;cónyuge;pareja;director;emergencia;remitido;propietario;pedido;factura;producto;artículo;precio;importe;cantidad;campaña;tipo;imagen;foto;vendedor;banco;hijo;hija;madre;padre;comercial asignado;proveedor;agente;nacionalidad;idioma;médico;moneda',
  it: 'assistente;coniuge;responsabile;emergenza;presentato;proprietario;ordine;fattura;prodotto;articolo;prezzo;importo;quantità;campagna;tipo;immagine;foto;venditore;banca;figlio;madre;padre;manager;fornitore;agente;nazionalità;cittadinanza;lingua;medico;valuta',
  pl: 'asystenta;asystent;współmałżonek;małżonek;partner;menedżer;przełożony;awaryjny;polecająca;polecający;właściciel;opiekun;zamówienie;zamówienia;faktura;faktury;produkt;towar;cena;kwota;suma;ilość;kampania;typ;zdjęcie;sprzedawca;bank;dziecko;matka;ojciec;dostawca;handlowiec;obywatelstwo;język;lekarz;waluta;panieńskie',
  ro: 'asistent;asistentului;soț;soție;manager;urgență;recomandat;proprietar;comandă;comenzii;factură;produs;articol;preț;sumă;cantitate;campanie;tip;imagine;poză;vânzător;bancă;copil;mamă;tată;furnizor;agent;naționalitate;limbă;medic;monedă',
  ru: 'помощника;помощник;ассистент;супруг;супруга;руководитель;менеджер;ответственный;рекомендовал;владелец;сделка;сделки;сделке;сделку;заказ;заказа;счет;счета;товар;товара;цена;сумма;количество;кампания;тип;фото;изображение;продавец;банк;ребенок;ребенка;мать;отец;кем;icq;skype;jabber;telegram;серия;выдачи;паспорт;поставщик;автор;гражданство;язык;врач;валюта;девичья',
  pt: 'assistente;cônjuge;parceiro;gerente;gerenciador;emergência;indicado;proprietário;pedido;fatura;produto;artigo;preço;valor;quantidade;campanha;tipo;imagem;foto;vendedor;banco;filho;filha;mãe;pai;fornecedor;agente;nacionalidade;idioma;médico;moeda;responsável',
  uk: 'помічника;помічник;дружина;чоловік;керівник;менеджер;відповідальний;рекомендував;власник;угода;угоди;замовлення;рахунок;товар;товару;ціна;сума;кількість;кампанія;тип;фото;зображення;продавець;банк;дитина;мати;батько;ким;паспорт;постачальник;автор;громадянство;мова;лікар;валюта;дівоче',
};

// biome-ignore format: one language a line
/** Parents and whoever stands for them, in front of what is theirs: `Mother Email`, `Parent/Guardian 1 Name`. */
export const FAMILY_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'parent', 'parents', 'guardian', 'guardians', 'mother', 'mothers', 'father', 'fathers', 'mum', 'mom', 'dad', 'carer', 'caregiver',
  'mutter', 'vater', 'eltern', 'elternteil', 'erziehungsberechtigter', 'erziehungsberechtigte', 'sorgeberechtigter', 'sorgeberechtigte',
  'père', 'mère', 'responsable', 'représentant', 'légal',
  'padre', 'madre', 'tutor', 'tutora', 'tutore', 'genitore',
  'matka', 'ojciec', 'rodzic', 'opiekun',
  'mamă', 'mama', 'tată', 'tata', 'părinte',
  'мать', 'отец', 'родитель', 'папа',
  'pai', 'mãe', 'encarregado',
  'мати', 'батько', 'тато', 'мама',
]);
