import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Reopens } from '../../../shared/corrections/reopens.js';
import { gates } from '../../../shared/lists/places.js';
import { forget, tell } from '../../../shared/offline/outbox.js';
import { Status } from '../../../shared/look/status.js';
import { QuantityField } from '../../../shared/quantities/quantity-field.js';
import { wallSaid } from '../../../shared/time/wall-said.js';
import { useWords } from '../app/words.js';
import type { CorrectableField, FieldPart, RowToTake } from './fields-of.js';
import { thingOf, type SeenDeclaration } from './queries.js';
import { isLacking, quantityKind, valueOf } from './value-of.js';

interface Props {
  readonly declaration: SeenDeclaration;
  readonly field: CorrectableField;
  /** A refused correction that is taken up again: what was typed then, and which it was. */
  readonly again?: { readonly typed: Readonly<Record<string, string>>; readonly command: number } | undefined;
  readonly shown: (part: FieldPart) => string;
  readonly close: () => void;
}

/** A new value for one field, or a new row; what that reopens stands there before it is confirmed. */
export function CorrectField({ declaration, field: now, again, shown: said, close }: Props) {
  const { t } = useWords();
  const { id, gate, plate = '' } = declaration;
  // As it stood when this was opened: what somebody else makes of it meanwhile is never overwritten unseen.
  const [{ revision, field }, setOpened] = useState({ revision: declaration.revision, field: now });
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(again?.typed ?? {});
  const moved = now.parts.filter(({ key, value }) => field.parts.some((of) => of.key === key && of.value !== value));
  const single = field.parts.length === 1;
  const shown = (part: FieldPart) => typed[part.key] ?? part.value;
  const unchanged = single && field.parts.every((part) => shown(part).trim() === part.value);
  const lacking = field.parts.some((part) => isLacking(part, shown(part)));
  const correct = async (event: FormEvent) => {
    event.preventDefault();
    const body = { changes: [{ path: field.path, value: valueOf(field, typed) }] };
    const seen = `"${revision}"`;
    await tell({
      ...commandFor('patch', '/api/v1/declarations/{id}', { path: { id }, body, seen }),
      thing: thingOf(id),
      said: { key: 'declarations.saidCorrect', about: plate },
    });
    if (again) await forget(again.command);
    close();
  };
  return (
    <form className="correct stack" onSubmit={(event) => void correct(event)}>
      {field.parts.map((part, nth) => (
        <PartInput
          key={part.key}
          part={part}
          gate={gate}
          label={single ? t('declarations.newValue') : t(part.name)}
          value={shown(part)}
          first={nth === 0}
          onType={(value) => setTyped((before) => ({ ...before, [part.key]: value }))}
        />
      ))}
      {moved.length > 0 && (
        <div className="row" role="status">
          <Status {...WARNS}>
            {t('declarations.movedMeanwhile', { value: moved.map((part) => said(part) || '–').join(', ') })}
          </Status>
          <Button size="sm" variant="default" onClick={() => setOpened({ revision: declaration.revision, field: now })}>
            {t('declarations.goOnFromThat')}
          </Button>
        </div>
      )}
      <Reopens id={id} path={field.path} t={t} />
      <div className="row">
        <Button type="submit" disabled={unchanged || lacking}>
          {t('declarations.confirm')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What a row or a part is called, and what taking it away reopens, before it is confirmed. */
export function TakeRow({
  declaration: { id, revision, plate = '' },
  row: { path },
  close,
}: Pick<Props, 'declaration' | 'close'> & { readonly row: RowToTake }) {
  const { t } = useWords();
  const take = async (event: FormEvent) => {
    event.preventDefault();
    const body = { changes: [{ path, value: null }] };
    await tell({
      ...commandFor('patch', '/api/v1/declarations/{id}', { path: { id }, body, seen: `"${revision}"` }),
      said: { key: 'declarations.saidCorrect', about: plate },
    });
    close();
  };
  return (
    <form className="correct stack" onSubmit={(event) => void take(event)}>
      <Reopens id={id} path={path} t={t} />
      <div className="row">
        <Button type="submit">{t('declarations.takeSo')}</Button>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

const WARNS = { hue: 'held', icon: 'warning' } as const;

const TYPES: Readonly<Record<string, string>> = { DAY: 'date', INSTANT: 'datetime-local' };
const UNITS: Readonly<Record<string, 'kilogram' | 'celsius'>> = { KG: 'kilogram', DEGREES: 'celsius' };

interface PartProps {
  readonly part: FieldPart;
  readonly gate: SeenDeclaration['gate'];
  readonly label: string;
  readonly value: string;
  readonly first: boolean;
  readonly onType: (value: string) => void;
}

/** As the form of declarations asks for it: by a choice where there are few values, else by the browser's own field. */
function PartInput({ part: { kind, options = [] }, gate, label, value, first, onType }: PartProps) {
  const { t, language } = useWords();
  const all = useQuery({ ...gates, enabled: kind === 'ROUTE' }).data ?? [];
  if (kind === 'CHOICE' || kind === 'FLAG' || kind === 'ROUTE') {
    const routes = all.find((each) => each.gate === gate)?.routes ?? [];
    const data =
      kind === 'ROUTE'
        ? routes.map(({ route, name }) => ({ value: route, label: `${name[language]} (${route})` }))
        : options.map(([each, key]) => ({ value: each, label: t(key) }));
    return (
      <NativeSelect
        label={label}
        autoFocus={first}
        value={value}
        data={data}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    );
  }
  const quantity = quantityKind(kind);
  const unit = UNITS[kind];
  if (quantity)
    return (
      <QuantityField
        label={label}
        kind={quantity}
        {...(unit && { unit })}
        typed={value}
        autoFocus={first}
        onType={onType}
      />
    );
  return (
    <TextInput
      label={label}
      value={value}
      autoFocus={first}
      type={TYPES[kind] ?? 'text'}
      description={kind === 'DAY' || kind === 'INSTANT' ? wallSaid(value, language) : undefined}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
