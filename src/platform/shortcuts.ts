import { browser } from './browser';

/** Whether the browser's page for changing shortcuts was opened. Firefox can since 137; Chromium by its address. */
export async function openShortcutSettings(): Promise<boolean> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  const opened = commands?.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return Promise.resolve(opened).then(
    () => true,
    () => false,
  );
}

/** The keys really assigned to each command, by its name; '' where there is none. Empty where the browser has no commands. */
export async function loadShortcuts(): Promise<Readonly<Record<string, string>>> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}
