import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '@/core/source/unwrap';
import { wrappers } from '@/core/source/wrappers';

/** Links of every family in the forms they are met in; each target is a page of ours. */
const S = 'https://paper.example/story?id=7&page=2';
const E = encodeURIComponent(S);
const B = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

test.each<[link: string, target: string]>([
  [`https://WWW.GOOGLE.COM/url?q=${E}`, S],
  [`//www.google.com/url?q=${E}`, S],
  [`https://www.google.com:443/url?q=${E}`, S],
  [`http://google.com/url?sa=t&source=web&rct=j&url=${E}&usg=AOvVaw`, S],
  [`https://www.google.com.au/url?esrc=s&q=&rct=j&sa=U&url=${E}&ved=2ah`, S],
  [`https://google.co.jp/url?q=${E}`, S],
  [`https://news.google.com/news/url?sa=t&fd=R&ct2=us&usg=AFQ&clid=c3&cid=1&ei=x&url=${E}`, S],
  [`https://www.google.com/linkredirect?authuser=0&dest=${E}`, S],
  ['https://www.google.com/amp/s/www.paper.example/a/b.amp.html', 'https://www.paper.example/a/b.amp.html'],
  ['https://www.google.com/amp/paper.example/a', 'http://paper.example/a'],
  [`https://googleweblight.com/fp?u=${E}`, S],
  [`https://googleweblight.com/?lite_url=${E}&ei=x`, S],
  [`https://googleweblight.com/i?u=${E}&hl=en`, S],
  [`https://search.app?link=${E}&utm_campaign=aga`, S],
  [`https://www.googleadservices.com/pagead/aclk?sa=L&adurl=${E}`, S],
  [`https://www.bing.com/ck/a?!&&p=x&u=a1${B(S)}&ntb=1`, S],
  [`https://bing.com/ck/a?u=a1${B(S)}`, S],
  [`https://cn.bing.com/ck/a?!&amp;&amp;p=1&amp;u=a1${B(S)}&amp;ntb=1`, S],
  [`http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url=${E}&c=1&mkt=en-us`, S],
  [`https://r.search.yahoo.com/_ylt=Awr;_ylu=Y29/RV=2/RE=17/RO=10/RU=${E}/RK=2/RS=abc-`, S],
  [
    'https://r.search.yahoo.com/cbclk2/dWU9/RV=2/RU=https%3a%2f%2fpaper.example%2fa/RK=2/RS=x',
    'https://paper.example/a',
  ],
  [`https://duckduckgo.com/l/?kh=-1&uddg=${E}`, S],
  [`https://html.duckduckgo.com/l/?uddg=${E}`, S],
  [`https://l.instagram.com/?u=${E}&e=AT`, S],
  [`https://l.threads.net/?u=${E}`, S],
  [`https://l.messenger.com/l.php?u=${E}`, S],
  [`https://l.workplace.com/l.php?u=${E}`, S],
  [`https://www.facebook.com/l.php?u=${E}&h=x`, S],
  [`https://m.facebook.com/l.php?u=${E}`, S],
  [`https://www.facebook.com/flx/warn/?u=${E}`, S],
  [`https://vk.com/away.php?utf=1&to=${E}`, S],
  [`https://away.vk.com/away.php?to=${E}`, S],
  [`https://ok.ru/dk?st.cmd=outLinkWarning&st.rfn=${E}`, S],
  [`https://www.ok.ru/dk?cmd=x&st.link=${E}`, S],
  [`https://t.umblr.com/redirect?z=${E}&t=x`, S],
  [`https://href.li/?${S}`, S],
  [`https://www.deviantart.com/users/outgoing?${S}`, S],
  [`https://www.pixiv.net/jump.php?${E}`, S],
  [`https://www.pixiv.net/jump.php?${S}`, S],
  [`https://slack-redir.net/link?url=${E}&v=3`, S],
  [`https://www.tiktok.com/link/v2?aid=1988&lang=en&scene=bio_url&target=${E}`, S],
  [`https://www.quora.com/_/redirect?sig=a&url=${E}`, S],
  [`https://link.csdn.net/?target=${E}`, S],
  [`https://link.juejin.cn?target=${E}`, S],
  [`https://www.douban.com/link2/?url=${E}`, S],
  [`https://weibo.cn/sinaurl?u=${E}`, S],
  [`https://weibo.cn/sinaurl?f=w&u=${E}&ep=x`, S],
  [`https://exit.sc/?url=${E}`, S],
  [`https://gate.sc/?url=${E}&token=x`, S],
  [`https://open.substack.com/redirect/2/${B(JSON.stringify({ e: S }))}`, S],
  [`https://foo.substack.com/redirect/2/${B(JSON.stringify({ e: S, p: 1, s: 2 }))}.sig`, S],
  ['https://paper-example.cdn.ampproject.org/c/paper.example/a', 'http://paper.example/a'],
  ['https://cdn.ampproject.org/c/s/paper.example/a', 'https://paper.example/a'],
  ['https://paper-example.cdn.ampproject.org/wp/s/paper.example/a', 'https://paper.example/a'],
  [
    'https://paper-example.cdn.ampproject.org/v/s/paper.example/a?amp_js_v=a6&amp_gsa=1&usqp=mq#referrer=https%3A%2F%2Fwww.google.com&amp_tf=From%20%251%24s',
    'https://paper.example/a',
  ],
  ['https://rg-ru.turbopages.org/turbo/rg.ru/s/2025/x.html', 'https://rg.ru/2025/x.html'],
  [
    'https://translated.turbopages.org/proxy_u/en-ru.ru.abc/https/www.paper.example/a?b=1',
    'https://www.paper.example/a?b=1',
  ],
  [`https://translate.google.com/translate?sl=auto&tl=de&u=${E}`, S],
  [`https://translate.google.co.uk/translate?u=${E}`, S],
  [`https://translate.google.com/website?sl=de&tl=en&u=${E}`, S],
  [`https://translate.googleusercontent.com/translate_c?depth=1&u=${E}`, S],
  ['https://web.archive.org/web/20250508010203im_/https://paper.example/a.html', 'https://paper.example/a.html'],
  ['http://web.archive.org/web/20250508010203/https:/paper.example/a', 'https://paper.example/a'],
  ['https://web.archive.org/web/20250508/paper.example/a', 'http://paper.example/a'],
  ['https://web.archive.org/save/https://paper.example/a', 'https://paper.example/a'],
  ['https://archive.today/https://paper.example/a', 'https://paper.example/a'],
  ['https://archive.ph/20250508/https://paper.example/a', 'https://paper.example/a'],
  ['https://archive.ph/20250508010203/https://paper.example/a', 'https://paper.example/a'],
  ['https://archive.fo/oldest/http://paper.example/a', 'http://paper.example/a'],
  [`https://archive.ph/AbCdE/again?url=${E}`, S],
  [`https://12ft.io/proxy?ref=&q=${E}`, S],
  [`https://12ft.io/api/proxy?q=${E}`, S],
  ['https://webcache.googleusercontent.com/search?q=cache:https://paper.example/a&hl=en', 'https://paper.example/a'],
  [
    'https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIj0J:https://paper.example/a+&cd=1',
    'https://paper.example/a',
  ],
  [`https://c212.net/c/link/?t=0&l=en&o=1-1&h=2&u=${E}&a=x`, S],
  [`https://go.redirectingat.com?id=1X2&url=${E}&sref=x`, S],
  [`https://go.skimresources.com/?id=1&xs=1&url=${E}`, S],
  [`https://redirect.viglink.com/?key=x&u=${E}`, S],
  [`https://click.linksynergy.com/deeplink?id=x&mid=1&murl=${E}`, S],
  [`https://click.linksynergy.com/link?id=x&offerid=1&type=2&murl=${E}`, S],
  [`https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&ued=${E}`, S],
  [`https://www.awin1.com/awclick.php?mid=1&id=2&p=${E}`, S],
  [`https://nam12.safelinks.protection.outlook.com/ap/t-59584e83/?url=${E}&data=05%7C01`, S],
  [`https://nam02.safelinks.protection.outlook.com/GetUrlReputation?url=${E}`, S],
  [`https://safelinks.protection.outlook.com/?url=${E}`, S],
  [`https://urldefense.proofpoint.com/v1/url?u=${E}&k=%0A`, S],
  ['https://urldefense.com/v3/__https://paper.example/a__;!!Abc!x$', 'https://paper.example/a'],
  ['https://urldefense.us/v3/__https://paper.example/a?b=1__;!!Abc!x$', 'https://paper.example/a?b=1'],
  ['https://urldefense.com/v3/__https:/paper.example/a*b__;Iw!!Abc!x$', 'https://paper.example/a#b'],
  [
    'https://urldefense.proofpoint.com/v2/url?u=http-3A__www.paper.example_a-3Fb-3D1-26c-3D2-23d&d=x',
    'http://www.paper.example/a?b=1&c=2#d',
  ],
  [`https://linkprotect.cudasvc.com/url?a=${E}&c=E,1,x&typo=1`, S],
  ['https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fpaper.example%2fa&c=E', 'https://paper.example/a'],
  [`https://us-west-2.protection.sophos.com?d=paper.example&u=${btoa(S)}&p=m`, S],
  [`https://x.r.eu-west-1.awstrack.me/L0/${E}/2/0102/abc`, S],
  ['https://x.r.eu-west-1.awstrack.me/L0/https:%2F%2Fpaper.example%2Fa/2/0102/abc', 'https://paper.example/a'],
  [
    `https://prod.outgoing.prod.webservices.mozgcp.net/v1/${'a'.repeat(64)}/https%3A//paper.example/a`,
    'https://paper.example/a',
  ],
  ['https://click.redditmail.com/CL0/https:%2F%2Fpaper.example%2Fa/1/010/x', 'https://paper.example/a'],
  [
    `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${encodeURIComponent('https://paper-example.cdn.ampproject.org/c/s/paper.example/a')}`)}`,
    'https://paper.example/a',
  ],
  [`  https://www.google.com/url?q=${E}\n`, S],
  [`https://click.convertkit-mail.com/abc/xyz/${btoa(S)}`, S],
  [`https://www.linkedin.com/redir/general-malware-page?url=${E}`, S],
  [`https://steamcommunity.com/linkfilter/?${S}`, S],
  [`https://getpocket.com/redirect?h=x&url=${E}`, S],
  [`https://www.linkedin.com/safety/go/?url=${E}`, S],
  [
    'https://disq.us/url?url=https%3A%2F%2Fpaper.example%2Fa%3Fx%3D1%3AAbCdEfGhIjKlMnOpQrStUvWx_-A',
    'https://paper.example/a?x=1',
  ],
  [`https://www.translatetheweb.com/?ref=SERP&dl=en&rr=UC&a=${E}`, S],
  [`https://ssl.translatetheweb.com/?a=${E}`, S],
  [`https://www.microsofttranslator.com/bv.aspx?from=&to=en&a=${E}`, S],
  ['https://1-paper-example.translate.goog/a?_x_tr_enc=1&_x_tr_sl=x', 'https://paper.example/a'],
  ['https://paper-example.translate.goog/?_x_tr_sch=http&_x_tr_sl=auto#a', 'http://paper.example/#a'],
  [`https://anonym.to/?${E}`, S],
  [`https://href.li/?${E}`, S],
  [`https://www.google.com/url?url=${E}&q=x`, S],
])('%s is decoded', (link, target) => {
  expect(unwrap(link)).toMatchObject({ status: 'decoded', url: target });
});

