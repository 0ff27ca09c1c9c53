import { CloseButton } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from './words.js';
import './ask.css';

interface Props {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A question over the page: the browser's own dialog, which holds the focus, ends with Escape and is no landmark. */
export function Ask({ title, close, children }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={id} onClose={close}>
      <div className="ask-head">
        <h2 id={id}>{title}</h2>
        <CloseButton aria-label={t('common.close')} onClick={close} />
      </div>
      {children}
    </dialog>
  );
}
