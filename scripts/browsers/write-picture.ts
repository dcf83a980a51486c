import fs from 'node:fs';
import path from 'node:path';

/** Writes a PNG that came as base64; folders are made. */
export function writePicture(file: string, base64: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, Buffer.from(base64, 'base64'));
}
