import { Button, Skeleton } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import IconCamera from '@tabler/icons-react/icons/IconCamera';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import IconPaperclip from '@tabler/icons-react/icons/IconPaperclip';
import { useCallback, useId, useRef, useState } from 'react';
import { answer, api, fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import { gateTime } from '../../../shared/live/live.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { TAKEN_FILES, refusalBefore } from '../../../shared/offline/uploads.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { PAPER_KINDS } from '../declare/typed.js';
import { PHOTOS, useKindName } from './kind-name.js';
import { OnTheirWay } from './on-their-way.js';
import { uploads, useTaken } from './uploads.js';
import './files.css';

type AttachedFile = Schemas['AttachedFile'];
type AttachmentKind = AttachedFile['kind'];

const KINDS: readonly AttachmentKind[] = [...PAPER_KINDS, ...PHOTOS];

const filesOf = (id: string) =>
  queryOptions({
    queryKey: ['declaration', id, 'files'],
    queryFn: () => answer(api.GET('/api/v1/declarations/{id}/files', { params: { path: { id } } })),
  });

/** What was handed in with a declaration, and the place to hand more in. */
export function Files({ id, isOpen }: { readonly id: string; readonly isOpen: boolean }) {
  const { t } = useWords();
  const client = useQueryClient();
  const seen = useQuery(filesOf(id));
  useTaken(
    id,
    useCallback(() => void client.invalidateQueries({ queryKey: ['declaration', id] }), [client, id]),
  );
  const title = useId();
  return (
    <section className="panel stack files" aria-labelledby={title}>
      <h2 id={title}>{t('files.title')}</h2>
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.isPending && <Skeleton height={72} />}
      {seen.data?.files.length === 0 && <Empty title={t('files.empty')} todo={t('files.emptyTodo')} />}
      {seen.data && seen.data.files.length > 0 && (
        <ul className="declared">
          {seen.data.files.map((file) => (
            <Taken key={file.file} id={id} file={file} />
          ))}
        </ul>
      )}
      <OnTheirWay id={id} />
      {isOpen && seen.data && <HandIn id={id} limits={seen.data.limits} />}
    </section>
  );
}

function Taken({ id, file: { file, kind, bytes, at } }: { readonly id: string; readonly file: AttachedFile }) {
  const { t, language } = useWords();
  const name = useKindName();
  const [error, setError] = useState<unknown>();
  const save = async () => {
    setError(undefined);
    try {
      const response = await fetchInSession(new Request(`/api/v1/declarations/${id}/files/${file}`));
      if (!response.ok) throw await refusalOf(response);
      const address = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <li>
      <b>{name(kind)}</b>
      <span className="muted figures">
        {t('files.size', { kilobytes: Math.ceil(bytes / 1000) })} · {moment(Date.parse(at), gateTime(), language)}
      </span>
      <Button
        variant="subtle"
        size="sm"
        leftSection={<IconDownload size={18} aria-hidden />}
        aria-label={t('files.open', { what: name(kind) })}
        onClick={() => void save()}
      >
        {t('files.download')}
      </Button>
      {error !== undefined && <ErrorSaid error={error} retry={() => void save()} />}
    </li>
  );
}

function HandIn({ id, limits }: { readonly id: string; readonly limits: Schemas['AttachmentLimitsValue'] }) {
  const { t } = useWords();
  const name = useKindName();
  const [kind, setKind] = useState<AttachmentKind>('VEHICLE_PHOTO');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const camera = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const select = useId();
  const { megabytes } = limits;
  const take = (files: FileList | null) => {
    const wrong: string[] = [];
    for (const file of files ?? []) {
      const why = refusalBefore(file, megabytes);
      if (why) wrong.push(t(`files.${why}`, { name: file.name, megabytes }));
      else
        uploads
          .add({
            path: `/api/v1/declarations/${id}/files?kind=${kind}`,
            about: id,
            kind,
            name: file.name,
            blob: file,
          })
          .catch(() => setRefused((so) => [...so, t('files.noPlace', { name: file.name })]));
    }
    setRefused(wrong);
    for (const input of [camera.current, picker.current]) if (input) input.value = '';
  };
  return (
    <div className="stack">
      <div className="hand-in">
        <label htmlFor={select}>{t('files.kind')}</label>
        <select id={select} value={kind} onChange={(event) => setKind(event.currentTarget.value as AttachmentKind)}>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {name(each)}
            </option>
          ))}
        </select>
        <Button leftSection={<IconCamera size={18} aria-hidden />} onClick={() => camera.current?.click()}>
          {t('files.take')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPaperclip size={18} aria-hidden />}
          onClick={() => picker.current?.click()}
        >
          {t('files.choose')}
        </Button>
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
          onChange={(event) => take(event.currentTarget.files)}
        />
      </div>
      <p className="muted small">
        {t('files.limits', { megabytes, files: limits.files })} {t('files.kept')}
      </p>
      {refused.length > 0 && (
        <ul role="alert" className="missing">
          {refused.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
