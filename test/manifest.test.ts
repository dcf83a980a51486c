import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SettingsSchema } from '@/platform/settings-schema';
import { manifestFor } from '../vite.config';

const manifest = (target: 'chrome' | 'firefox') => manifestFor(target) as unknown as Readonly<Record<string, unknown>>;

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  test('asks for these permissions and no other', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest(target);
    expect(permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', 'declarativeNetRequest']);
    expect(host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect([optional_permissions, optional_host_permissions]).toEqual([undefined, undefined]);
  });

  test('has these keys and no other', () => {
    expect(Object.keys(manifest(target)).toSorted()).toEqual([...KEYS, ...OWN[target]].toSorted());
  });
});

test('docs/permissions.md explains each permission', () => {
  const explained = readFileSync('docs/permissions.md', 'utf8');
  for (const permission of manifest('chrome').permissions as readonly string[])
    expect(explained).toContain(`| \`${permission}\` |`);
});

describe('the policy file', () => {
  const schema: Schema = JSON.parse(readFileSync('public/policy.json', 'utf8'));

  test('is the one that the manifest for Chrome names', () => {
    expect(manifest('chrome').storage).toEqual({ managed_schema: 'policy.json' });
  });

  test.each(['defaults', 'locked'])('knows every setting but the voices, which differ by machine, under %s', (part) => {
    const named = Object.keys(schema.properties[part]?.properties ?? {}).toSorted();
    expect(named).toEqual(
      Object.keys(SettingsSchema.entries)
        .filter((name) => name !== 'voices')
        .toSorted(),
    );
  });

  test('uses only what Chrome’s policy schemas may use', () => {
    const words = JSON.stringify(schema).match(/"(?:\$ref|additionalProperties|required|oneOf|anyOf|allOf)":/g);
    expect(words).toBe(null);
    // "Only integers can have minimum and maximum": Chrome refuses the whole manifest.
    const numbers = Object.values(schema.properties.locked?.properties ?? {}).filter(({ type }) => type === 'number');
    expect(numbers.filter((one) => 'minimum' in one || 'maximum' in one)).toEqual([]);
  });
});

const KEYS = [
  ...['manifest_version', 'name', 'version', 'description', 'default_locale', 'icons', 'action', 'options_ui'],
  ...['background', 'content_scripts', 'permissions', 'host_permissions', 'commands', 'content_security_policy'],
];
const OWN = { chrome: ['storage', 'minimum_chrome_version'], firefox: ['browser_specific_settings'] } as const;

interface Schema {
  readonly properties: Readonly<Record<string, { readonly properties?: Readonly<Record<string, { type: string }>> }>>;
}
