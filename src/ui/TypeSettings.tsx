import { t } from '../platform/i18n';
import { defaults, type Settings } from '../platform/settings';
import { Slider } from './Slider';

interface Props {
  readonly settings: Settings;
  /** Names of settings that an organisation has fixed. */
  readonly locked?: ReadonlySet<string>;
  readonly onChange: (changed: Partial<Settings>) => void;
}

const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast', 'own'];
/** Names of faces are names: they are not translated. */
const FACES: Readonly<Partial<Record<Settings['font'], string>>> = {
  literata: 'Literata',
  'source-serif': 'Source Serif',
  atkinson: 'Atkinson Hyperlegible',
  inter: 'Inter',
  lexend: 'Lexend',
  opendyslexic: 'OpenDyslexic',
};

const NONE: ReadonlySet<string> = new Set();

/** How the text looks; each change is seen at once. */
export function TypeSettings({ settings, locked = NONE, onChange }: Props) {
  return (
    <div class="type-settings">
      <fieldset class="themes" disabled={locked.has('theme')}>
        <legend>{t('type_theme')}</legend>
        {THEMES.map((theme) => (
          <label key={theme} class="theme" data-swatch={theme}>
            <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => onChange({ theme })} />
            <span>{t(`type_theme_${theme}`)}</span>
          </label>
        ))}
      </fieldset>
      {settings.theme === 'own' && <OwnColours settings={settings} onChange={onChange} />}
      <label class="row">
        <span>{t('type_font')}</span>
        <select
          disabled={locked.has('font')}
          value={settings.font}
          onChange={({ currentTarget }) => onChange({ font: currentTarget.value as Settings['font'] })}
        >
          {Object.entries(FACES).map(([font, name]) => (
            <option key={font} value={font}>
              {name}
            </option>
          ))}
          <option value="system">{t('type_font_system')}</option>
          <option value="own">{t('type_font_own')}</option>
        </select>
      </label>
      {settings.font === 'own' && (
        <label class="row">
          <span>{t('type_font_name')}</span>
          <input
            type="text"
            maxLength={100}
            value={settings.ownFont}
            onInput={({ currentTarget }) => onChange({ ownFont: currentTarget.value })}
          />
        </label>
      )}
      <Slider
        words={t('type_size')}
        locked={locked.has('size')}
        value={settings.size}
        from={14}
        to={40}
        step={1}
        shown={`${settings.size}`}
        onChange={(size) => onChange({ size })}
      />
      <Slider
        words={t('type_leading')}
        locked={locked.has('lineHeight')}
        value={settings.lineHeight}
        from={1.2}
        to={2.4}
        step={0.1}
        shown={settings.lineHeight.toFixed(1)}
        onChange={(lineHeight) => onChange({ lineHeight })}
      />
      <Slider
        words={t('type_width')}
        locked={locked.has('width')}
        value={settings.width}
        from={35}
        to={110}
        step={1}
        shown={`${settings.width}`}
        onChange={(width) => onChange({ width })}
      />
      <Slider
        words={t('type_tracking')}
        locked={locked.has('letterSpacing')}
        value={settings.letterSpacing}
        from={0}
        to={0.2}
        step={0.01}
        shown={settings.letterSpacing.toFixed(2)}
        onChange={(letterSpacing) => onChange({ letterSpacing })}
      />
      <Slider
        words={t('type_word_gap')}
        locked={locked.has('wordSpacing')}
        value={settings.wordSpacing}
        from={0}
        to={0.6}
        step={0.05}
        shown={settings.wordSpacing.toFixed(2)}
        onChange={(wordSpacing) => onChange({ wordSpacing })}
      />
      <label class="check">
        <input
          type="checkbox"
          disabled={locked.has('align')}
          checked={settings.align === 'justify'}
          onChange={({ currentTarget }) => onChange({ align: currentTarget.checked ? 'justify' : 'start' })}
        />
        <span>{t('type_justify')}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          disabled={locked.has('hyphens')}
          checked={settings.hyphens}
          onChange={({ currentTarget }) => onChange({ hyphens: currentTarget.checked })}
        />
        <span>{t('type_hyphens')}</span>
      </label>
      <button type="button" class="link" onClick={() => onChange(usualType)}>
        {t('type_reset')}
      </button>
    </div>
  );
}

/** How the text looks where nobody chose; the theme stays, as it is plain to see which one holds. */
const usualType: Partial<Settings> = {
  font: defaults.font,
  size: defaults.size,
  lineHeight: defaults.lineHeight,
  width: defaults.width,
  letterSpacing: defaults.letterSpacing,
  wordSpacing: defaults.wordSpacing,
  align: defaults.align,
  hyphens: defaults.hyphens,
};

function OwnColours({ settings, onChange }: Props) {
  return (
    <div class="row">
      <label>
        <span>{t('type_own_paper')}</span>
        <input
          type="color"
          value={settings.ownPaper}
          onInput={({ currentTarget }) => onChange({ ownPaper: currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('type_own_ink')}</span>
        <input
          type="color"
          value={settings.ownInk}
          onInput={({ currentTarget }) => onChange({ ownInk: currentTarget.value })}
        />
      </label>
    </div>
  );
}
