/** Addresses of one's own machine and network, in every spelling a browser understands. */
const hosts = [
  ...[
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '017700000001',
    '0177.0.0.1',
  ],
  ...['127.0.0.1:8443', '127.0.0.1:22022', '127.255.255.254', '0.0.0.0', '0', '0x0', '00.0'],
  ...[
    '10.0.0.1',
    '10.1',
    '167772161',
    '0xa.1',
    '172.16.0.1',
    '172.31.255.254',
    '192.168.0.1',
    '192.168.1',
    '3232235521',
  ],
  ...['0xc0a80001', '169.254.169.254', '169.254.1', '100.64.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[fe80::1]'],
  ...['[fd00::1]', '[fc00::1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[::1]:8443'],
  ...['localhost', 'LOCALHOST', 'localhost.', 'sub.localhost', 'loc%61lhost', 'ｌｏｃａｌｈｏｓｔ', 'localhost:8443'],
  ...['127。0。0。1', '①②⑦.⓪.⓪.①', '127%2e0%2e0%2e1', '１２７.０.０.１', '127.0.0.0x1'],
  ...['router', 'router.', 'printer.local', 'nas.lan', 'wiki.intranet', 'db.internal', 'one.home.arpa', 'mail.corp'],
  ...['server.home', 'one.private', 'box.localdomain', 'hidden.onion', 'some.test', 'some.invalid'],
];

export const privateAddresses: readonly string[] = [
  ...hosts.map((host) => `https://${host}/secret`),
  'http://127.0.0.1/secret',
  'http://localhost/secret',
  'http://192.168.0.1/secret',
];