const shortened = [
  'bit.ly',
  'ow.ly',
  'buff.ly',
  'trib.al',
  'dlvr.it',
  'ift.tt',
  'tinyurl.com',
  'is.gd',
  'reut.rs',
  'nyti.ms',
  'bloom.bg',
  'bbc.in',
  'apple.news',
  'share.newsbreak.com',
  'a.msn.com',
  'goo.gl',
  'amzn.to',
  'cnn.it',
  'wapo.st',
  't.co',
  'lnkd.in',
  'flip.it',
  'share.google',
];

test.each([
  'https://search.app/AbCdEf',
  'https://share.google/abcdef',
  'https://yandex.com/clck/jsredir?from=x',
  'https://yandex.com.tr/clck/jsredir?from=x',
  'http://www.baidu.com/link?url=abc',
  'https://m.baidu.com/link?url=abc',
  'https://substack.com/redirect/1234abcd-1234-1234-1234-123456789abc?j=eyJ1',
  'https://email.mg1.substack.com/c/eJxVk',
  'https://archive.li/AbCdE',
  'https://archive.md/AbCdE#selection-1.0-1.1',
  'https://archive.vn/wip/AbCdE',
  'https://www.globenewswire.com/Tracker?data=abc==',
  'https://protect-us.mimecast.com/s/AbCd?domain=paper.example',
  'https://url.uk.m.mimecastprotect.com/s/AbC',
  'https://www.meneame.net/go?id=123',
  'https://www.meneame.net/m/go/123',
  'https://meneame.net/story/123/go',
  'https://www.newsnow.co.uk/A/1234567?-19:2',
  'https://c.newsnow.co.uk/A/123',
  'https://feeds.feedburner.com/~r/x/~3/y',
  'https://www.google.com/url?q=%2Fsearch%3Fq%3Dx',
  `https://news.google.com/rss/articles/CBMi${'x'.repeat(30)}`,
  'https://disq.us/p/2abc',
  ...shortened.map((host) => `https://${host}/x1Y2z3`),
])('%s is opaque', (link) => {
  expect(unwrap(link)).toMatchObject({ status: 'opaque', url: null });
});

