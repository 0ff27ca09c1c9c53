import { Button } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../shared/look/dialog.js';
import { useWords } from '../app/words.js';

interface Props {
  readonly label: string;
  /** What is lost by it. */
  readonly sure: string;
  readonly drop: () => void;
}

/** Lets go of what stands on this telephone alone, after one more question: nobody can give it back. */
export function DropForGood({ label, sure, drop }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <Dialog title={label} close={() => setOpen(false)}>
          <div className="stack">
            <p>{sure}</p>
            <div className="row">
              <Button
                size="md"
                onClick={() => {
                  setOpen(false);
                  drop();
                }}
              >
                {label}
              </Button>
              <Button size="md" variant="default" onClick={() => setOpen(false)}>
                {t('common.cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
