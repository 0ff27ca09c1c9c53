import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useWords } from '../app/words.js';
import { ActForm, ActWords } from '../office/act-form.js';
import type { FormProps } from './form-props.js';
import { PaperFiles, type HandedIn } from './paper-files.js';
import { tellAct } from './tell-act.js';

/** Takes what the applicant brought to the counter: scans of papers, and what he says. */
export function SupplementForm({ dossier, seen, leave }: FormProps) {
  const { t } = useWords();
  const [files, setFiles] = useState<readonly HandedIn[]>([]);
  const [note, setNote] = useState('');
  const send = () => {
    const body = { files: files.map(({ file }) => file), ...(note.trim() && { note: note.trim() }) };
    const path = { id: dossier.id };
    tellAct(commandFor('post', '/api/v1/dossiers/{id}/supplement', { path, seen, body }), dossier, 'SUPPLEMENT');
  };
  return (
    <ActForm
      sure={t('dossierSure.SUPPLEMENT')}
      does={t('dossierAct.SUPPLEMENT')}
      send={send}
      leave={leave}
      disabled={files.length === 0 && !note.trim()}
    >
      <PaperFiles dossier={dossier.id} papers={dossier.papers} files={files} change={setFiles} />
      <ActWords label={t('dossier.note')} optional value={note} type={setNote} />
    </ActForm>
  );
}