test.each([
  'https://www.google.com/url?q=ftp%3A%2F%2Fpaper.example%2Fa',
  'https://www.google.com/url?q=file%3A%2F%2F%2Fetc%2Fpasswd',
  'https://www.google.com/url?q=http%3A%2F%2F127.0.0.1%2F',
  'https://www.google.com/url?q=http%3A%2F%2F2130706433%2F',
  'https://www.google.com/url?q=http%3A%2F%2F%5B%3A%3A1%5D%2F',
  'https://www.google.com/url?q=http%3A%2F%2Flocalhost%3A8080%2F',
  'https://www.google.com/url?q=https%3A%2F%2Fuser%3Apw%40paper.example%2F',
  'https://www.google.com/url?q=intent%3A%2F%2Fx',
  'mailto:a@b.example',
  '',
  'ftp://paper.example/a',
])('“%s” is rejected', (link) => {
  expect(unwrap(link)).toMatchObject({ status: 'rejected', url: null });
});

test.each<[link: string, kept: string]>([
  [
    'https://news.google.com/stories/CAAqNggKIjBDQklTSGpvSmMzUnZjbmt0TXpZd1NoRUtEd2pIcV9q',
    'https://news.google.com/stories/CAAqNggKIjBDQklTSGpvSmMzUnZjbmt0TXpZd1NoRUtEd2pIcV9q',
  ],
  ['https://feeds.feedburner.com/TechCrunch', 'https://feeds.feedburner.com/TechCrunch'],
  [`https://notgoogle.com/url?q=${E}`, `https://notgoogle.com/url?q=${E}`],
  [`https://google.com.evil.example/url?q=${E}`, `https://google.com.evil.example/url?q=${E}`],
  ['https://t.co.evil.example/abc', 'https://t.co.evil.example/abc'],
  ['https://www.google.com/search?q=hello', 'https://www.google.com/search?q=hello'],
  ['https://www.facebook.com/story.php?id=3', 'https://www.facebook.com/story.php?id=3'],
  ['https://paper.example/a?utm_source=x&utm_medium=y&id=3&gclid=1', 'https://paper.example/a?id=3'],
  ['https://paper.example/?p=123&utm_campaign=f', 'https://paper.example/?p=123'],
  ['https://www.nytimes.com/2025/x.html?smid=tw-share', 'https://www.nytimes.com/2025/x.html'],
  ['https://www.msn.com/en-us/news/x/ar-AA1?ocid=BingNews&cvid=abc', 'https://www.msn.com/en-us/news/x/ar-AA1'],
  [
    'https://finance.yahoo.com/news/x.html?guccounter=1&guce_referrer=a&guce_referrer_sig=b',
    'https://finance.yahoo.com/news/x.html',
  ],
  ['https://paper.example/a?mc_cid=1&mc_eid=2&_ga=2.1&b=2', 'https://paper.example/a?b=2'],
  ['https://paper.example/a?ref=homepage', 'https://paper.example/a?ref=homepage'],
  ['https://paper.example/a#section', 'https://paper.example/a#section'],
  ['https://paper.example/a?b=1&b=2&utm_term=x#:~:text=a,b', 'https://paper.example/a?b=1&b=2'],
  ['https://paper.example/a?id=%E2%82%AC&utm_id=1', 'https://paper.example/a?id=%E2%82%AC'],
  ['https://news.google.com/topics/CAAq', 'https://news.google.com/topics/CAAq'],
  ['https://www.reddit.com/r/x/comments/a/', 'https://www.reddit.com/r/x/comments/a/'],
  [`https://curius.app/?url=${E}`, `https://curius.app/?url=${E}`],
])('%s wraps nothing', (link, kept) => {
  expect(unwrap(link)).toMatchObject({ status: 'none', url: kept });
});

