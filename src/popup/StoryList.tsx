import { useState } from 'preact/hooks';
import type { Story } from '../core/model';
import { t } from '../platform/i18n';
import { plainText } from '../ui/plain-text';
import { Sentence } from '../ui/Sentence';

interface Props {
  readonly stories: readonly Story[];
  readonly onOpen: (url: string) => void;
}

/** Stories shown at first. */
const FIRST = 20;

/** The stories of a list page, each a way to its own site; the host it leads to stands beside it in full. */
export function StoryList({ stories, onOpen }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? stories : stories.slice(0, FIRST);
  return (
    <>
      <ul class="stories">
        {shown.map(({ url, title, outlet, host, status }) => (
          <li key={url}>
            <button type="button" class="link" onClick={() => onOpen(url)}>
              <span>
                <bdi>{plainText(title)}</bdi>
              </span>
              <span class="hint">
                {outlet && (
                  <>
                    <bdi>{plainText(outlet)}</bdi>
                    {' · '}
                  </>
                )}
                {status === 'opaque' ? (
                  <Sentence id="stories_through" values={[host]} />
                ) : (
                  <bdi class="host">{host}</bdi>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < stories.length && (
        <button type="button" onClick={() => setAll(true)}>
          {t('evidence_more', String(stories.length - shown.length))}
        </button>
      )}
    </>
  );
}
