/**
 * Hosts where people get a mailbox, by country: who they are, how big, and how they read the part before the @.
 * Source: the providers' own help pages and our collection, 2026.
 */

/** How a provider reads local parts: which spellings reach the same mailbox. */
export interface MailRule {
  /** Every spelling of the host that leads to the same mailbox becomes this one. */
  readonly host: string;
  /** Signs in the local part that the provider ignores. */
  readonly ignores: readonly string[];
  /** Sign after which the provider ignores the rest; null when it has none. */
  readonly tag: string | null;
}

const rule = (host: string, ignores: readonly string[] = [], tag: string | null = '+'): MailRule => ({
  host,
  ignores,
  tag,
});

/** Providers whose rules are published. Hosts that are not here are compared letter by letter. */
export const MAIL_RULES: ReadonlyMap<string, MailRule> = /* @__PURE__ */ new Map([
  ...['gmail.com', 'googlemail.com'].map((host) => [host, rule('gmail.com', ['.'])] as const),
  // Proton takes names apart from each other only by letters and digits.
  ...['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'].map(
    (host) => [host, rule('proton.me', ['.', '-', '_'])] as const,
  ),
  ...['icloud.com', 'me.com', 'mac.com'].map((host) => [host, rule('icloud.com')] as const),
  // One Yandex mailbox answers on every Yandex host; `.` and `-` are one sign there (see emailKey).
  ...['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua', 'yandex.com.tr', 'ya.ru', 'narod.ru'].map(
    (host) => [host, rule('yandex.ru')] as const,
  ),
  ...'outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.pt outlook.co.uk outlook.com.br hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.pt hotmail.ro hotmail.com.br live.com live.co.uk live.de live.fr live.it live.nl live.pt live.com.pt msn.com fastmail.com fastmail.fm hey.com posteo.de mailbox.org runbox.com startmail.com pobox.com mailfence.com zoho.com zohomail.com mail.ru inbox.ru list.ru bk.ru internet.ru'
    .split(' ')
    .map((host) => [host, rule(host)] as const),
]);

/** The giants: a slip of one letter towards them is a slip. */
export const GIANTS: readonly string[] = [
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'aol.com',
  'live.com',
  'msn.com',
  'protonmail.com',
  'yandex.ru',
  'mail.ru',
];

