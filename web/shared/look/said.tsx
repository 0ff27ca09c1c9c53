import { Button } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconCloudOff from '@tabler/icons-react/icons/IconCloudOff';
import IconInbox from '@tabler/icons-react/icons/IconInbox';
import type { ReactNode } from 'react';
import { Refused, Unreachable, type Problem } from '../api/problem.js';
import { inLanguage } from '../words/refusal-said.js';
import { useSharedWords } from '../words/words.js';
import './said.css';

/** A refusal or a broken line in words: what, where, what to do next. */
export function ErrorSaid({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useSharedWords();
  const again = retry && (
    <Button variant="default" size="sm" onClick={retry}>
      {t('common.retry')}
    </Button>
  );
  if (error instanceof Unreachable)
    return (
      <Said icon={<IconCloudOff />} title={t('problem.unreachable')} todo={t('problem.unreachableTodo')}>
        {again}
      </Said>
    );
  const problem = error instanceof Refused ? error.problem : {};
  return <ProblemSaid problem={problem}>{again}</ProblemSaid>;
}

/** A refusal in the reader's language, by its code or in the server's own words; ours when it said none. Fields stand with their names in the form, the others here. */
export function ProblemSaid({
  problem: told,
  children,
}: {
  readonly problem: Partial<Problem>;
  readonly children?: ReactNode;
}) {
  const { t, language } = useSharedWords();
  const problem = inLanguage(told, language);
  const ours = problem.title === undefined;
  return (
    <Said
      icon={<IconAlertTriangle />}
      title={problem.title ?? t('problem.unknown')}
      todo={problem.detail ?? (ours ? t('problem.unknownTodo') : '')}
    >
      {problem.fields && problem.fields.length > 0 && (
        <ul className="fields">
          {problem.fields.map(({ path, message }) => (
            <li key={path + message}>{message}</li>
          ))}
        </ul>
      )}
      {problem.correlationId && (ours || (problem.status ?? 0) >= 500) && (
        <p className="muted figures small">{t('problem.reference', { id: problem.correlationId })}</p>
      )}
      {children}
    </Said>
  );
}

interface SaidProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly todo: string;
  readonly children?: ReactNode;
}

function Said({ icon, title, todo, children }: SaidProps) {
  return (
    <div className="said" role="alert">
      {icon}
      <div>
        <p className="title">{title}</p>
        {todo && <p>{todo}</p>}
        {children}
      </div>
    </div>
  );
}

/** Nothing here yet, and what would bring something. */
export function Empty({
  title,
  todo,
  children,
}: {
  readonly title: string;
  readonly todo: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <IconInbox size={32} stroke={1.5} aria-hidden />
      <p className="title">{title}</p>
      <p className="muted">{todo}</p>
      {children}
    </div>
  );
}
