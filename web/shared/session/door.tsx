import { Button } from '@mantine/core';
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { LanguageSwitch } from '../look/frame.js';
import { useSharedWords } from '../words/words.js';
import { ChangeUser } from './change-user.js';
import { Enrol } from './enrol.js';
import { useSession, signOut, type Me } from './session.js';
import { SignIn } from './sign-in.js';

interface Props {
  readonly title: string;
  /** Whether this face is for such a person. */
  readonly admits: (me: Me) => boolean;
  readonly children: (me: Me) => ReactNode;
}

/** Lets in who is signed in and belongs here; a session that ended under somebody leaves his work where it is. */
export function Door({ title, admits, children }: Props) {
  const { t } = useSharedWords();
  const session = useSession();
  if (session.state === 'UNKNOWN') return <p className="unseen">{t('common.loading')}</p>;
  if ('me' in session && admits(session.me))
    return (
      <>
        <Fragment key={session.me.id}>{children(session.me)}</Fragment>
        {session.state === 'OVER' && <Again account={session.me.email ?? session.me.phone ?? ''} />}
      </>
    );
  return (
    <main className="door">
      <header>
        <h1>{title}</h1>
        <span className="muted">{t('common.product')}</span>
      </header>
      {'me' in session ? (
        <div className="said" role="alert">
          <div>
            <p className="title">{t('session.wrongFace')}</p>
            <p>{t('session.wrongFaceTodo')}</p>
            <Button variant="default" onClick={() => void signOut()}>
              {t('common.signOut')}
            </Button>
          </div>
        </div>
      ) : session.state === 'ENROLLING' ? (
        <Enrol />
      ) : session.state === 'CHANGING' ? (
        <ChangeUser />
      ) : (
        <SignIn />
      )}
      <LanguageSwitch />
    </main>
  );
}

/** Over the page, not instead of it, and over any dialog that is open there. */
export function Again({ account, children }: { readonly account: string; readonly children?: ReactNode }) {
  const { t } = useSharedWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="again" aria-label={t('session.over')} onCancel={(event) => event.preventDefault()}>
      <div className="panel stack">
        <h2>{t('session.over')}</h2>
        <p>{t('session.overTodo')}</p>
        {children}
        <SignIn account={account} />
      </div>
    </dialog>
  );
}