// biome-ignore format: a table of words
const BY_COUNTRY: Readonly<Record<string, string>> = {
  world: 'gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com live.com msn.com passport.com windowslive.com icloud.com me.com mac.com aol.com aim.com mail.com email.com usa.com myself.com consultant.com post.com europe.com asia.com writeme.com iname.com dr.com engineer.com cheerful.com techie.com gmx.com gmx.net zoho.com zohomail.com proton.me protonmail.com protonmail.ch pm.me fastmail.com fastmail.fm hushmail.com hush.com tutanota.com tutanota.de tuta.io tuta.com keemail.me tutamail.com runbox.com startmail.com mailfence.com posteo.net disroot.org riseup.net inbox.com lycos.com excite.com hey.com duck.com pobox.com bigfoot.com juno.com netzero.net netzero.com mail2world.com opayq.com skiff.com ctemplar.com mailo.com yandex.com simplelogin.com mozmail.com privaterelay.appleid.com ziggo.nl gmx.us gmx.co.uk rediffmail.com facebook.com myspace.com lavabit.com atomicmail.io thexyz.com kolabnow.com countermail.com onionmail.org cock.li xmail.net fmail.co.uk zmail.com bigmailbox.net',
  us: 'comcast.net xfinity.com verizon.net att.net sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net snet.net prodigy.net flash.net nvbell.net worldnet.att.net charter.net spectrum.net rr.com roadrunner.com twc.com cox.net earthlink.net mindspring.com peoplepc.com frontier.com frontiernet.net windstream.net centurylink.net centurytel.net q.com qwest.net embarqmail.com optonline.net optimum.net cablevision.com suddenlink.net mediacombb.net cableone.net wowway.com rcn.com hughes.net insightbb.com juno.com netscape.net compuserve.com cs.com tds.net zoominternet.net epix.net ptd.net alltel.net cableone.com sonic.net mchsi.com nc.rr.com tampabay.rr.com cfl.rr.com',
  gb: 'yahoo.co.uk hotmail.co.uk live.co.uk outlook.co.uk btinternet.com btopenworld.com btconnect.com bt.com sky.com virginmedia.com virgin.net blueyonder.co.uk ntlworld.com talktalk.net tiscali.co.uk talk21.com orange.net freeserve.co.uk wanadoo.co.uk plus.net plus.com plusnet.com o2.co.uk tesco.net supanet.com lineone.net pipex.com zen.co.uk aol.co.uk ukonline.co.uk onetel.com madasafish.com fsmail.net f2s.com uwclub.net',
  ie: 'eircom.net yahoo.ie live.ie hotmail.ie iol.ie oceanfree.net indigo.ie',
  de: 'gmx.de gmx.net web.de t-online.de freenet.de arcor.de yahoo.de hotmail.de outlook.de live.de aol.de posteo.de mailbox.org 1und1.de online.de vodafone.de vodafonemail.de kabelmail.de alice.de alice-dsl.net alice-dsl.de o2online.de o2mail.de email.de mail.de directbox.com versanet.de netcologne.de ewetel.net ewe.net osnanet.de gmx.info gmx.eu gmx.org gmx.biz hanse.net tonline.de unitybox.de kabelbw.de nexgo.de magenta.de lycos.de firemail.de ok.de epost.de smart-mail.de unity-mail.de t-mobile.de mnet-online.de mnet-mail.de htp-tel.de swn-nord.de genion.de ionos.de',
  at: 'gmx.at aon.at a1.net chello.at hotmail.at outlook.at live.at yahoo.at inode.at utanet.at liwest.at kabsi.at tele2.at drei.at sms.at',
  ch: 'bluewin.ch gmx.ch hispeed.ch sunrise.ch swissonline.ch hotmail.ch yahoo.ch outlook.ch green.ch tiscali.ch freesurf.ch romandie.com vtxmail.ch quickline.ch',
  fr: 'orange.fr wanadoo.fr free.fr sfr.fr laposte.net yahoo.fr hotmail.fr live.fr outlook.fr gmx.fr neuf.fr bbox.fr numericable.fr aliceadsl.fr club-internet.fr cegetel.net noos.fr voila.fr aol.fr libertysurf.fr 9online.fr dbmail.com dartybox.com numericable.com mailo.fr netcourrier.com caramail.com cegetel.fr nordnet.fr msn.fr online.fr tele2.fr infonie.fr worldonline.fr ac-paris.fr lilo.org ik.me etik.com bouyguestelecom.fr netc.fr netc.eu',
  es: 'hotmail.es yahoo.es telefonica.net terra.es ono.com movistar.es orange.es outlook.es live.com.es ya.com wanadoo.es jazztel.es euskaltel.net mundo-r.com telecable.es gmx.es correo.es vodafone.es eresmas.com latinmail.com',
  it: 'libero.it virgilio.it alice.it tin.it tim.it tiscali.it yahoo.it hotmail.it live.it outlook.it fastwebnet.it email.it inwind.it iol.it blu.it supereva.it katamail.com poste.it pec.it legalmail.it arubapec.it postecert.it teletu.it vodafone.it wind.it jumpy.it interfree.it aruba.it msn.it windtre.it aliceposta.it virgilio.com cheapnet.it kataweb.it vodafone.com pec.libero.it infinito.it mclink.it iol.com',
  pl: 'wp.pl o2.pl onet.pl onet.eu op.pl poczta.onet.pl interia.pl interia.eu interia.com poczta.fm gazeta.pl tlen.pl go2.pl vp.pl buziaczek.pl autograf.pl neostrada.pl home.pl yahoo.pl hotmail.pl outlook.pl live.pl proton.pl int.pl pro.wp.pl wp.eu prokonto.pl spoko.pl amorki.pl adres.pl onet.com.pl poczta.pl plusnet.pl poczta.interia.pl intmail.pl 1gb.pl epf.pl netia.pl toya.net.pl vectranet.pl multimo.pl vip.onet.pl opoczta.pl konto.pl republika.pl ceti.pl pocztowy.pl orange.pl tvk.pl aster.pl chello.pl inea.pl upcpoczta.pl az.pl nazwa.pl t-mobile.pl plus.pl play.pl eranet.pl idea.net.pl era.pl poczta.wp.pl ok.pl',
  ro: 'yahoo.ro hotmail.ro outlook.ro rdslink.ro rdsmail.ro upcmail.ro clicknet.ro personal.ro home.ro k.ro email.ro mail.ro xnet.ro romtelecom.ro digi.ro rds.ro as.ro post.ro go.ro live.ro upc.ro zappmobile.ro cosmote.ro orange.ro vodafone.ro easynet.ro ines.ro rdsnet.ro rdsor.ro b.astral.ro artelecom.net telekom.ro clickmail.ro lycos.ro apropo.ro mailbox.ro kappa.ro fx.ro pcnet.ro',
  md: 'mail.md moldtelecom.md starnet.md orange.md arax.md yahoo.md bk.md',
  ru: 'mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru ya.ru narod.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru rambler.ua hotbox.ru nm.ru pochta.ru qip.ru fromru.com front.ru hotmail.ru pisem.net pop3.ru sbor.ru land.ru newmail.ru mail15.com mail333.com ngs.ru e1.ru bigmir.net vk.com vk.ru mail.com.ru km.ru email.ru aport.ru zmail.ru orc.ru tut.by sendmail.ru smtp.ru rbcmail.ru id.ru gmx.ru live.ru outlook.ru yahoo.ru xmail.ru xaker.ru nxt.ru rin.ru usa.net bk.com inbox.lv',
  by: 'tut.by mail.by yandex.by open.by list.by inbox.by bk.by yahoo.by',
  kz: 'mail.kz yandex.kz inbox.kz list.kz bk.kz nursat.kz',
  ua: 'ukr.net i.ua meta.ua bigmir.net email.ua mail.ua yandex.ua rambler.ua online.ua ua.fm 3g.ua hotmail.ua outlook.ua yahoo.ua gala.net voliacable.com lviv.ua kiev.ua farlep.net freemail.ukr.net',
  pt: 'sapo.pt hotmail.pt live.com.pt outlook.pt mail.telepac.pt netcabo.pt clix.pt iol.pt aeiou.pt portugalmail.pt meo.pt nos.pt vodafone.pt mail.pt yahoo.pt zonmail.pt oninet.pt netc.pt portugalmail.com sapo.com',
  br: 'uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com yahoo.com.br hotmail.com.br outlook.com.br live.com.br oi.com.br r7.com zipmail.com.br superig.com.br ibest.com.br click21.com.br pop.com.br folha.com.br msn.com.br ymail.com.br veloxmail.com.br oi.net.br brturbo.com.br itelefonica.com.br vivo.com.br',
  latam: 'yahoo.com.ar yahoo.com.mx hotmail.com.ar hotmail.com.mx outlook.com.ar outlook.com.mx live.com.ar live.com.mx yahoo.com.co yahoo.cl yahoo.com.pe yahoo.com.ve fibertel.com.ar speedy.com.ar arnet.com.ar ciudad.com.ar prodigy.net.mx live.cl hotmail.cl vtr.net terra.cl terra.com.mx terra.com.ar terra.com.pe cantv.net une.net.co adinet.com.uy infovia.com.ar sinectis.com.ar uolsinectis.com.ar outlook.cl telmex.com manquehue.net etb.net.co hotmail.com.co speedy.com.pe nauta.cu enet.cu racsa.co.cr ice.co.cr ticino.com infinitum.com.mx telecentro.com.ar vera.com.uy montevideo.com.uy entelchile.net tie.cl telefonica.net.pe andinanet.net ecua.net.ec satnet.net entelnet.bo cotas.com.bo',
  nl: 'ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl home.nl casema.nl chello.nl upcmail.nl quicknet.nl zonnet.nl tele2.nl telfort.nl live.nl hotmail.nl outlook.nl yahoo.nl wxs.nl solcon.nl online.nl caiway.nl zeelandnet.nl versatel.nl freeler.nl orange.nl tiscali.nl gmx.nl kpn.nl t-mobile.nl delta.nl filternet.nl wanadoo.nl hccnet.nl concepts.nl multiweb.nl introweb.nl iae.nl',
  be: 'telenet.be skynet.be proximus.be scarlet.be hotmail.be live.be outlook.be yahoo.be belgacom.net voo.be base.be brutele.be pandora.be tvcablenet.be edpnet.be euphonynet.be tiscali.be mobistar.be orange.be swing.be',
  lu: 'pt.lu internet.lu tango.lu vo.lu education.lu',
  nordic: 'hotmail.se live.se outlook.se telia.com tele2.se bredband.net bredband2.com comhem.se spray.se passagen.se swipnet.se home.se yahoo.se bahnhof.se glocalnet.net ownit.nu bredbandsbolaget.se hotmail.dk live.dk outlook.dk yahoo.dk mail.dk jubii.dk ofir.dk tdcadsl.dk stofanet.dk youmail.dk get2net.dk webspeed.dk tdc.dk post.tele.dk post5.tele.dk mail.tele.dk hotmail.no live.no outlook.no online.no broadpark.no yahoo.no getmail.no frisurf.no lyse.net altibox.no start.no c2i.net telenor.no ebnett.no bluezone.no hotmail.fi luukku.com luukku.fi kolumbus.fi elisanet.fi elisa.fi saunalahti.fi pp.inet.fi inet.fi suomi24.fi dnainternet.net netti.fi welho.com nic.fi mbnet.fi live.fi outlook.fi sci.fi phnet.fi simnet.is internet.is visir.is mi.is vortex.is hive.is isl.is',
  cz: 'seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz tiscali.cz quick.cz iol.cz o2.cz spoluzaci.cz stream.cz firemni.cz chello.cz upcmail.cz outlook.cz hotmail.cz yahoo.cz seznam.com wo.cz razdva.cz klikni.cz worldonline.cz mybox.cz emaily.cz eurotel.cz vodafonemail.cz tmapy.cz',
  sk: 'azet.sk centrum.sk zoznam.sk post.sk pobox.sk atlas.sk orangemail.sk stonline.sk nextra.sk inmail.sk mail.telekom.sk slovanet.sk szm.sk szm.com chello.sk outlook.sk hotmail.sk yahoo.sk mail.t-com.sk',
  hu: 'freemail.hu citromail.hu vipmail.hu t-online.hu indamail.hu hotmail.hu mailbox.hu chello.hu upcmail.hu invitel.hu digikabel.hu index.hu yahoo.hu outlook.hu axelero.hu matavnet.hu enternet.hu telekom.hu extra.hu startadsl.hu externet.hu pr.hu',
  balkan: 'abv.bg mail.bg gbg.bg dir.bg yahoo.bg hotmail.bg net.hr inet.hr email.hr vip.hr t-com.hr zg.t-com.hr st.t-com.hr ri.t-com.hr hi.t-com.hr optinet.hr bnet.hr siol.net volja.net amis.net t-2.net email.si telemach.net eunet.rs mts.rs sbb.rs yubc.net verat.net ptt.rs eunet.yu beotel.net open.telekom.rs bih.net.ba t-com.me yahoo.gr hotmail.gr otenet.gr forthnet.gr hol.gr in.gr freemail.gr windowslive.gr mailbox.gr pathfinder.gr vivodinet.gr outlook.com.gr cytanet.com.cy abcom.al',
  baltic: 'inbox.lv delfi.lv one.lv apollo.lv tvnet.lv mail.lv yahoo.lv inbox.lt delfi.lt one.lt takas.lt yahoo.lt mail.lt zebra.lt super.lt hot.ee mail.ee online.ee neti.ee delfi.ee suhtlus.ee starman.ee inbox.ee email.ee is.lt balticum-tv.lt',
  caucasus: 'mail.az box.az day.az bakinter.net mail.ge caucasus.net posta.ge web.am freenet.am netsys.am mail.am',
  centralAsia: 'mail.uz inbox.uz umail.uz mail.kg elcat.kg mail.tj online.tm mail.mn magicnet.mn mongol.net',
  southAsia: 'brain.net.pk wol.net.pk bttb.net.bd bdonline.com citechco.net ntc.net.np wlink.com.np mos.com.np',
  southEastAsia: 'skyinet.net globe.com.ph smart.com.ph indosat.net.id cbn.net.id viettel.vn hcm.vnn.vn csloxinfo.com loxinfo.co.th ji-net.com samart.co.th laotel.com camnet.com.kh online.com.kh',
  centralAmerica: 'cwpanama.net cableonda.net turbonett.com guate.net.gt codetel.net.do claro.net.do verizon.net.do tricom.net coqui.net prtc.net caribsurf.com cwjamaica.com tstt.net.tt',
  tr: 'yahoo.com.tr hotmail.com.tr outlook.com.tr mynet.com superonline.com ttmail.com yandex.com.tr turk.net e-kolay.net windowslive.com.tr ttnet.net.tr kablonet.com.tr',
  asia: 'qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn foxmail.com tom.com 21cn.com vip.qq.com vip.163.com vip.sina.com aliyun.com wo.cn 188.com yahoo.com.cn yahoo.cn hotmail.cn naver.com daum.net hanmail.net nate.com kakao.com korea.com paran.com chol.com empal.com dreamwiz.com lycos.co.kr hanmir.com freechal.com yahoo.co.kr yahoo.co.jp docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com nifty.ne.jp excite.co.jp goo.jp mail.goo.ne.jp hotmail.co.jp outlook.jp live.jp biglobe.ne.jp ocn.ne.jp so-net.ne.jp infoseek.jp plala.or.jp dion.ne.jp vodafone.ne.jp jcom.home.ne.jp asahi-net.or.jp yahoo.com.tw pchome.com.tw hinet.net ms1.hinet.net seed.net.tw yam.com url.com.tw kimo.com yahoo.com.hk netvigator.com hotmail.com.hk yahoo.com.sg singnet.com.sg singtel.com starhub.net.sg pacific.net.sg yahoo.com.my hotmail.my tm.net.my streamyx.com yahoo.com.ph pldtdsl.net yahoo.co.id ymail.co.id telkom.net plasa.com yahoo.com.vn vnn.vn fpt.vn yahoo.co.th hotmail.co.th outlook.co.th thaimail.com yahoo.in yahoo.co.in rediff.com rediffmail.com sify.com indiatimes.com in.com vsnl.com vsnl.net sancharnet.in hotmail.co.in outlook.in bsnl.in bsnl.co.in airtelmail.in dataone.in eth.net zohomail.in cyber.net.pk sltnet.lk eureka.lk rakuten.jp ymobile.ne.jp uqmobile.jp eonet.ne.jp hkbn.net',
  mideast: 'walla.com walla.co.il netvision.net.il bezeqint.net zahav.net.il 012.net.il 013.net 013net.net barak.net.il nana.co.il nana10.co.il yahoo.co.il hotmail.co.il outlook.co.il inter.net.il smile.net.il emirates.net.ae eim.ae maktoob.com yahoo.ae hotmail.ae outlook.sa stc.com.sa link.net tedata.net.eg menara.ma chmail.ir mailfa.com yahoo.com.eg batelco.com.bh qatar.net.qa cyberia.net.lb idm.net.lb',
  africa: 'webmail.co.za mweb.co.za telkomsa.net vodamail.co.za iafrica.com absamail.co.za lantic.net yahoo.co.za hotmail.co.za outlook.co.za polka.co.za saol.com mtnloaded.co.za xsinet.co.za yahoo.fr.ma topnet.tn planet.tn caramail.fr africa-online.net wanadoo.sn orange.sn mail.mu intnet.mu iam.net.ma gnet.tn djaweb.dz wissal.dz orange.ci aviso.ci africaonline.co.ke kenyaweb.com wananchi.com safaricom.co.ke utlonline.co.ug infocom.co.ug ethionet.et zamnet.zm moov.mg mail.gh ghana.com 4u.com.gh',
  oceania: 'bigpond.com bigpond.net.au bigpond.com.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net adam.com.au westnet.com.au dodo.com.au ozemail.com.au yahoo.com.au hotmail.com.au live.com.au outlook.com.au telstra.com exemail.com.au aapt.net.au netspace.net.au primus.com.au aussiebroadband.com.au xtra.co.nz yahoo.co.nz hotmail.co.nz live.co.nz slingshot.co.nz clear.net.nz paradise.net.nz orcon.net.nz vodafone.co.nz actrix.co.nz ihug.co.nz windowslive.co.nz snap.net.nz inspire.net.nz connect.com.fj',
  ca: 'yahoo.ca hotmail.ca live.ca outlook.ca sympatico.ca bell.net bellnet.ca rogers.com shaw.ca telus.net videotron.ca videotron.qc.ca cogeco.ca cogeco.net eastlink.ca sasktel.net mts.net mymts.net nb.sympatico.ca globetrotter.net execulink.com teksavvy.com primus.ca look.ca',
};

/** All hosts of the table; made by the one who keeps it. Test for throw-away hosts first: the two lists touch. */
export function mailProviders(): Set<string> {
  const all = new Set<string>();
  for (const country of Object.keys(BY_COUNTRY))
    for (const host of (BY_COUNTRY[country] ?? '').split(' ')) all.add(host);
  return all;
}

/** Names before the dot that belong to one provider alone, and its host: a wrong ending is judged against them. */
export const EXCLUSIVE_HOSTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['gmail', 'gmail.com'],
  ['googlemail', 'googlemail.com'],
  ['hotmail', 'hotmail.com'],
  ['yahoo', 'yahoo.com'],
  ['outlook', 'outlook.com'],
  ['icloud', 'icloud.com'],
  ['protonmail', 'protonmail.com'],
]);
