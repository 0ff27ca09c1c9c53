import { useNavigate } from '@tanstack/react-router';
import { TypedCodeForm } from '../app/typed-code-form.js';
import { useWords } from '../app/words.js';
import { typedCode } from './typed-code.js';

/** A code is typed; the next page asks for what belongs to it. */
export function CodeForm() {
  const { t } = useWords();
  const navigate = useNavigate();
  const open = (typed: string) => {
    const known = typedCode(typed);
    // Behind #: a code reaches no server's log on its way.
    if (known) void navigate({ to: '/follow', hash: known.code });
    return known !== undefined;
  };
  const said = {
    label: t('follow.code'),
    hint: t('follow.codeHint'),
    wrong: t('follow.codeWrong'),
    open: t('follow.look'),
  };
  return <TypedCodeForm said={said} maxLength={40} open={open} />;
}
