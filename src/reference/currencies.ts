/**
 * How currencies are written beside an amount, in small letters: the codes of ISO 4217 (list one, 2024) and the signs
 * and short words that stand for them. Signs of Unicode's class Sc (€, $, £, ¥, …) are told by their class.
 */
const CODES =
  'aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clf clp cny cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle sos srd ssp stn svc syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwg';

const WORDS = 'euro euros zł kč kc kr fr sfr ft lv lei leu din kn tl rs rp rm rmb руб р грн лв ден 円 圓 元 원 đ vnđ';

/** Codes and words that may stand beside an amount, without a dot at their end. */
export const CURRENCY_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(`${CODES} ${WORDS}`.split(' '));

/**
 * Those of which nobody writes cents, by code, word or sign: three digits behind a mark are thousands. (The sign of the
 * yen is that of the yuan too, which has two places and never three.)
 */
export const CURRENCIES_WITHOUT_CENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'jpy krw vnd idr clp isk huf pyg ugx rwf kmf xaf xof xpf djf gnf bif vuv 円 圓 원 đ vnđ ft rp ¥ ￥ ₩ ￦ ₫'.split(' '),
);

/** What stands before or after a sign to say whose it is: `US$`, `R$`. */
export const CURRENCY_SIGN_LETTERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'us a au b bs c ca hk mx n nt nz r rd s tt z'.split(' '),
);
