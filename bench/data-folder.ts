import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The benchmark data's folder: `--data DIR`, else HEADWATER_DATA, else beside this checkout. Ends the program where `part` is not in it. */
export function dataFolder(part: string, args: readonly string[] = process.argv): string {
  const flag = args.indexOf('--data');
  const root = (flag >= 0 ? args[flag + 1] : undefined) ?? process.env.HEADWATER_DATA ?? '../shared/data';
  const folder = join(root, part);
  if (existsSync(folder)) return folder;
  console.error(`No benchmark data at ${folder}. Give its folder with --data DIR or HEADWATER_DATA.`);
  process.exit(2);
}
