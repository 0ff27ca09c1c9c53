import { CloseButton } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSharedWords } from '../words/words.js';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly close: () => void;
  /** Where it stands; in the middle unless told. */
  readonly at?: 'top' | 'side';
  readonly children: ReactNode;
}

/** A question or list over the page: the browser's own dialog, which holds the focus, ends with Escape and is no landmark. */
export function Dialog({ title, close, at, children }: Props) {
  const { t } = useSharedWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (shown && !shown.open) shown.showModal();
    // A button that was pressed may be gone by it: then keys, Escape first, would go to the page beneath.
    const held = new MutationObserver(() => {
      if (document.activeElement === document.body) shown?.focus();
    });
    if (shown) held.observe(shown, { childList: true, subtree: true });
    // However it ends, the keyboard goes on where it was.
    return () => {
      held.disconnect();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      tabIndex={-1}
      data-at={at}
      aria-labelledby={id}
      onClose={close}
      // Keys of the page beneath are not meant while it is open, Escape least of all.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <CloseButton aria-label={t('common.close')} onClick={close} />
      </div>
      {children}
    </dialog>
  );
}
