import { useState } from 'preact/hooks';
import { providers, type SearchProvider } from '../core/source/providers';
import type { Finder } from '../platform/finder';
import { t } from '../platform/i18n';
import type { LookUpOutcome } from '../platform/messages';
import type { ServiceAccess } from '../platform/provider-access';
import { outcomeWords } from './outcome-words';
import { QueryText } from './QueryText';

interface Props {
  readonly query: string;
  readonly finder: Finder;
  readonly services: ServiceAccess;
  readonly say: (words: string) => void;
}

/** A button for each service that is on. Each names its host and what it is sent. */
export function Services({ query, finder, services, say }: Props) {
  return (
    <>
      {providers
        .filter(({ id }) => services.on.includes(id))
        .map((provider) => (
          <Service
            key={provider.id}
            provider={provider}
            words={provider.words(query)}
            host={hostOf(provider, services)}
            query={query}
            finder={finder}
            say={say}
          />
        ))}
    </>
  );
}

interface ServiceProps extends Omit<Props, 'services'> {
  readonly provider: SearchProvider;
  readonly words: string;
  /** Null where its key or address is missing. */
  readonly host: string | null;
}

function Service({ provider, words, host, query, finder, say }: ServiceProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState('');
  if (host === null) return <p class="hint">{`${provider.name}: ${t('lookup_access')}`}</p>;
  const ask = async () => {
    setIsAsking(true);
    setSaid('');
    const outcome = await finder
      .lookUp(provider.id, host, query)
      .catch((): LookUpOutcome => ({ kind: 'failed', why: 'unreachable' }));
    setIsAsking(false);
    setSaid(outcomeWords(outcome));
    say(outcomeWords(outcome));
  };
  return (
    <div class="service">
      <button type="button" disabled={isAsking} aria-busy={isAsking} onClick={() => void ask()}>
        {t(isAsking ? 'lookup_working' : 'lookup_with', `${provider.name} (${host})`)}
      </button>
      <p class="hint sent">
        {t('search_sends')} <QueryText text={words} />
      </p>
      {said && <p class="done">{said}</p>}
    </div>
  );
}

function hostOf(provider: SearchProvider, { access }: ServiceAccess): string | null {
  const request = provider.request('x', access[provider.id] ?? '');
  return request && new URL(request.url).host;
}
