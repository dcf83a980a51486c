import type { Correction } from '../core/model';
import { loadAlwaysRead, readHosts, saveAlwaysRead } from './always-read';
import { browser } from './browser';
import { loadCorrections, readCorrections, saveCorrections } from './corrections';
import { keepWidth } from './last-width';
import { type LeftOutSite, loadLeftOutSites, readSites, saveLeftOutSites } from './left-out-sites';
import { loadPieceRules, readPieceRules, type SiteRule, savePieceRule } from './piece-rules';
import { changeSettings, loadSettings, readSettings, type Settings } from './settings';

/** A backup file. `version` counts the shapes it has had. */
export interface Backup {
  readonly app: 'headwater';
  readonly version: 2;
  readonly settings: Settings;
  readonly sites: readonly LeftOutSite[];
  readonly alwaysRead: readonly string[];
  readonly corrections: readonly Correction[];
  /** What is read on which site. */
  readonly rules: readonly SiteRule[];
}

/** All that is worth keeping, as one value. */
export async function takeBackup(): Promise<Backup> {
  const [settings, sites, rules] = await Promise.all([loadSettings(), loadLeftOutSites(), loadPieceRules()]);
  const [alwaysRead, corrections] = await Promise.all([loadAlwaysRead(), loadCorrections()]);
  return { app: 'headwater', version: 2, settings, sites, alwaysRead, corrections, rules };
}

/**
 * Whether a file's text was a backup and is now in force. Fields that are no setting of ours, or out of bounds, are passed over.
 * Corrections made since at other places stay. Rejects where storage is full.
 */
export async function restoreBackup(text: string): Promise<boolean> {
  const backup = parse(text);
  if (backup?.app !== 'headwater') return false;
  const corrections = readCorrections(backup.corrections);
  await saveCorrections([...new Set(corrections.map(({ place }) => place))], corrections);
  await changeSettings(readSettings(backup.settings));
  // A file of before there was such a list says nothing of it.
  if (backup.sites !== undefined) await saveLeftOutSites(readSites(backup.sites));
  if (backup.alwaysRead !== undefined) await saveAlwaysRead(readHosts(backup.alwaysRead));
  for (const { host, rule } of readPieceRules(backup.rules)) await savePieceRule(`https://${host}/`, rule);
  return true;
}

/** Empty everything: settings, lists, places and what was found in this session. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear(), browser.storage.session.clear()]);
  keepWidth(null);
}

function parse(text: string): { readonly [Field in keyof Backup]?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
