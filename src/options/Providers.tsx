import { useEffect, useState } from 'preact/hooks';
import { providers } from '../core/source/providers';
import { archive } from '../core/source/providers/archive';
import { t } from '../platform/i18n';
import { reachHost } from '../platform/permissions';
import { type ServiceAccess, saveServiceAccess, watchServiceAccess } from '../platform/provider-access';

/** A service as the options show it. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly needs: 'nothing' | 'key' | 'address';
  /** Its host with this key or address; null where that is none. */
  hostFor(access: string): string | null;
}

const ROWS: readonly Row[] = [
  ...providers.map(({ id, name, needs, request }) => ({
    id,
    name,
    needs,
    hostFor: (access: string) => hostIn(request('x', access)?.url),
  })),
  { id: archive.id, name: 'Wayback Machine', needs: 'nothing', hostFor: () => archive.host },
];

interface Props {
  /** False where the reader wants no look-ups at all. */
  readonly allowed: boolean;
  readonly say: (words: string) => void;
}

/** Services that may be asked, all off at first, each with what it needs. */
export function Providers({ allowed, say }: Props) {
  const [services, setServices] = useState<ServiceAccess>({ on: [], access: {} });
  useEffect(() => watchServiceAccess(setServices), []);
  const save = (next: ServiceAccess) => {
    setServices(next);
    void saveServiceAccess(next).then(
      () => say(t('options_saved')),
      () => say(t('options_not_saved')),
    );
  };
  const turn = (row: Row, isOn: boolean) => {
    const host = row.hostFor(services.access[row.id] ?? '');
    // In the click itself: browsers ask for access nowhere else, and only where it was withdrawn.
    if (isOn && host) void reachHost(host);
    const others = services.on.filter((id) => id !== row.id);
    save({ ...services, on: isOn ? [...others, row.id] : others });
  };
  return (
    <>
      <h3>{t('options_providers')}</h3>
      <p class="hint">{t('options_providers_note')}</p>
      <ul class="providers">
        {ROWS.map((row) => (
          <li key={row.id}>
            <label class="check">
              <input
                type="checkbox"
                disabled={!allowed}
                checked={services.on.includes(row.id)}
                onChange={({ currentTarget }) => turn(row, currentTarget.checked)}
              />
              <span>
                {row.name} <bdi class="hint">{row.hostFor(services.access[row.id] ?? '')}</bdi>
                <small>{t(`provider_${row.id.replace('-', '_')}_note`)}</small>
              </span>
            </label>
            {row.needs !== 'nothing' && services.on.includes(row.id) && (
              <AccessField
                row={row}
                value={services.access[row.id] ?? ''}
                onChange={(value) => save({ ...services, access: { ...services.access, [row.id]: value } })}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface FieldProps {
  readonly row: Row;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function AccessField({ row, value, onChange }: FieldProps) {
  const isBad = value !== '' && row.hostFor(value) === null;
  const field = {
    id: `service-${row.id}`,
    dir: 'ltr',
    autoComplete: 'off',
    spellcheck: false,
    maxLength: 500,
    value,
    'aria-invalid': isBad,
    'aria-describedby': isBad ? `bad-${row.id}` : undefined,
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => onChange(currentTarget.value.trim()),
  } as const;
  return (
    <>
      <div class="stack">
        <label for={field.id}>{t(row.needs === 'key' ? 'provider_key' : 'provider_address', row.name)}</label>
        {row.needs === 'key' ? <input type="password" {...field} /> : <input type="text" inputMode="url" {...field} />}
      </div>
      {isBad && (
        <p id={`bad-${row.id}`} class="problem">
          {t('provider_bad')}
        </p>
      )}
    </>
  );
}

function hostIn(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).host;
}
