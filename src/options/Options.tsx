import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Announcer } from '../ui/Announcer';
import { applyReadingStyle } from '../ui/reading-style';
import { useSettings } from '../ui/use-settings';
import { About } from './About';
import { Backup } from './Backup';
import { Checking } from './Checking';
import { LateSearching } from './LateSearching';
import { Privacy } from './Privacy';
import { Reading } from './Reading';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';

const SECTIONS = ['checking', 'reading', 'searching', 'sites', 'shortcuts', 'privacy', 'backup', 'about'] as const;

/** The reader's settings; each change applies at once, everywhere. */
export function Options({ locked }: { readonly locked: ReadonlySet<string> }) {
  const [said, setSaid] = useState('');
  const [settings, onChange] = useSettings((done) => setSaid(t(done ? 'options_saved' : 'options_not_saved')));
  useEffect(() => applyReadingStyle(settings, true), [settings]);
  return (
    <>
      <header>
        <h1>{t('options_title')}</h1>
        <nav aria-label={t('options_title')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`options_${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {locked.size > 0 && <p class="notice">{t('options_managed')}</p>}
        <Checking settings={settings} locked={locked} onChange={onChange} />
        <Reading settings={settings} locked={locked} onChange={onChange} />
        <LateSearching settings={settings} locked={locked} onChange={onChange} say={setSaid} />
        <Sites say={setSaid} />
        <Shortcuts />
        <Privacy say={setSaid} />
        <Backup say={setSaid} />
        <About say={setSaid} />
      </main>
      <Announcer words={said} />
    </>
  );
}
