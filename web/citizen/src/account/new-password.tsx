import { PasswordInput } from '@mantine/core';
import { useWords } from '../app/words.js';

interface Props {
  readonly value: string;
  readonly change: (password: string) => void;
}

/** A password is chosen, as long as ours must be. */
export function NewPassword({ value, change }: Props) {
  const { t } = useWords();
  return (
    <PasswordInput
      size="md"
      label={t('account.newPassword')}
      description={t('account.newPasswordHint')}
      autoComplete="new-password"
      required
      withAsterisk={false}
      minLength={10}
      maxLength={200}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('session.show') }}
    />
  );
}
