/**
 * Words before a full stop that does not end a sentence, by language; lower case, without the stop.
 * 'all' holds for every language: academic and corporate short forms that travel.
 */
export const abbreviations: Readonly<Record<string, string>> = {
  all: 'dr prof st mr mrs ms jr sr co inc ltd corp vs no nr fig vol al ca etc approx cf ed eds',
  en: 'gen gov sen rep rev hon capt col lt sgt maj cmdr adm supt det insp pres messrs mt ft ave blvd rd dept est esp jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e a.m p.m u.s u.k u.n d.c ph.d pp pt op seq',
  de: 'bzw ggf usw evtl inkl exkl z.b d.h u.a o.ä v.a i.d.r z.t s.o s.u sog str tel hr fr frl dipl ing geb gest mio mrd mind max min jan feb mär apr jun jul aug sep okt nov dez abs art bd hrsg jh kath ev u.s.w',
  fr: 'm mm mme mlle mgr me p.ex c.-à-d env av apr j.-c janv févr avr juil sept oct nov déc chap éd bd',
  es: 'sr sra srta dra d dña ud uds ee.uu p.ej pág págs núm aprox av avda art cap tel ene feb mar abr jun jul ago sept oct nov dic',
  pt: 'sr sra dra d exmo ex p.ex pág págs núm aprox av art cap tel jan fev mar abr mai jun jul ago set out nov dez eua',
  it: 'sig sigg sig.ra dott dott.ssa avv ing on ecc p.es pag pagg cap art tel gen feb mar apr mag giu lug ago set ott nov dic',
  nl: 'dhr mevr mw drs ir bijv d.w.z enz o.a t.o.v m.b.t i.v.m a.u.b blz jan feb mrt apr jun jul aug sep okt nov dec mln mld',
  sv: 't.ex bl.a d.v.s m.m o.s.v f.d s.k kl st nr tel jan feb apr aug sept okt nov dec',
  da: 'f.eks bl.a dvs osv m.m mio mia kl tlf jan feb apr aug sept okt nov dec',
  no: 'f.eks bl.a dvs osv m.m mill mrd kl tlf jan feb apr aug sept okt nov des',
  pl: 'np itd itp tzn tj m.in ok ul al tel godz min tys mln mld zł r w prof hab inż mgr im ks św płk gen',
  cs: 'např tj tzn atd apod mj č str tel hod min tis mil mld ing mgr bc mudr judr phdr doc sv',
  ru: 'г гг т.е т.д т.п и.о им ул д кв руб коп тыс млн млрд см рис стр проф акад напр др',
  uk: 'р рр т.зв т.д ім вул буд кв грн коп тис млн млрд див рис стор проф акад напр ін',
  tr: 'dr doç yrd av sn vb vs bkz örn mah cad sok tl mlyr',
};