/** Hosts and paths of the table, with whatever behind them. */
const anyLink = fc
  .tuple(
    fc.constantFrom(...wrappers),
    fc.webPath(),
    fc.webQueryParameters(),
    fc.constantFrom('url', 'u', 'q', 'to', 'target', 'a', 'murl', 'adurl'),
    fc.oneof(fc.webUrl(), fc.string(), fc.base64String(), fc.constant(S)),
  )
  .map(([{ host, path }, more, query, name, target]) => {
    const named = host.replace('*.', 'sub.').replace('.*', '.com');
    return `https://${named}${path || '/'}${more}?${query}&${name}=${encodeURIComponent(target)}`;
  });

test('gives for any link a public address or none, and the same when asked again', () => {
  fc.assert(
    fc.property(fc.oneof(anyLink, fc.webUrl(), fc.string()), (link) => {
      const { status, url } = unwrap(link);
      expect(url === null).toBe(status === 'opaque' || status === 'rejected');
      if (url === null) return;
      expect(url).toMatch(/^https?:\/\//);
      expect(unwrap(url)).toMatchObject({ status: 'none', url });
    }),
    { numRuns: 3000 },
  );
});

test('never fails on a Google News token cut or changed anywhere', () => {
  const address = `https://paper.example/${'long-'.repeat(30)}story`;
  const { length } = address;
  const token = B(`${String.fromCharCode(8, 19, 34, (length & 127) | 128, length >> 7)}${address}\xd2\x01\x00`);
  for (let at = 0; at <= token.length; at++) {
    const { status, url } = unwrap(`https://news.google.com/rss/articles/${token.slice(0, at)}`);
    expect(status === 'decoded' ? url : status).toBe(
      at >= Math.ceil(((5 + length) * 8) / 6) ? address : at < 4 ? 'none' : 'opaque',
    );
    unwrap(`https://news.google.com/rss/articles/${token.slice(0, at)}_${token.slice(at + 1)}`);
  }
});
