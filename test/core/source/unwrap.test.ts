import { expect, test } from 'vitest';
import { unwrap } from '@/core/source/unwrap';

const story = 'https://paper.example/story?id=7&page=2';
const coded = encodeURIComponent(story);
const base64 = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const newsToken = (address: string) => {
  const length = address.length < 128 ? [address.length] : [(address.length & 127) | 128, address.length >> 7];
  return base64(String.fromCharCode(0x08, 0x13, 0x22, ...length) + address + String.fromCharCode(0xd2, 0x01, 0));
};
const long = `https://paper.example/${'long-'.repeat(40)}story`;

test.each([
  // family, link, leads to
  ['Google News', `https://news.google.com/rss/articles/${newsToken(story)}?oc=5`, story],
  ['Google News, long address', `https://news.google.com/articles/${newsToken(long)}`, long],
  ['Google', `https://www.google.com/url?sa=t&q=some+words&url=${coded}`, story],
  ['Google, another country', `https://www.google.com.br/url?q=${coded}&sa=U`, story],
  ['Google in raw HTML', `https://www.google.com/url?sa=t&amp;url=${coded}&amp;ct=ga`, story],
  ['Google AMP', 'https://www.google.de/amp/s/paper.example/story%3fid=7', 'https://paper.example/story?id=7'],
  ['Google image', `https://www.google.com/imgres?imgurl=https://x.example/a.jpg&imgrefurl=${coded}`, story],
  [
    'Google cache',
    'https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:paper.example/a+words',
    'http://paper.example/a',
  ],
  [
    'Google advertisement',
    'https://www.googleadservices.com/pagead/aclk?sa=L&adurl=https://paper.example/a?x=1&y=2',
    'https://paper.example/a?x=1&y=2',
  ],
  ['Bing', `https://www.bing.com/ck/a?!&&p=1&u=a1${base64(story)}&ntb=1`, story],
  ['Bing News', `http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;tid=1&amp;url=${coded}&amp;c=2`, story],
  ['Yahoo', `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${coded}/RK=2/RS=x-`, story],
  ['DuckDuckGo', `//duckduckgo.com/l/?uddg=${coded}&rut=1`, story],
  ['Facebook', `https://l.facebook.com/l.php?u=${coded}%26fbclid%3DIwAR0&h=x`, story],
  ['Facebook, mobile', `https://lm.facebook.com/l.php?u=${coded}`, story],
  ['VK', `https://m.vk.com/away.php?to=${coded}&cc_key=`, story],
  ['Odnoklassniki', `https://ok.ru/dk?cmd=logExternal&st.cmd=logExternal&st.link=${coded}`, story],
  ['Steam, old form', `https://steamcommunity.com/linkfilter/?${story}`, story],
  ['Quora', `https://www.quora.com/_/redirect?sig=1&url=${coded}`, story],
  ['Disqus', `https://disq.us/url?url=${coded}%3AAbCdEfGhIjKlMnOpQrStUvWx&cuid=1`, story],
  ['Substack', `https://substack.com/redirect/2/${base64(JSON.stringify({ e: story, p: 1 }))}.c2ln`, story],
  ['a raw query', `https://href.li/?${story}#part`, `${story}#part`],
  ['Mozilla add-ons', `https://prod.outgoing.prod.webservices.mozgcp.net/v1/${'a1'.repeat(32)}/${coded}`, story],
  [
    'AMP cache',
    'https://paper-example.cdn.ampproject.org/v/s/paper.example/a?usqp=mq331&amp_js_v=0.1&id=7',
    'https://paper.example/a?id=7',
  ],
  ['Yandex Turbo', 'https://paper-example.turbopages.org/paper.example/s/a.html', 'https://paper.example/a.html'],
  [
    'Google Translate',
    'https://my--paper-example.translate.goog/a?id=3&_x_tr_sl=auto&_x_tr_tl=de',
    'https://my-paper.example/a?id=3',
  ],
  ['Wayback', `https://web.archive.org/web/20250508010203id_/${story}`, story],
  ['Wayback, a slash lost', 'https://web.archive.org/web/2025/https:/paper.example/a', 'https://paper.example/a'],
  ['archive.today', 'https://archive.ph/newest/https://paper.example/a', 'https://paper.example/a'],
  [
    'archive.today with a stamp',
    'https://archive.is/2025.05.08-010203/https://paper.example/a',
    'https://paper.example/a',
  ],
  ['PR Newswire', `https://c212.net/c/link/?t=0&l=en&o=1&h=2&u=${coded}&a=words`, story],
  ['Safe Links', `https://eur02.safelinks.protection.outlook.com/?url=${coded}&data=05`, story],
  ['Proofpoint 1', `https://urldefense.proofpoint.com/v1/url?u=${coded}&k=1`, story],
  [
    'Proofpoint 2',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__paper.example_a-2Db-3Fd-3D1&d=x',
    'https://paper.example/a-b?d=1',
  ],
  [
    'Proofpoint 3',
    `https://urldefense.com/v3/__https://paper.example/a*20b**Ac__;${base64('%##')}!!Key$`,
    'https://paper.example/a%20b##c',
  ],
  ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${coded}&c=E,1`, story],
  ['Amazon mail', `https://abc.r.us-east-1.awstrack.me/L0/${coded}/1/0100/xyz=1`, story],
  ['layers', `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.google.com/url?q=${coded}`)}`, story],
  ['an address encoded twice', `https://www.google.com/url?q=${encodeURIComponent(coded)}`, story],
])('decodes %s', (_family, link, target) => {
  expect(unwrap(link)).toMatchObject({ status: 'decoded', url: target });
});

