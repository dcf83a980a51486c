import '../ui/stand-in-browser';

import { expect, test } from 'vitest';
import { changeAlwaysRead, loadAlwaysRead, readHosts } from '@/platform/always-read';

test('a site is put on the list once, and taken off again', async () => {
  await changeAlwaysRead('copies.example', true);
  await changeAlwaysRead('digest.example', true);
  await changeAlwaysRead('copies.example', true);
  expect(await loadAlwaysRead()).toEqual(['digest.example', 'copies.example']);
  await changeAlwaysRead('digest.example', false);
  expect(await loadAlwaysRead()).toEqual(['copies.example']);
});

test('what is no host is no entry, whatever a file or another version stored', () => {
  expect(readHosts(['copies.example', 'copies.example', 'no host', 7, null, '<b>.example'])).toEqual([
    'copies.example',
  ]);
  expect(readHosts('copies.example')).toEqual([]);
});
