import { useEffect, useState, type ReactNode } from 'react';
import { useSharedWords } from '../words/words.js';
import { changeUser, peopleHere } from './session.js';
import { SignIn } from './sign-in.js';

/** Alt and L, wherever the focus is, also in a field or a dialog: whoever has to leave the desk does not first close anything. */
export function useChangeUserKey(shared: boolean): void {
  useEffect(() => {
    if (!shared) return;
    const lock = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return;
      event.preventDefault();
      event.stopPropagation();
      changeUser();
    };
    addEventListener('keydown', lock, true);
    return () => removeEventListener('keydown', lock, true);
  }, [shared]);
}

/**
 * Stands instead of the page at a shared desk: who is next, his password and his code, and it opens with the sixth digit.
 * `children` is said instead of how that goes, where people have no second factor.
 */
export function ChangeUser({ children }: { readonly children?: ReactNode }) {
  const { t } = useSharedWords();
  const [people] = useState(peopleHere);
  const [account, setAccount] = useState<string>();
  return (
    <section className="change-user stack" aria-labelledby="change-user">
      <h2 id="change-user">{t('session.next')}</h2>
      {children ?? <p className="muted">{t('session.nextTodo')}</p>}
      {people.length > 0 && (
        <div className="people" role="group" aria-label={t('session.people')}>
          {people.map((person) => (
            <button
              key={person.id}
              type="button"
              aria-pressed={account === person.account}
              onClick={() => setAccount(person.account)}
            >
              {person.name}
            </button>
          ))}
        </div>
      )}
      <SignIn key={account ?? ''} account={account ?? ''} atOnce={children === undefined} />
    </section>
  );
}
