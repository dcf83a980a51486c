/** Parameters that track on whatever site; a prefix ends in '_'. */
const EVERYWHERE =
  /^(?:utm_\w*|guce_\w*|guccounter|_ga|_gl|mc_[ce]id|_hs(?:enc|mi)|__hs\w+|hsa_\w+|fbclid|fb_(?:action|source|ref)\w*|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid?|srnd|ocid|cvid|oc|smid|smtyp|mkt_tok|vero_(?:id|conv)|oly_(?:enc|anon)_id|wickedid|ncid|cmpid|ito|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)|xtor|amp_js_v|amp_gsa|usqp|ref_src|ref_url|__twitter_impression|taid|mbid|spm|scm|_openstat|rb_clickid|turbo_(?:uid|ic|feature)|__tn__|__cft__\w*|s_cid|trk(?:Info|Campaign)?|ceid_rss|feedtype)$/i;

/** Parameters that track on one publisher's pages and mean something elsewhere. */
const ON_SITE: readonly (readonly [host: RegExp, name: RegExp])[] = [
  [/(?:^|\.)nytimes\.com$/, /^(?:partner|emc|referringSource|unlocked_article_code)$/],
  [/(?:^|\.)(?:wsj|marketwatch|barrons)\.com$/, /^(?:mod|reflink)$/],
  [/(?:^|\.)theguardian\.com$/, /^CMP(?:_\w+)?$/],
  [/(?:^|\.)(?:cnet|zdnet|cbsnews)\.com$/, /^ftag$/],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, /^(?:si|feature|pp)$/],
  [/(?:^|\.)reddit\.com$/, /^(?:rdt|share_id)$/],
  [/(?:^|\.)(?:twitter|x)\.com$/, /^(?:s|t)$/],
];

/** Whether a query parameter of this name only tracks the reader on this host. */
export function isTracking(name: string, host: string): boolean {
  return EVERYWHERE.test(name) || ON_SITE.some(([site, names]) => site.test(host) && names.test(name));
}
