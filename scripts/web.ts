import { once } from 'node:events';
import fs from 'node:fs';
import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { makeCertificate } from './certificate';

/** One request of a browser, as the log keeps it. */
export interface WebRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** What an address answers: a page's HTML, or anything a server can do. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** The demo web: every `*.example` host on loopback, reached through a proxy that reaches nothing else. */
export interface Web {
  /** Host and port of the proxy a browser is to be started with. */
  readonly proxy: string;
  /** Requests that were answered, in order. */
  readonly requests: readonly WebRequest[];
  /** Addresses of any other host: refused with 502. Browsers ask for their own updates, too. */
  readonly strangers: readonly string[];
  /** Lay a page under an address, of any host; it wins over the files of `demo/pages`. */
  lay(url: string, answer: Answer): void;
  /** The same for every address that begins so. */
  layUnder(start: string, answer: Answer): void;
  /** Whether a page was laid under this address. */
  lays(url: string): boolean;
  /** Forget the requests so far. */
  forget(): void;
  /** Forget all that was laid, too. */
  clear(): void;
  close(): Promise<void>;
}

const PAGES = path.resolve('demo/pages');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

export async function startWeb(): Promise<Web> {
  const laid = new Map<string, Answer>();
  const under = new Map<string, Answer>();
  const hosts = new Set<string>();
  const requests: WebRequest[] = [];
  const strangers: string[] = [];
  const sockets = new Set<Socket>();
  const isOurs = (host: string) => host.endsWith('.example') || hosts.has(host);

  const startOf = (url: URL) => [...under].find(([start]) => url.href.startsWith(start))?.[1];

  function answer(url: URL, request: IncomingMessage, response: ServerResponse) {
    if (!isOurs(url.hostname)) {
      strangers.push(url.href);
      response.writeHead(502).end();
      return;
    }
    requests.push({ method: request.method ?? '', url: url.href, headers: request.headers });
    const page = laid.get(url.href) ?? laid.get(url.origin + url.pathname) ?? startOf(url) ?? fileOf(url);
    if (typeof page === 'function') return page(request, response);
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Not found</title><p>Nothing here.');
  }

  const secure = https.createServer(makeCertificate(['*.example']), (request, response) =>
    answer(new URL(request.url ?? '/', `https://${request.headers.host}`), request, response),
  );
  const proxy = http.createServer((request, response) =>
    answer(new URL(request.url ?? '/', `http://${request.headers.host}`), request, response),
  );
  proxy.on('connect', (request: IncomingMessage, client: Socket) => {
    const { hostname } = new URL(`https://${request.url}`);
    if (isOurs(hostname)) return tunnel(client, (secure.address() as AddressInfo).port);
    strangers.push(`https://${request.url}`);
    client.on('error', () => {});
    client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  for (const server of [secure, proxy]) {
    server.on('connection', (socket: Socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
    server.on('tlsClientError', () => {});
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  const forget = () => {
    requests.length = 0;
    strangers.length = 0;
  };
  return {
    proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    strangers,
    lay(url, page) {
      const { href, hostname } = new URL(url);
      hosts.add(hostname);
      laid.set(href, page);
    },
    layUnder: (start, page) => under.set(start, page),
    lays: (url) => laid.has(new URL(url).href),
    forget,
    clear() {
      for (const kept of [laid, under, hosts]) kept.clear();
      forget();
    },
    async close() {
      proxy.close();
      secure.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Carries the bytes of a CONNECT to the secure server, whatever host and port were asked for. */
function tunnel(client: Socket, port: number) {
  const server = net.connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.pipe(client).pipe(server);
  });
  server.on('error', () => client.destroy());
  client.on('error', () => server.destroy());
  client.on('close', () => server.destroy());
}

/** The file of `demo/pages` an address names, or null. A folder answers with its index.html. */
function fileOf(url: URL): Answer | null {
  const place = path.join(PAGES, url.hostname, decodeURI(url.pathname));
  if (!place.startsWith(PAGES)) return null;
  const file = [place, path.join(place, 'index.html')].find((one) =>
    fs.statSync(one, { throwIfNoEntry: false })?.isFile(),
  );
  if (!file) return null;
  return (_request, response) => {
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  };
}
