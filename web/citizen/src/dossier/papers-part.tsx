import { useWords } from '../app/words.js';
import type { ProcedureDetails } from '../procedures/queries.js';
import { HandIn } from '../send/hand-in.js';
import { uploads } from '../send/uploads.js';
import { idOf } from './form-fields.js';

interface Props {
  readonly id: string;
  readonly papers: ProcedureDetails['papers'];
  /** Where papers may be shown at the counter: their keys, and what changes them. */
  readonly onPaper?:
    { readonly keys: readonly string[]; readonly change: (keys: readonly string[]) => void } | undefined;
  readonly missing: readonly string[];
  readonly onBegin: () => void;
}

/** Each paper of a procedure with its files. */
export function PapersPart({ id, papers, onPaper, missing, onBegin }: Props) {
  const { t, language } = useWords();
  return papers.map(({ key, name, form, required, note }) => (
    <div key={key} className="paper" id={idOf(`papers.${key}`)} tabIndex={-1}>
      <p>
        <b>{name[language]}</b>{' '}
        <span className="muted">
          ({t(`paperForm.${form}`)}
          {!required && `, ${t('procedure.ifNeeded')}`})
        </span>
      </p>
      {note && <p className="muted small">{note[language]}</p>}
      <HandIn
        of={uploads}
        about={id}
        kind={key}
        name={name[language]}
        path={`/api/v1/dossiers/${id}/files?paper=${key}`}
        onBegin={onBegin}
      />
      {onPaper && (
        <label className="tick">
          <input
            type="checkbox"
            checked={onPaper.keys.includes(key)}
            onChange={({ currentTarget: { checked } }) =>
              onPaper.change(checked ? [...onPaper.keys, key] : onPaper.keys.filter((each) => each !== key))
            }
          />
          {t('apply.onPaper')}
        </label>
      )}
      {missing.includes(key) && <p className="field-wrong">{t('citizen.missing')}</p>}
    </div>
  ));
}
