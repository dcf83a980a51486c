import { chosenEngine, OWN_ENGINE } from '../core/source/chosen-engine';
import { engines } from '../core/source/engines';
import { t } from '../platform/i18n';
import type { Settings } from '../platform/settings';
import { Providers } from './Providers';

interface Props {
  readonly settings: Settings;
  /** Settings an organisation decided. */
  readonly locked: ReadonlySet<string>;
  readonly onChange: (changed: Partial<Settings>) => void;
  readonly say: (words: string) => void;
}

/** Where originals are looked for: the reader's search engine, and services they may switch on. */
export function Searching({ settings, locked, onChange, say }: Props) {
  const isOwn = settings.engine === OWN_ENGINE;
  const chosen = chosenEngine(settings.engine, settings.ownEngine);
  const isBad = isOwn && chosen.id !== OWN_ENGINE;
  return (
    <section id="searching">
      <h2>{t('options_searching')}</h2>
      <label class="stack">
        <b>{t('options_engine')}</b>
        <select
          value={settings.engine}
          disabled={locked.has('engine')}
          onChange={({ currentTarget }) => onChange({ engine: engineOf(currentTarget.value) })}
        >
          {engines.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={OWN_ENGINE}>{t('options_engine_own')}</option>
        </select>
      </label>
      {isOwn && (
        <label class="stack">
          {t('options_engine_template')}
          <input
            type="text"
            inputMode="url"
            dir="ltr"
            autoComplete="off"
            spellcheck={false}
            maxLength={500}
            placeholder="https://search.example/?q=%s"
            value={settings.ownEngine}
            disabled={locked.has('ownEngine')}
            aria-invalid={isBad}
            aria-describedby={isBad ? 'engine-bad' : undefined}
            onInput={({ currentTarget }) => onChange({ ownEngine: currentTarget.value })}
          />
        </label>
      )}
      {isBad && (
        <p id="engine-bad" class="problem">
          {t('options_engine_bad', chosen.name)}
        </p>
      )}
      <p class="hint">{t('options_engine_note')}</p>
      <Providers allowed={settings.lookUps} say={say} />
    </section>
  );
}

function engineOf(id: string): Settings['engine'] {
  return engines.some((engine) => engine.id === id) || id === OWN_ENGINE ? id : FIRST;
}

const FIRST = 'duckduckgo';
