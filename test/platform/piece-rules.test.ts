import '../ui/stand-in-browser';

import { expect, test } from 'vitest';
import type { PieceRule } from '@/core/model';
import { loadPieceRule, readPieceRules, ruleHost, savePieceRule } from '@/platform/piece-rules';
import { restoreBackup, takeBackup } from '@/platform/stored-data';

const rule = (over: Partial<PieceRule>): PieceRule => ({ only: null, keep: [], drop: [], ...over });

test('a rule holds for every page of its host, with www. or without', async () => {
  await savePieceRule('https://www.quay.example/one', rule({ keep: ['div.box'] }));
  expect(await loadPieceRule('http://quay.example/two?x=1')).toEqual(rule({ keep: ['div.box'] }));
  expect(await loadPieceRule('https://bells.example/')).toBeNull();
  expect(ruleHost('about:blank')).toBeNull();
});

test('a rule that says nothing is forgotten', async () => {
  await savePieceRule('https://quay.example/', rule({ only: 'div.box' }));
  await savePieceRule('https://quay.example/', rule({}));
  expect(readPieceRules([{ host: 'quay.example', rule: rule({}) }])).toHaveLength(1);
  expect((await takeBackup()).rules.map(({ host }) => host)).not.toContain('bells.example');
});

test('a rule keeps the newest of many signs', async () => {
  const keep = Array.from({ length: 40 }, (_, at) => `div.box-${at}`);
  await savePieceRule('https://quay.example/', rule({ keep }));
  expect((await loadPieceRule('https://quay.example/'))?.keep).toEqual(keep.slice(-30));
});

test('rules travel in a backup, and nonsense in one is passed over', async () => {
  await savePieceRule('https://quay.example/', rule({ drop: ['aside.box'] }));
  const backup = await takeBackup();
  expect(backup.rules).toContainEqual({ host: 'quay.example', rule: rule({ drop: ['aside.box'] }) });
  await savePieceRule('https://quay.example/', null);
  const rules = [...backup.rules, { host: 'a b', rule: rule({}) }, { host: 'x.example', rule: { only: 7 } }, null];
  expect(await restoreBackup(JSON.stringify({ ...backup, rules }))).toBe(true);
  expect(await loadPieceRule('https://quay.example/')).toEqual(rule({ drop: ['aside.box'] }));
});
