import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Bidi, connectBidi } from './bidi';

export interface FirefoxProcess {
  readonly bidi: Bidi;
  readonly exited: Promise<unknown>;
  close(): Promise<void>;
}

/** Silence: nothing is asked of the outside, nothing greets the user. */
const PREFS = {
  'remote.active-protocols': 1,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.newtabpage.enabled': false,
  'browser.search.update': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.tabs.warnOnClose': false,
  // Our own page stays behind the others; its clock is not to be slowed for that, ms.
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

/** How long a browser may take to leave by itself, in ms. */
const GRACE = 3000;

interface Options {
  readonly program: string;
  readonly headless: boolean;
  readonly prefs: Readonly<Record<string, unknown>>;
}

/** A Firefox with a profile of its own and a BiDi session that may reach into the browser itself. */
export async function startFirefox({ program, headless, prefs }: Options): Promise<FirefoxProcess> {
  const profile = makeProfile(prefs);
  const child = spawn(
    program,
    [
      ...(headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port', '0', '-remote-allow-system-access'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const bidi = await connectBidi(await addressOf(child));
  await bidi.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'ignore' } } },
  });
  return {
    bidi,
    exited,
    async close() {
      await Promise.race([bidi.send('browser.close').catch(() => {}), pause(GRACE)]);
      bidi.close();
      await Promise.race([exited, pause(GRACE)]);
      if (child.exitCode === null) child.kill('SIGKILL');
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function makeProfile(prefs: Readonly<Record<string, unknown>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headwater-firefox-'));
  const lines = Object.entries({ ...PREFS, ...prefs }).map(
    (pref) => `user_pref(${pref.map((one) => JSON.stringify(one)).join(', ')});`,
  );
  fs.writeFileSync(path.join(folder, 'user.js'), lines.join('\n'));
  return folder;
}

/** The address the browser prints once it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (data: Buffer) => {
      printed += data;
      const address = /listening on (ws:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`Firefox left: ${printed}`)));
  });
}