test.each([
  ['a shortener', 'https://t.co/AbCdEf1234'],
  ['an encrypted search link', 'https://www.baidu.com/link?url=Abc123'],
  ['a Google News token of today', `https://news.google.com/rss/articles/${newsToken('AU_yqLNMabcdef')}`],
  ['a token cut short', `https://news.google.com/articles/${newsToken(story).slice(0, 20)}`],
  ['a wrapper around a shortener', 'https://www.google.com/url?q=https%3A%2F%2Fbit.ly%2F3abc'],
  ['an archive id', 'https://archive.ph/AbCdE'],
  ['a relative target', `https://www.bing.com/ck/a?u=a1${base64('/images/search?q=x')}`],
])('calls %s opaque', (_name, link) => {
  expect(unwrap(link)).toMatchObject({ status: 'opaque', url: null });
});

test.each([
  ['a script', 'https://www.google.com/url?q=javascript:alert(1)'],
  ['data', 'https://l.facebook.com/l.php?u=data%3Atext%2Fhtml%2Cx'],
  ['a local name', 'https://www.google.com/url?q=http://router.local/'],
  ['user info', 'https://www.google.com/url?q=https%3A%2F%2Fbank.example%40evil.example%2F'],
  ['no link at all', 'not a link'],
  ['a megabyte', `https://paper.example/${'a'.repeat(1_000_000)}`],
])('rejects %s', (_name, link) => {
  expect(unwrap(link)).toMatchObject({ status: 'rejected', url: null });
});

test.each([
  [
    'an unknown host with a url parameter',
    `https://other.example/?url=${coded}`,
    `https://other.example/?url=${coded}`,
  ],
  ['a look-alike host', `https://notfacebook.com/l.php?u=${coded}`, `https://notfacebook.com/l.php?u=${coded}`],
  [
    'a wrapper name as a subdomain',
    `https://google.com.evil.example/url?q=${coded}`,
    `https://google.com.evil.example/url?q=${coded}`,
  ],
  [
    'a tracked address',
    'https://paper.example/a?utm_source=rss&id=7&fbclid=x#:~:text=word',
    'https://paper.example/a?id=7',
  ],
])('leaves %s', (_name, link, kept) => {
  expect(unwrap(link)).toMatchObject({ status: 'none', url: kept });
});

test('marks what passed through a seller', () => {
  expect(unwrap(`https://go.skimresources.com/?id=1&url=${coded}`)).toMatchObject({ url: story, affiliate: true });
});

test('stops where wrappers nest for ever', () => {
  const nested = Array.from({ length: 9 }).reduce<string>((inner) => `https://anonym.to/?${inner}`, story);
  expect(unwrap(nested).status).toBe('opaque');
});
