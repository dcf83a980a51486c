import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY = 24 * 60 * 60 * 1000;
/** Object identifiers in their DER encoding: ecdsa-with-SHA256, commonName, subjectAltName. */
const OID = { signature: '2a8648ce3d040302', commonName: '550403', altName: '551d11' };
/** DER tags; the context-specific ones are those of RFC 5280. */
const TAG = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
};
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const DNS_NAME = 0x82;

/**
 * A fresh key and a self-signed certificate for these host names, both PEM. Trusted by nobody: the browsers that meet it
 * are told to accept it. Node can make keys but no certificates, hence the few lines of DER below (RFC 5280).
 */
export function makeCertificate(names: readonly string[]): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = der(TAG.sequence, oid(OID.signature));
  const issuer = der(
    TAG.sequence,
    der(TAG.set, der(TAG.sequence, oid(OID.commonName), der(TAG.utf8, Buffer.from('Headwater demo web')))),
  );
  const body = der(
    TAG.sequence,
    der(VERSION, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    issuer,
    der(TAG.sequence, time(Date.now() - DAY), time(Date.now() + 30 * DAY)),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, der(TAG.sequence, altNames(names))),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]);
  const cert = der(TAG.sequence, body, algorithm, der(TAG.bits, signature));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(cert) };
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const oid = (hex: string) => der(TAG.oid, Buffer.from(hex, 'hex'));

/** UTCTime: YYMMDDhhmmssZ. */
const time = (at: number) =>
  der(TAG.utcTime, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/\D/g, '')}Z`));

function altNames(names: readonly string[]): Buffer {
  const list = der(TAG.sequence, ...names.map((name) => der(DNS_NAME, Buffer.from(name))));
  return der(TAG.sequence, oid(OID.altName), der(TAG.octets, list));
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
