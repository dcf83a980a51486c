import { browser } from './browser';

/** The keys really assigned to each command, by its name; '' where there is none. Empty where the browser has no commands. */
export async function loadShortcuts(): Promise<Readonly<Record<string, string>>> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}
