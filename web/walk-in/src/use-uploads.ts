import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Uploads } from '../../shared/offline/uploads.js';
import type { Language } from './words.js';

/** The photos of a link that this telephone keeps. Without a token they are shown and sent nowhere. */
export function useUploads(name: string, token: string | undefined, language: Language): Uploads {
  const by = useRef({ token, language });
  by.current = { token, language };
  const uploads = useMemo(
    () =>
      new Uploads('gate-driver-uploads', {
        owner: () => name,
        authorization: () => Promise.resolve(by.current.token && `Pass ${by.current.token}`),
        language: () => by.current.language,
      }),
    [name],
  );
  const [, draw] = useState(0);
  useEffect(() => {
    const end = uploads.watch(() => draw((n) => n + 1));
    // A private window keeps nothing, and has no place for photos.
    uploads.begin().catch(() => undefined);
    return () => {
      uploads.end();
      end();
    };
  }, [uploads]);
  return uploads;
}
