/**
 * Names of shared mailboxes in ten languages: an address of a task, not of a person.
 * Source: RFC 2142 and our own collection, 2026. Lower case, as they are written in addresses.
 */
const WORDS = [
  // RFC 2142 and the running of a site
  'info abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp root admin administrator admins sysadmin mailer-daemon mailerdaemon',
  'noreply no-reply no.reply no_reply donotreply do-not-reply do_not_reply bounce bounces autoreply daemon list listserv majordomo subscribe unsubscribe remove request dns domains domain registrar ssl spam phishing cert soc ops devops dev developers it itsupport it-support helpdesk help-desk servicedesk monitoring alerts alert notifications notification notify system robot bot api status',
  // en
  'contact contacts contactus contact-us enquiries enquiry inquiries inquiry inquire hello hi hey mail email mailbox post office reception frontdesk front-desk general team staff everyone all company sales sale presales orders order ordering shop store booking bookings reservation reservations reserve support help customerservice customer-service customer.service customercare customer-care customersupport care service services feedback complaints returns refunds billing invoice invoices invoicing accounts accounting accountspayable accounts-payable ap ar finance payments payroll purchasing procurement marketing media press pr newsletter communications advertising ads partners partnership partnerships affiliate affiliates investors ir hr humanresources human-resources jobs job careers career recruiting recruitment recruiter hiring legal compliance privacy dpo gdpr dataprotection data-protection management ceo director manager secretary logistics shipping delivery warehouse production quality export import training events events-team library registrar admissions school webinfo website web',
  // de
  'kontakt anfrage anfragen buero büro zentrale empfang verwaltung sekretariat vertrieb verkauf bestellung bestellungen buchung reservierung kundenservice kundendienst kundenbetreuung hilfe rechnung rechnungen buchhaltung einkauf werbung presse redaktion personal bewerbung bewerbungen karriere recht datenschutz geschaeftsfuehrung geschaeftsleitung gf leitung versand lager werkstatt praxis poststelle post impressum mitglieder vorstand gemeinde rathaus',
  // es
  'contacto contactos informacion información consultas oficina recepcion administracion administración ventas pedidos compras reservas tienda atencion atencionalcliente atencion-cliente clientes soporte ayuda facturacion facturas contabilidad pagos prensa publicidad comunicacion empleo rrhh recursoshumanos trabajo juridico proteccion direccion gerencia secretaria calidad envios almacen',
  // fr
  'bonjour accueil renseignements contactez-nous bureau secretariat commercial commerciale ventes vente commandes commande reservations boutique serviceclient service-client service.client serviceclients clients sav assistance aide facturation factures compta comptabilite achats presse publicite rh recrutement emploi candidature juridique rgpd direction gestion mairie logistique expedition',
  // it
  'contatti contatto informazioni ufficio uffici segreteria amministrazione commerciale vendite ordini ordine acquisti prenotazioni prenotazione negozio clienti assistenza assistenzaclienti servizioclienti aiuto supporto fatture fatturazione contabilita pagamenti stampa pubblicita lavoro personale risorseumane legale direzione magazzino spedizioni logistica protocollo pec comune qualita',
  // pl
  'biuro sekretariat kontakt informacja poczta zapytania zapytanie sprzedaz zamowienia zamówienia zamowienie rezerwacje rezerwacja sklep obsluga obslugaklienta obsluga.klienta bok klient pomoc wsparcie serwis reklamacje zwroty faktury faktura ksiegowosc księgowość platnosci zakupy reklama prasa redakcja praca rekrutacja kadry prawny rodo iod zarzad dyrekcja dyrektor kierownik magazyn logistyka wysylka spedycja hurtownia recepcja urzad gmina',
  // pt
  'contato contatos contacto informacoes informações escritorio escritório recepcao secretaria administracao administrativo vendas comercial pedidos encomendas compras reservas loja atendimento sac cliente suporte ajuda faturamento faturacao financeiro contabilidade pagamentos imprensa publicidade comunicacao rh vagas emprego curriculo juridico privacidade diretoria gerencia geral logistica estoque ouvidoria',
  // ro
  'birou oficiu secretariat receptie relatii relatiiclienti relatii-clienti relatiicupublicul vanzari vânzări comenzi comanda rezervari magazin clienti suport ajutor asistenta facturi facturare contabilitate plati achizitii aprovizionare presa publicitate cariere recrutare angajari resurseumane juridic protectiadatelor conducere depozit livrari logistica registratura primarie',
  // ru, in Latin and Cyrillic letters
  'ofis pochta priemnaya zakaz zakazy prodazhi prodaji magazin klient klienty podderzhka pomosch buh buhgalteria bukhgalteria buhgalter kadry otdelkadrov rabota reklama pressa sklad dostavka sekretar direktor zakupki snab инфо офис почта приемная заказ заказы продажи магазин поддержка помощь бухгалтерия кадры работа реклама пресса склад доставка секретарь директор закупки',
  // uk, in Latin and Cyrillic letters
  'zamovlennya prodazh pidtrymka dopomoha buhgalteriya robota reklama sklad pryymalnya замовлення продаж підтримка допомога бухгалтерія робота приймальня пошта офіс',
];

/** The table as a set; made by the one who keeps it. */
export function roleAccounts(): Set<string> {
  const all = new Set<string>();
  for (const line of WORDS) for (const word of line.split(' ')) all.add(word);
  return all;
}
