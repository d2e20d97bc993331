/** Words that stand in the names of firms, shops and institutions and in hardly anybody's own, folded, in ten languages. */
import { once } from './once.ts';

const WORDS = `
agency association bakery bank bar barbershop bistro bookstore brasserie brewery brothers bureau cafe cafeteria center centre church
cinema clinic club college company consulting cooperative corporation council deli department design diner electric
electronics engineering enterprise enterprises farm farms federation financial florist foundation gallery garage grill group grille
guild hardware holding holdings hospital hotel house industries inn institute insurance international investments kitchen
laboratories labs library lodge logistics lounge market ministry motors museum nursery office partners pharmacy pizza pizzeria plaza
plumbing press productions properties pub publishing realty records restaurant resort salon school services shop society software
solutions spa steakhouse store studio studios supermarket supplies supply systems tavern technologies theatre theater transport trust
union university ventures works workshop
agentur apotheke autohaus backerei bau betrieb brauerei buro fleischerei gaststatte gasthaus gasthof gemeinde gesellschaft gruppe
handel handels immobilien kanzlei kirche klinik metzgerei museum praxis restaurant schule stiftung technik verein verlag versicherung
vertrieb werk werke werkstatt zentrum
agence atelier banque boucherie boulangerie boutique cabinet cie clinique ecole entreprise etablissements garage librairie mairie
maison pharmacie societe traiteur usine
agencia asesoria ayuntamiento banco bodega bodegas carniceria clinica colegio comercial compania construcciones empresa escuela
farmacia ferreteria fundacion hermanos hostal inmobiliaria panaderia peluqueria restaurante supermercado taller talleres tienda
universidad
agenzia albergo associazione azienda banca bottega carrozzeria clinica comune cooperativa ditta farmacia fondazione fratelli gelateria
impresa istituto officina osteria panificio pasticceria ristorante scuola societa studio trattoria
agencja apteka bank biuro centrum cukiernia fabryka fundacja gabinet gmina hurtownia instytut kancelaria klub przedsiebiorstwo
piekarnia restauracja salon sklep spolka spoldzielnia stowarzyszenie szkola szpital uslugi warsztat wydawnictwo zaklad zespol
agentie asociatia atelier banca biserica clinica comert cooperativa editura farmacie fabrica firma fundatia intreprindere liceu magazin
magazinul primaria restaurant scoala societatea spitalul
агентство академия аптека ателье банк бюро гостиница группа завод институт кафе клиника клуб компания магазин мастерская отель
предприятие ресторан салон союз студия театр торговый университет фабрика фирма фонд центр школа
агенція готель заклад компанія крамниця лікарня майстерня підприємство спілка фірма
`;

/** A set of folded words, made when first asked for. */
export const tradeWords: () => ReadonlySet<string> = /* @__PURE__ */ once(() => new Set(WORDS.trim().split(/\s+/)));
