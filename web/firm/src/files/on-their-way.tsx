import { Button } from '@mantine/core';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { useKindName } from './kind-name.js';
import { uploads, useUploads } from './uploads.js';

/** Files that the gate does not have yet: how much has gone, what waits for a line, what was refused and why. */
export function OnTheirWay({ id }: { readonly id: string }) {
  const { t } = useWords();
  const kindName = useKindName();
  const mine = useUploads(id);
  if (mine.length === 0) return null;
  return (
    <ul className="on-their-way" aria-live="polite">
      {mine.map(({ id: upload, name, kind, state, part, title, detail }) => (
        <li key={upload}>
          <span>
            <b>{kindName(kind)}</b> <span className="muted">{name}</span>
          </span>
          {state === 'REFUSED' ? (
            <Status hue="closed" icon="failed">
              {t('files.refused')}: {title} {detail}
            </Status>
          ) : part === undefined ? (
            <Status hue="waiting" icon="clock">
              {t('files.waits')}
            </Status>
          ) : (
            <progress max={1} value={part} aria-label={t('files.sending', { percent: Math.round(part * 100) })} />
          )}
          <Button
            variant="subtle"
            size="sm"
            aria-label={t('files.remove', { name })}
            onClick={() => void uploads.forget(upload)}
          >
            ✕
          </Button>
        </li>
      ))}
    </ul>
  );
}
