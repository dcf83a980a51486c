import type { InsertReason } from '../model';

/** How one kind of insert gives itself away. The first row that fits names the reason. */
export interface InsertRule {
  readonly reason: InsertReason;
  /** Classes, ids and roles of the block or of a container round it, one token at a time. */
  readonly names: RegExp | null;
  /** The block's whole text, lower case, cut at 300 units. */
  readonly cues: RegExp | null;
}

/** To add one: a row here, and a row in the test. Languages other than English bring their own cues. */
export const insertRules: readonly InsertRule[] = [
  {
    reason: 'cookie',
    names: /^(?:cookies?|gdpr|consent)(?:$|[-_])|[-_](?:cookies?|gdpr|consent)(?:$|[-_])/i,
    cues: /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies|^wir verwenden cookies|we use cookies to/,
  },
  {
    reason: 'comments',
    names:
      /^(?:comments?|respond|disqus.*|fb-comments|replies)$|comment-?(?:list|respond|form|box|area|body|content|section|holder)|comments-(?:area|section|title|wrap|container)|jnews_comment|td-comments/i,
    cues: /^(?:leave a (?:comment|reply)|\d+ comments?|post a comment|join the (?:conversation|discussion)|add a comment|comments?(?: \(\d+\))?)$|^your email address will not be published/,
  },
  {
    reason: 'contents',
    names: /^(?:toc|table-?of-?contents?)$|(?:^|[-_])(?:toc|rbtoc|ez-toc)(?:[-_]|$)|table-(?:of-)?contents/i,
    cues: /^(?:table of contents|contents|in this article|on this page|jump to|inhaltsverzeichnis|sommaire|índice|indice|inhalt|inhoud|содержание|目录|目次):?$/,
  },
  {
    reason: 'newsletter',
    names:
      /newsletter|(?:^|[-_])(?:subscribe|subscription|sign-?up|mc4wp|mailchimp|opt-?in|email-?(?:form|capture|signup))(?:[-_]|$)/i,
    cues: /^(?:sign up|subscribe|get (?:the|our) (?:latest|best|daily|weekly)|join our (?:newsletter|mailing)|by signing up|stay (?:up to date|informed|in the loop)|receive (?:our|the) )[^.!?]{0,160}(?:newsletter|inbox|email|e-mail|updates|terms|mailing list)|newsletter (?:abonnieren|sign ?up)|^jetzt (?:den )?newsletter/,
  },
  {
    reason: 'ad',
    names:
      /^(?:ads?|advert.*|adsbygoogle|sponsor.*|dfp.*|outbrain.*|taboola.*|td-a-rec.*|code-block)$|(?:^|[-_])(?:ads?|advert(?:isement|ising)?|adspot|adslot|sponsored|dfp)(?:[-_]|$)/i,
    cues: /^[\s\W]*(?:advertisement|advertisements|sponsored|sponsored content|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|реклама|reklam|reklama|广告|広告|story continues below(?: this)? ad(?:vertisement)?|article continues below|continue reading below)[\s\W]*$|^.{0,20}[-–—] ?advertisement ?[-–—].{0,20}$/,
  },
  {
    reason: 'source-line',
    names: /^(?:source-(?:bar|link|tags|via)|post-source.*|td-post-source-(?:tags|via)|feed-source|wprss-feed-meta)$/i,
    cues: null,
  },
  {
    reason: 'share',
    names:
      /(?:^|[-_])(?:shar(?:e|ing|er|es|ed)|social|addtoany|sharedaddy|sharethis|addthis|followus|follow-us)(?:[-_]|$)|jeg_share|-shared-sec/i,
    cues: /^(?:share(?: (?:this|on|via|the|it|article|story|post)\b.{0,60})?|share\d*|tweet|pin it|(?:follow|find|like|join) us on\b.{0,160}|follow .{0,60}\bon (?:twitter|facebook|instagram|google news|telegram|whatsapp)\b.{0,80}|(?:artikel )?teilen|partager|compartir|condividi|compartilhe|copy link|print|email)[\s.:!]*$/,
  },
  {
    reason: 'tags',
    names:
      /^(?:tags?|tagged|tag-?(?:list|links|cloud|bar)|tags-(?:list|links)|post-?tags|entry-?tags|keywords|(?:jeg_)?post_tags|td-tags|topics?|topic-list|cat-links)$/i,
    cues: /^(?:tags?|tagged(?: (?:with|in|as))?|topics?|filed under|categories|keywords|more (?:about|on)|schlagwörter|schlagworte|themen|mots[- ]clés|etiquetas|etichette|теги|метки|标签|タグ)\s*[:|]/,
  },
  {
    reason: 'byline-box',
    names:
      /author-?(?:box|bio|info|card|desc.*|profile|details|about|block)|about-?(?:the-?)?author|authorbox|usr-holder|(?:^|[-_])(?:byline|bio-?box)(?:[-_]|$)|^(?:post|entry|article)-?meta$|^(?:author|vcard)$/i,
    cues: /^(?:about the author|written by|über den autor|à propos de l['’]auteur|sobre el autor)\b.{0,80}$/,
  },
  {
    reason: 'related',
    names:
      /related|recommend|also-?(?:like|read)|more-?(?:from|stories|news|articles|posts)|read-?(?:next|also|more)|see-?also|(?:^|[-_])(?:popular|trending|most-?read|up-?next|next-?up|you-?may|further-?reading|readmore|similar)(?:[-_]|$)/i,
    cues: /^(?:you (?:may|might)(?: also)?(?: be interested| like| enjoy)|you'll also like|related (?:articles?|posts?|stories|news|content|reading|topics|coverage|links)|recommended(?: for you| articles| reading| stories)?|more (?:from|stories|news|articles|posts|like this)\b|read (?:more|next)|popular (?:posts|stories)|trending(?: now)?|most (?:read|popular)|keep reading|what to read next|up next|don't miss|further reading)[^.]{0,60}$/,
  },
  {
    reason: 'promo',
    names:
      /(?:^|[-_])(?:promo\w*|cta|call-?to-?action|app-?download|download-?app|donat(?:e|ion)|paywall|subscribe-?box)(?:[-_]|$)/i,
    cues: /^(?:download (?:our|the) .{0,40}app\b|get the .{0,40}\bapp\b|join our (?:whatsapp|telegram)|click here to (?:subscribe|join|sign))/,
  },
  {
    reason: 'navigation',
    names:
      /breadcrumbs?|(?:^|[-_])(?:pagination|pager|prev-?next|post-?nav(?:igation)?|nav|navbar|menu|next-?post|prev-?post|skip-?link)(?:[-_]|$)/i,
    cues: /^(?:previous|next)(?: (?:article|post|story|page))?$|^(?:skip to (?:main )?content|back to top|nach oben|zurück)$/,
  },
  {
    reason: 'caption',
    names: /caption/i,
    cues: null,
  },
  {
    reason: 'credit',
    names: /(?:^|[-_])(?:photo-?credit|image-?credit|img-?credit|credits?|copyright|media-?credit)(?:[-_]|$)/i,
    cues: /^(?:\(?(?:photos?|images?|picture|pic|foto|fotos|bild|bilder|photographs?|crédit(?: photo)?|credit|image credit|photo credit|photo courtesy|image source|photo source|featured image|bildquelle|quelle bild)(?: by| courtesy of)?\s*[:|©/]|©|\(c\) )[^.]{0,120}\)?$/,
  },
];
