import { useContext } from 'preact/hooks';
import { LanguageContext, Message, Said } from './said.js';
import { useUploads } from './use-uploads.js';

/** Photos that cannot be sent now: the ticket is over, or closed on this telephone. They lie here until he lets them go. */
export function LeftPhotos({ name, over }: { readonly name: string; readonly over: boolean }) {
  const uploads = useUploads(name, undefined, useContext(LanguageContext));
  const left = uploads.list().length;
  if (left === 0) return null;
  return (
    <Message kind="held" title={<Said of="photosLeft" with={{ n: String(left) }} />}>
      <Said of={over ? 'photosLeftOver' : 'photosLeftClosed'} />
      <button type="button" onClick={() => void uploads.forgetAll()}>
        <Said of="photosForget" />
      </button>
    </Message>
  );
}
