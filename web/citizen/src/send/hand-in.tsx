import { Button } from '@mantine/core';
import IconCamera from '@tabler/icons-react/icons/IconCamera';
import IconPaperclip from '@tabler/icons-react/icons/IconPaperclip';
import { useRef, useState } from 'react';
import { Status } from '../../../shared/look/status.js';
import { TAKEN_FILES, refusalBefore, type Uploads } from '../../../shared/offline/uploads.js';
import { inLanguage } from '../../../shared/words/refusal-said.js';
import { useWords } from '../app/words.js';
import { dropFile } from './store.js';
import { useOnTheirWay } from './uploads.js';
import { useErrandStore } from './use-errand.js';
import './hand-in.css';

const MEGABYTES = 10;

interface Props {
  readonly of: Uploads;
  /** The dossier or petition that it is handed in for. */
  readonly about: string;
  /** What it shows, as its route calls it, and as people do. */
  readonly kind: string;
  readonly name: string;
  readonly path: string;
  /** Called before the first one is taken. */
  readonly onBegin?: () => void;
}

/** Takes photos and files: type and size are told at once, each is kept here until the server has it. */
export function HandIn({ of, about, kind, name, path, onBegin }: Props) {
  const { t } = useWords();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const camera = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    onBegin?.();
    const wrong: string[] = [];
    for (const file of files ?? []) {
      const why = refusalBefore(file, MEGABYTES);
      if (why) wrong.push(t(`apply.${why}`, { name: file.name }));
      else
        of.add({ path, about, kind, name: file.name, blob: file }).catch(() =>
          setRefused((so) => [...so, t('apply.noPlace', { name: file.name })]),
        );
    }
    setRefused(wrong);
    for (const input of [camera.current, picker.current]) if (input) input.value = '';
  };
  return (
    <div className="hand-in-here">
      <Files of={of} about={about} kind={kind} />
      <div className="row">
        <Button
          variant="default"
          size="md"
          leftSection={<IconCamera size={20} aria-hidden />}
          aria-label={t('apply.takeFor', { paper: name })}
          onClick={() => camera.current?.click()}
        >
          {t('apply.take')}
        </Button>
        <Button
          variant="default"
          size="md"
          leftSection={<IconPaperclip size={20} aria-hidden />}
          aria-label={t('apply.chooseFor', { paper: name })}
          onClick={() => picker.current?.click()}
        >
          {t('apply.choose')}
        </Button>
      </div>
      <input
        ref={camera}
        hidden
        type="file"
        accept="image/*"
        capture="environment"
        onChange={(event) => take(event.currentTarget.files)}
      />
      <input
        ref={picker}
        hidden
        type="file"
        multiple
        accept={TAKEN_FILES}
        data-kind={kind}
        onChange={(event) => take(event.currentTarget.files)}
      />
      {refused.length > 0 && (
        <ul role="alert" className="field-wrong">
          {refused.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was taken of one kind: with the server already, on its way, or refused. */
function Files({ of, about, kind }: Pick<Props, 'of' | 'about' | 'kind'>) {
  const { t, language } = useWords();
  const here = useErrandStore().files.filter((each) => each.about === about && each.kind === kind);
  const onTheirWay = useOnTheirWay(of, about).filter((each) => each.kind === kind);
  if (here.length + onTheirWay.length === 0) return null;
  return (
    <ul className="files-here" aria-live="polite">
      {here.map(({ file, name, bytes }) => (
        <li key={file}>
          <span className="grows">
            {name} <span className="muted">{t('apply.kilobytes', { kb: Math.ceil(bytes / 1000) })}</span>
          </span>
          <Status hue="open" icon="done">
            {t('apply.fileHere')}
          </Status>
          <Away name={name} onClick={() => void dropFile(file)} />
        </li>
      ))}
      {onTheirWay.map(({ id, name, state, part, ...upload }) => {
        const { title, detail } = inLanguage(upload, language);
        return (
          <li key={id}>
            <span className="grows">{name}</span>
            {state === 'REFUSED' ? (
              <span className="field-wrong">
                {t('apply.fileRefused')}: {title} {detail}
              </span>
            ) : part === undefined ? (
              <Status hue="waiting" icon="clock">
                {t('apply.fileWaits')}
              </Status>
            ) : (
              <progress max={1} value={part} aria-label={t('apply.sending', { percent: Math.round(part * 100) })} />
            )}
            <Away name={name} onClick={() => void of.forget(id)} />
          </li>
        );
      })}
    </ul>
  );
}

function Away({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  const { t } = useWords();
  return (
    <Button variant="subtle" size="sm" aria-label={t('apply.remove', { name })} onClick={onClick}>
      ✕
    </Button>
  );
}
