import { Button, Textarea } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../app/words.js';

interface Props {
  /** What happens, and what it means: asked once more before it is done. */
  readonly sure: string;
  readonly does: string;
  readonly send: () => void;
  readonly leave: () => void;
  readonly disabled?: boolean;
  readonly children?: ReactNode;
}

/** One act: what it means, what is typed for it, then it is done. Without fields Enter does it at once. */
export function ActForm({ sure, does, send, leave, disabled = false, children }: Props) {
  const { t } = useWords();
  const act = (event: FormEvent) => {
    event.preventDefault();
    send();
    leave();
  };
  return (
    <form className="stack" onSubmit={act}>
      <p>{sure}</p>
      {children}
      <div className="row">
        <Button type="submit" disabled={disabled} data-autofocus={children ? undefined : true} autoFocus={!children}>
          {does}
        </Button>
        <Button variant="default" onClick={leave} rightSection={<kbd>Esc</kbd>}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly type: (typed: string) => void;
  readonly optional?: boolean;
  readonly most?: number;
  readonly rows?: number;
  readonly first?: boolean;
  readonly description?: string;
}

/** The words that go with an act. */
export function ActWords({
  label,
  value,
  type,
  optional = false,
  most = 1_000,
  rows = 2,
  first,
  description,
}: WordsProps) {
  return (
    <Textarea
      label={label}
      required={!optional}
      withAsterisk={false}
      maxLength={most}
      rows={rows}
      autoFocus={first ?? false}
      description={description}
      value={value}
      // The server keeps one line: whoever presses Enter within means a blank.
      onChange={(event) => type(event.currentTarget.value.replaceAll(/[\r\n\t]+/g, ' '))}
    />
  );
}
