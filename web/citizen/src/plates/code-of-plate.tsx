import { useNavigate } from '@tanstack/react-router';
import { typedPlateCode } from '../../../../src/citizen/places/domain/plate-code.js';
import { TypedCodeForm } from '../app/typed-code-form.js';
import { useWords } from '../app/words.js';

/** The code of a plate is typed; the next page tells of its place. */
export function CodeOfPlate() {
  const { t } = useWords();
  const navigate = useNavigate();
  const open = (typed: string) => {
    const code = typedPlateCode(typed);
    if (code !== undefined) void navigate({ to: '/p/$code', params: { code } });
    return code !== undefined;
  };
  const said = {
    label: t('plate.code'),
    hint: t('plate.codeHint'),
    wrong: t('plate.codeWrong'),
    open: t('plate.open'),
  };
  return <TypedCodeForm said={said} maxLength={20} open={open} />;
}
