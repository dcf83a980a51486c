import '../ui/stand-in-browser';

import { afterEach, describe, expect, test } from 'vitest';
import { isAllowListed, loadPolicy } from '@/platform/policy';
import { changeSettings, defaults, loadLocked, loadSettings } from '@/platform/settings';
import { managed } from '../ui/stand-in-browser';

afterEach(() => {
  for (const key of Object.keys(managed)) delete managed[key];
});

describe('an organisation’s policy', () => {
  test('is empty where there is none, or only nonsense', async () => {
    expect(await loadPolicy()).toEqual({ defaults: {}, locked: {}, allowList: [] });
    Object.assign(managed, { defaults: 7, locked: 'all', allowList: [1], noLookUps: 'yes' });
    expect(await loadPolicy()).toEqual({ defaults: {}, locked: {}, allowList: [] });
  });

  test('has defaults that the reader may change, and settings that the reader may not', async () => {
    Object.assign(managed, { defaults: { theme: 'dark', size: 24 }, locked: { images: 'never' } });
    await changeSettings({ size: 18, images: 'always' });
    expect(await loadSettings()).toMatchObject({ theme: 'dark', size: 18, images: 'never' });
    expect([...(await loadLocked())]).toEqual(['images']);
  });

  test('cannot bring in a value that is none', async () => {
    Object.assign(managed, { locked: { theme: 'plaid' } });
    expect((await loadSettings()).theme).toBe(defaults.theme);
  });

  test('may forbid look-ups, whatever the reader chose', async () => {
    await changeSettings({ compareByItself: true, lookUps: true });
    managed.noLookUps = true;
    expect(await loadSettings()).toMatchObject({ lookUps: false, compareByItself: false });
  });

  test('may name sites that are not checked by themselves, with their subdomains', async () => {
    managed.allowList = ['School.example'];
    const policy = await loadPolicy();
    const listed = ['https://school.example/a', 'https://news.school.example/', 'https://myschool.example/', 'x'];
    expect(listed.map((url) => isAllowListed(policy, url))).toEqual([true, true, false, false]);
  });
});
