import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { SERVICE_LEVELS } from '../../../../src/citizen/procedures/catalogue/catalogue-procedure.js';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { faultsAt } from './faults-at.js';
import { FeePart, TimePart } from './fee-and-time.js';
import { LawPart } from './law-part.js';
import { PapersPart } from './papers-part.js';
import { procedureOf, type Procedure, type PublishedProcedure } from './queries.js';
import {
  bodyOf,
  changedParts,
  typedOf,
  type ProcedurePart,
  type TypedDetails,
  type TypedProcedure,
} from './typed-procedure.js';
import { WordsFields } from './words-fields.js';

const NAME = 300;

/** What was typed, and the wording that stood there when that began; nothing typed follows what is published. */
interface Work {
  readonly revision: number;
  readonly typed?: TypedProcedure;
}

const UNTOUCHED: Work = { revision: 0 };

/** Words a procedure anew: what is typed is kept, sent over no wording that its writer has not seen, and read back. */
export function ProcedureForm({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useWords();
  const { code } = procedure;
  const client = useQueryClient();
  const work = useDraft<Work>(`procedure ${code}`, UNTOUCHED);
  const [published, setPublished] = useState<{ readonly revision: number; readonly parts: readonly ProcedurePart[] }>();
  const typed = work.typed.typed ?? typedOf(procedure);
  const revision = work.typed.typed ? work.typed.revision : procedure.revision;
  const parts = changedParts(procedure, typed);
  const said = (changed: readonly ProcedurePart[]) => changed.map((part) => t(`procedures.${part}`)).join(', ');

  const send = useSend<PublishedProcedure>((answer) => {
    const { details = procedure.details, ...names } = bodyOf(procedure, typed);
    // What was sent stands there until it is read back.
    client.setQueryData(procedureOf(code).queryKey, {
      ...procedure,
      ...names,
      ...(details && { details }),
      revision: answer.revision,
    });
    setPublished({ revision: answer.revision, parts });
    work.done();
  });
  const faults = faultsAt(send.error);
  // The form is longer than the screen: one goes on where the first fault stands.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (send.error) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [send.error]);

  const type = (more: Partial<TypedProcedure>) => {
    setPublished(undefined);
    work.type({ revision, typed: { ...typed, ...more } });
  };
  const save = () => {
    if (parts.length === 0) return;
    const body = bodyOf(procedure, typed);
    send.mutate(commandFor('put', '/api/v1/procedures/{code}', { path: { code }, body, seen: `"${revision}"` }), {
      // Refused, it may stand otherwise than it is shown here.
      onError: () => void client.invalidateQueries({ queryKey: procedureOf(code).queryKey }),
    });
  };
  const { details } = typed;
  const part = details && {
    details,
    change: (more: Partial<TypedDetails>) => type({ details: { ...details, ...more } }),
    faults,
  };
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <section className="panel stack" aria-labelledby="name">
        <h2 id="name">{t('procedures.name')}</h2>
        <WordsFields
          label={t('procedures.name')}
          words={typed.name}
          change={(name) => type({ name })}
          faults={faults}
          longest={NAME}
        />
        {details ? (
          <NativeSelect
            label={t('procedures.service')}
            value={details.service}
            error={faults.at('details.service')}
            data={SERVICE_LEVELS.map((each) => ({ value: each, label: t(`procedureService.${each}`) }))}
            onChange={(event) =>
              type({ details: { ...details, service: event.currentTarget.value as TypedDetails['service'] } })
            }
          />
        ) : (
          <p className="muted">{t('procedures.noDetails')}</p>
        )}
      </section>
      {part && (
        <>
          <FeePart {...part} />
          <TimePart {...part} />
          <PapersPart {...part} />
          <LawPart {...part} />
        </>
      )}
      {work.typed.typed && revision < procedure.revision && (
        <div className="row" role="alert">
          <Status hue="held" icon="warning">
            {t('office.changedMeanwhile')}
          </Status>
          <Button size="sm" variant="default" onClick={() => work.type({ revision: procedure.revision, typed })}>
            {t('vehicle.lookedAgain')}
          </Button>
        </div>
      )}
      {send.isError && <ErrorSaid error={faults.rest} />}
      {published && (
        <p className="done-line" role="status">
          {t('procedures.published', { revision: published.revision, parts: said(published.parts) })}
        </p>
      )}
      {parts.length > 0 && <p role="status">{t('procedures.willChange', { parts: said(parts) })}</p>}
      <div className="row">
        <Button type="submit" disabled={parts.length === 0} loading={send.isPending}>
          {t('procedures.publish')}
        </Button>
        {work.typed.typed && (
          <Button
            variant="default"
            onClick={() => {
              work.done();
              send.reset();
            }}
          >
            {t('procedures.dropMine')}
          </Button>
        )}
      </div>
    </form>
  );
}
