import { registrableDomain } from './domain';

/** What an address looks like it leads to, judged from its spelling alone. */
export type AddressKind = 'article' | 'home' | 'section' | 'social' | 'shop' | 'reference';

const SOCIAL =
  /^(?:facebook|fb|twitter|x|instagram|linkedin|pinterest|tiktok|whatsapp|telegram|t|wa|threads|reddit|vk|ok|weibo|youtube|youtu|tumblr|snapchat|discord|mastodon|bsky|flickr|vimeo|dailymotion|twitch|line|xing|disqus|gravatar|addtoany|sharethis|getpocket|flipboard|messenger|skype|viber|medium-social|digg|mix|buffer)\.(?:com|me|net|org|co|be|ru|gg|app|tv|social|it|to|de)$/;
const SHOP =
  /^(?:amazon|ebay|etsy|aliexpress|alibaba|walmart|bestbuy|target|newegg|shopify|gumroad|rakuten|flipkart|mercadolibre|mercadolivre|zalando|otto|booking|tripadvisor|airbnb|udemy|coursera|clickbank|payhip|patreon|paypal|gofundme|ko-fi|buymeacoffee)\./;
const STORE_HOST = /^(?:apps|itunes|books|podcasts)\.apple\.com$|^play\.google\.com$|^shop\.|^store\.|^buy\./;
const REFERENCE =
  /(?:^|\.)(?:wikipedia\.org|wikimedia\.org|wikidata\.org|creativecommons\.org|schema\.org|w3\.org|wordpress\.org|github\.com|gitlab\.com|doi\.org|archive\.org|gnu\.org|opensource\.org|unsplash\.com|pexels\.com|pixabay\.com|shutterstock\.com|gettyimages\.\w+|istockphoto\.com|depositphotos\.com|adobe\.com|freepik\.com|imgur\.com|flickr\.com|gravatar\.com|worldbank\.org|ourworldindata\.org|statista\.com|datawrapper\.de|flourish\.studio|tableau\.com|infogram\.com|orcid\.org|google\.com|apple\.com|goo\.gl|forms\.gle|mailchi\.mp|spotify\.com)$/;

/** Paths of lists, tags and people; `/news/` and the like only where nothing but it follows. */
const LIST =
  /^\/(?:category|categories|tag|tags|topic|topics|author|authors|section|search|about|contact|page|user|users|profile|people|staff|shop|product|products|cart|subscribe|newsletter|feed|rss|login|signup|privacy|terms|wp-content|wp-json|wp-login\.php)(?:\/|$)/i;
const NO_PAGE = /\.(?:jpe?g|png|gif|webp|svg|avif|mp[34]|m4a|css|js|xml|zip|csv|xlsx?)$/i;

/** The kind of page an address leads to; only 'article' can be where a text was taken from. */
export function addressKind(address: string): AddressKind {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  const domain = registrableDomain(address);
  if (SOCIAL.test(domain)) return 'social';
  if (SHOP.test(domain) || STORE_HOST.test(host)) return 'shop';
  if (REFERENCE.test(host)) return 'reference';
  if (/^\/(?:index\.(?:html?|php)|home)?$/i.test(url.pathname) && !hasIdentity(url)) return 'home';
  if (/^\/[a-z]{2}(?:-[a-z]{2})?\/?$/i.test(url.pathname) && !hasIdentity(url)) return 'home';
  return !LIST.test(url.pathname) && !NO_PAGE.test(url.pathname) && isStory(url) ? 'article' : 'section';
}

/** `?p=123` and its kin name one page. */
function hasIdentity(url: URL): boolean {
  return /[?&](?:p|id|a?id|story|article|articleid|newsid|post|item|docid|nid|page_id|guid|sid|no|idx|aid|contentid|news_id|v)=[\w-]{1,80}/i.test(
    url.search,
  );
}

/** A slug of several words, a number, an ending of a page, or depth tells a story from a section. */
function isStory(url: URL): boolean {
  if (hasIdentity(url)) return true;
  const parts = url.pathname
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/\.\w{2,5}$/, ''));
  const last = parts.at(-1) ?? '';
  if (
    /\.(?:html?|php|aspx?|jsp|shtml|ece|cms|story|amp)$/i.test(url.pathname) &&
    !/^(?:index|default|home)$/i.test(last)
  )
    return true;
  if (last.split(/[-_.+]|%20/).filter(Boolean).length >= 3 || /\d{4,}/.test(last)) return true;
  if (/%[0-9a-f]{2}/i.test(last) || /^[0-9a-f]{12,}$/i.test(last)) return true;
  return (
    parts.length >= 3 ||
    (parts.length === 2 && /[-_]/.test(last)) ||
    parts.slice(0, -1).some((part) => /^(?:19|20)\d\d$/.test(part)) ||
    last.length >= LONG_SLUG
  );
}

/** One word this long is no section's name, UTF-16 units. */
const LONG_SLUG = 24;
