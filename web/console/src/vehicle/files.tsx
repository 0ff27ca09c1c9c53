import { Button } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import IconPhoto from '@tabler/icons-react/icons/IconPhoto';
import { useState } from 'react';
import { answer, api, fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import { gateTime } from '../../../shared/live/live.js';
import { Dialog } from '../../../shared/look/dialog.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { dataOf } from '../board/data-of.js';
import { saveAs } from '../board/save-as.js';

type AttachedFile = Schemas['AttachedFile'];

const filesOf = (id: string) =>
  queryOptions({
    queryKey: ['declaration', id, 'files'],
    queryFn: async () => (await answer(api.GET('/api/v1/declarations/{id}/files', { params: { path: { id } } }))).files,
    refetchInterval: 30_000,
  });

/** The files that the own agency may open. Each opening is on record, so none is fetched before it is asked for. */
export function AttachedFiles({ declaration }: { readonly declaration: string }) {
  const { t } = useWords();
  const files = useQuery(filesOf(declaration));
  if (files.isLoadingError) return <ErrorSaid error={files.error} retry={() => void files.refetch()} />;
  if (!files.data || files.data.length === 0) return null;
  return (
    <>
      <h3>{t('vehicle.files')}</h3>
      <ul className="attached">
        {files.data.map((file) => (
          <AttachedLine key={file.file} declaration={declaration} file={file} />
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  readonly declaration: string;
  readonly file: AttachedFile;
}

/** A photo opens over the page, anything else is saved. */
function AttachedLine({ declaration, file: { file, kind, mediaType, bytes, at } }: LineProps) {
  const { t, language } = useWords();
  const [photo, setPhoto] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const isPhoto = mediaType.startsWith('image/');
  const open = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const response = await fetchInSession(new Request(`/api/v1/declarations/${declaration}/files/${file}`));
      if (!response.ok) throw await refusalOf(response);
      const content = await response.blob();
      if (isPhoto) setPhoto(await dataOf(content));
      else saveAs(content, /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? file);
    } catch (failed) {
      setError(failed);
    }
    setBusy(false);
  };
  const name = t(`paper.${kind}`);
  return (
    <li>
      <Button
        variant="default"
        size="sm"
        loading={busy}
        leftSection={isPhoto ? <IconPhoto size={18} aria-hidden /> : <IconDownload size={18} aria-hidden />}
        onClick={() => void open()}
      >
        {t('vehicle.openFile', { what: name })}
      </Button>
      <span className="muted figures">
        {t('vehicle.fileSize', { kilobytes: Math.ceil(bytes / 1000) })} · {moment(Date.parse(at), gateTime(), language)}
      </span>
      {error !== undefined && <ErrorSaid error={error} retry={() => void open()} />}
      {photo && (
        <Dialog title={name} close={() => setPhoto(undefined)}>
          <img className="photo" src={photo} alt={name} />
        </Dialog>
      )}
    </li>
  );
}
