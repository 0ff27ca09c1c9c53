import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../app/words.js';

interface Props {
  /** Makes it a draft again; false while another one is being written in that form, unless it is to be put `instead`. */
  readonly reopen: (instead: boolean) => Promise<boolean>;
  /** To the form, to what stands there now. */
  readonly toForm: () => void;
}

/** The way back from a refusal to the form. Where another draft stands there, he says which of the two goes on. */
export function Mend({ reopen, toForm }: Props) {
  const { t } = useWords();
  const [another, setAnother] = useState(false);
  const mend = async (instead: boolean) => {
    if (await reopen(instead)) toForm();
    else setAnother(true);
  };
  if (!another)
    return (
      <div>
        <Button size="md" onClick={() => void mend(false)}>
          {t('dossier.mend')}
        </Button>
      </div>
    );
  return (
    <div className="told stack" role="alert">
      <p>{t('dossier.another')}</p>
      <div className="row">
        <Button size="md" onClick={toForm}>
          {t('dossier.anotherOpen')}
        </Button>
        <Button size="md" variant="default" onClick={() => void mend(true)}>
          {t('dossier.anotherInstead')}
        </Button>
      </div>
    </div>
  );
}
