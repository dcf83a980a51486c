import { t } from '../platform/i18n';
import { version } from '../platform/version';
import { Figures } from './Figures';
import { OwnText } from './OwnText';
import { SelfTest } from './SelfTest';

/** Names and licences of what is built in; not translated. */
const PARTS: readonly (readonly [name: string, licence: string])[] = [
  ['Readability', 'Apache-2.0'],
  ['DOMPurify', 'MPL-2.0, Apache-2.0'],
  ['Preact', 'MIT'],
  ['tldts', 'MIT'],
  ['Turndown, client-zip, Valibot', 'MIT'],
  ['jsdiff', 'BSD-3-Clause'],
  ['webextension-polyfill', 'MPL-2.0'],
  ['Literata, Source Serif, Atkinson Hyperlegible, Inter, Lexend, OpenDyslexic', 'SIL OFL 1.1'],
];

/** Version, how the verdict comes about, its limits, and whose work is built in. */
export function About({ say }: { readonly say: (words: string) => void }) {
  return (
    <section id="about">
      <h2>{t('options_about')}</h2>
      <p>{t('about_version', version())}</p>
      <h3>{t('about_method')}</h3>
      <p>{t('about_method_claims')}</p>
      <p>{t('about_method_wording')}</p>
      <p>{t('about_method_limits')}</p>
      <Figures />
      <SelfTest say={say} />
      <OwnText say={say} />
      <h3>{t('about_licences')}</h3>
      <ul class="licences">
        {PARTS.map(([name, licence]) => (
          <li key={name}>
            {name} <span class="hint">{licence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
