import { Button, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { tell } from '../../../shared/offline/outbox.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { customsNumbersIn, listed } from '../declare/read-text.js';
import type { CorrectableField } from './fields-of.js';
import { correctionOf, type SeenDeclaration } from './queries.js';

interface Props {
  readonly declaration: SeenDeclaration;
  readonly field: CorrectableField;
  readonly close: () => void;
}

/** A new value for one field; what that reopens stands there before it is confirmed. */
export function CorrectField({ declaration: { id, revision, plate = '' }, field, close }: Props) {
  const { t } = useWords();
  const [value, setValue] = useState(field.value);
  const preview = useQuery(correctionOf(id, field.path));
  const correct = async (event: FormEvent) => {
    event.preventDefault();
    const body = { changes: [{ path: field.path, value: valueOf(field, value) }] };
    const seen = `"${revision}"`;
    await tell({
      ...commandFor('patch', '/api/v1/declarations/{id}', { path: { id }, body, seen }),
      said: { key: 'declarations.saidCorrect', about: plate },
    });
    close();
  };
  return (
    <form className="correct stack" onSubmit={(event) => void correct(event)}>
      <TextInput
        label={t('declarations.newValue')}
        value={value}
        autoFocus
        type={field.kind === 'NUMBER' ? 'number' : 'text'}
        step="any"
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      {preview.isPending && <Skeleton height={48} />}
      {preview.isError && <ErrorSaid error={preview.error} retry={() => void preview.refetch()} />}
      {preview.data && (
        <div>
          <Status {...(preview.data.reopens.length > 0 ? WARNS : CALM)}>
            {preview.data.reopens.length > 0
              ? t('declarations.reopens', {
                  agencies: preview.data.reopens.map((each) => t(gateKeys.agency(each))).join(', '),
                })
              : t('declarations.reopensNone')}
          </Status>
          <Status {...(preview.data.keepsPlace ? CALM : WARNS)}>
            {t(preview.data.keepsPlace ? 'declarations.keepsPlace' : 'declarations.losesPlace')}
          </Status>
        </div>
      )}
      <div className="row">
        <Button type="submit" disabled={value.trim() === field.value}>
          {t('declarations.confirm')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

const WARNS = { hue: 'held', icon: 'warning' } as const;
const CALM = { hue: 'open', icon: 'done' } as const;

function valueOf({ kind, path }: CorrectableField, typed: string): string | number | string[] {
  if (kind === 'NUMBER') return Number(typed);
  if (kind === 'TEXT') return typed.trim();
  return [...(path === 'customsDeclarations' ? customsNumbersIn(typed) : listed(typed))];
}
