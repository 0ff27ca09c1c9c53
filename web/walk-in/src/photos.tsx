import { useContext, useEffect, useState } from 'preact/hooks';
import { refusalBefore } from '../../shared/offline/uploads.js';
import { LanguageContext, Said, sentence } from './said.js';
import { useUploads } from './use-uploads.js';

const KINDS = ['VEHICLE_PHOTO', 'SEAL_PHOTO', 'CARGO_PHOTO', 'OTHER'] as const;
/** The most that any gate takes; one that takes less says so. */
const MEGABYTES = 25;

interface Shown {
  /** Whose photos these are: the link. */
  readonly name: string;
  readonly token: string;
}

/** Photos for the declaration, taken here. They are kept until the gate has them; what others handed in is not shown. */
export function Photos({ name, token }: Shown) {
  const language = useContext(LanguageContext);
  const uploads = useUploads(name, token, language);
  const [taken, setTaken] = useState(0);
  const [refused, setRefused] = useState<readonly string[]>([]);
  useEffect(() => uploads.onTaken(() => setTaken((n) => n + 1)), [uploads]);
  const progress = uploads.progress();
  const pick = (kind: string, files: FileList | null) => {
    const wrong: string[] = [];
    for (const file of Array.from(files ?? [])) {
      const why = refusalBefore(file, MEGABYTES);
      if (why) wrong.push(sentence(why, language, { name: file.name, n: String(MEGABYTES) }));
      else
        void uploads
          .add({ path: `/api/v1/driver/files?kind=${kind}`, about: name, kind, name: file.name, blob: file })
          .catch(() => setRefused([sentence('noPlace', language)]));
    }
    setRefused(wrong);
  };
  return (
    <section class="part photos">
      <h2>
        <Said of="photos" />
      </h2>
      <div class="takes">
        {KINDS.map((kind) => (
          <label key={kind} class="take">
            <Said of={kind} />
            <input
              type="file"
              accept="image/*"
              capture="environment"
              onChange={({ currentTarget }) => {
                pick(kind, currentTarget.files);
                currentTarget.value = '';
              }}
            />
          </label>
        ))}
      </div>
      {refused.map((each) => (
        <p key={each} class="wrong" role="alert">
          {each}
        </p>
      ))}
      <ul class="checks" aria-live="polite">
        {uploads.list().map(({ id, kind, state, title, detail }) => (
          <li key={id}>
            <span>{KINDS.map((each) => each === kind && sentence(each, language))}</span>
            {state === 'REFUSED' ? (
              <button type="button" onClick={() => void uploads.forget(id)}>
                <span aria-hidden="true">✕</span> {title} {detail} · <Said of="readIt" />
              </button>
            ) : progress[id] === undefined ? (
              <strong class="waits">
                <span aria-hidden="true">◷</span> <Said of="photoWaits" />
              </strong>
            ) : (
              <progress max={1} value={progress[id]} aria-label={sentence('sending', language)} />
            )}
          </li>
        ))}
      </ul>
      {taken > 0 && (
        <p class="done" role="status">
          <span aria-hidden="true">✓</span> <Said of="photosTaken" with={{ n: String(taken) }} />
        </p>
      )}
      <p class="muted">
        <Said of="photosKept" />
      </p>
    </section>
  );
}
