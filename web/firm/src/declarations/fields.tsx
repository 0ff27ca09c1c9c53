import { Button } from '@mantine/core';
import { useState } from 'react';
import { moment, wholeDay } from '../../../shared/time/instants.js';
import { gateTime } from '../../../shared/live/live.js';
import { Status } from '../../../shared/look/status.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { useWords } from '../app/words.js';
import { hanoiInstant } from '../declare/typed.js';
import { CorrectField, TakeRow } from './correct-field.js';
import { additionsTo, fieldsOf, type FieldPart } from './fields-of.js';
import type { SeenDeclaration } from './queries.js';
import { RefusedCorrection, changeOf, isRefusedCorrection } from './refused-correction.js';

interface Props {
  readonly declaration: SeenDeclaration;
  readonly isOpen: boolean;
}

/** The field whose form is open, and the refused correction that is taken up in it. */
interface Opened {
  readonly path: string;
  readonly again?: { readonly typed: Readonly<Record<string, string>>; readonly command: number };
}

/** All that was declared, field by field: what is missing stands at its field, each can be corrected, more can be told. */
export function Fields({ declaration, isOpen }: Props) {
  const { t } = useWords();
  const shown = useShown();
  const [opened, setOpened] = useState<Opened>();
  const path = opened?.path;
  const refused = useMine().filter((each) => isRefusedCorrection(each, declaration.id));
  const { content, missing } = declaration;
  if (!content) return null;
  const fields = fieldsOf(content).filter(({ parts: [part] }) => isOpen || (part !== undefined && part.value !== ''));
  const additions = isOpen ? additionsTo(content) : [];
  const missingAt = (of: string) => missing.filter(({ path: at }) => at === of || at.startsWith(`${of}.`));
  // Of a list that is added to: what the list itself lacks, not what its rows do.
  const missingOf = (of: string) =>
    of.endsWith('.-') ? missing.filter(({ path: at }) => at === of.slice(0, -2)) : missingAt(of);
  const open = (at: string, label: string, button: string) =>
    isOpen &&
    path !== at && (
      <Button variant="subtle" size="sm" aria-label={label} onClick={() => setOpened({ path: at })}>
        {button}
      </Button>
    );
  const form = (field: (typeof fields)[number]) =>
    isOpen &&
    path === field.path && (
      <CorrectField
        key={opened?.again?.command}
        declaration={declaration}
        field={field}
        again={opened?.again}
        shown={shown}
        close={() => setOpened(undefined)}
      />
    );
  const known = [...fields, ...additions];
  // At the field, where whoever typed it looks; at the head what speaks of no field of this page.
  const refusedAt = (at: string | undefined) =>
    refused
      .filter((command) => command.id !== opened?.again?.command && changeOf(command, known)?.field.path === at)
      .map((command) => (
        <RefusedCorrection
          key={command.id}
          command={command}
          fields={known}
          shown={shown}
          takeUp={isOpen ? (path, typed) => setOpened({ path, again: { typed, command: command.id } }) : undefined}
        />
      ));
  return (
    <section className="panel stack">
      <h2>{t('declarations.fields')}</h2>
      {refusedAt(undefined)}
      <ul className="declared">
        {fields.map((field) => {
          const value = field.parts[0] ? shown(field.parts[0]) : '';
          const name = t('declarations.correctField', { field: `${t(field.name)} ${value}` });
          return (
            <li key={field.path}>
              <span className="muted">{t(field.name)}</span>
              <span>
                <b>{value || '–'}</b>
                <Needed missing={missingAt(field.path)} />
              </span>
              <span className="row">
                {open(field.path, name, t('declarations.correct'))}
                {field.row &&
                  open(
                    field.row.path,
                    t('declarations.takeField', { field: `${t(field.row.name)} ${value}` }),
                    t('declarations.take'),
                  )}
              </span>
              {form(field)}
              {isOpen && field.row && opened?.path === field.row.path && (
                <TakeRow declaration={declaration} row={field.row} close={() => setOpened(undefined)} />
              )}
              {refusedAt(field.path)}
            </li>
          );
        })}
        {additions.map((field) => (
          <li key={field.path}>
            <span className="muted">{t(field.name)}</span>
            <span>
              <Needed missing={missingOf(field.path)} />
            </span>
            {open(field.path, t('declarations.addField', { field: t(field.name) }), t('declarations.add'))}
            {form(field)}
            {refusedAt(field.path)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For which step the field is needed. */
function Needed({ missing }: { readonly missing: SeenDeclaration['missing'] }) {
  const { t } = useWords();
  return missing.map(({ path, code, message, stage }) => (
    <span key={path + code} className="needed">
      <Status hue="held" icon="warning">
        {message ?? code} ({t(`seen.${stage}`)})
      </Status>
    </span>
  ));
}

function useShown(): (part: FieldPart) => string {
  const { t, language } = useWords();
  return ({ kind, value, options }) => {
    const option = options?.find(([each]) => each === value);
    if (option) return t(option[1]);
    if (kind === 'DAY' && value !== '') return wholeDay(Date.parse(`${value}T00:00:00+07:00`), language);
    return kind === 'INSTANT' && value !== ''
      ? moment(Date.parse(hanoiInstant(value.slice(0, 16))), gateTime(), language)
      : value;
  };
}
