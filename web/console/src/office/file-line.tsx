import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import IconPhoto from '@tabler/icons-react/icons/IconPhoto';
import { useState } from 'react';
import { fetchInSession } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import { Dialog } from '../../../shared/look/dialog.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { dataOf } from '../board/data-of.js';
import { saveAs } from '../board/save-as.js';

interface Props {
  /** Its address. */
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes?: number;
}

/** Gets a file of the product, in the session. */
export async function fetched(path: string): Promise<{ readonly content: Blob; readonly name: string }> {
  const response = await fetchInSession(new Request(path));
  if (!response.ok) throw await refusalOf(response);
  const [, name = 'file'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { content: await response.blob(), name };
}

/** A file that is opened on the record, and so only when it is asked for: a photo over the page, anything else is saved. */
export function FileLine({ path, name, mediaType, bytes }: Props) {
  const { t } = useWords();
  const [photo, setPhoto] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const isPhoto = mediaType.startsWith('image/');
  const open = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const file = await fetched(path);
      if (isPhoto) setPhoto(await dataOf(file.content));
      else saveAs(file.content, file.name);
    } catch (failed) {
      setError(failed);
    }
    setBusy(false);
  };
  return (
    <>
      <Button
        variant="default"
        size="sm"
        loading={busy}
        leftSection={isPhoto ? <IconPhoto size={18} aria-hidden /> : <IconDownload size={18} aria-hidden />}
        onClick={() => void open()}
      >
        {name}
      </Button>
      {bytes !== undefined && (
        <span className="muted figures">{t('vehicle.fileSize', { kilobytes: Math.ceil(bytes / 1000) })}</span>
      )}
      {error !== undefined && <ErrorSaid error={error} retry={() => void open()} />}
      {photo && (
        <Dialog title={name} close={() => setPhoto(undefined)}>
          <img className="photo" src={photo} alt={name} />
        </Dialog>
      )}
    </>
  );
}
