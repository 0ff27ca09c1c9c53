import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type FormEvent } from 'react';
import '@mantine/core/styles/Combobox.css';
import { commandFor } from '../../../shared/api/commands.js';
import { Refused, mayPass } from '../../../shared/api/problem.js';
import { onSettled, tell } from '../../../shared/offline/outbox.js';
import { useWords } from '../app/words.js';
import { AsLastTime } from './as-last-time.js';
import { contentOf, unclearIn } from './content-of.js';
import { CustomsPart } from './customs-part.js';
import { DriversPart } from './drivers-part.js';
import { useForm } from './form.js';
import { GoodsPart } from './goods-part.js';
import { PapersPart } from './papers-part.js';
import { PartiesPart } from './parties-part.js';
import { SavedTrips } from './saved-trips.js';
import { Summary, goTo } from './summary.js';
import { TripPart } from './trip-part.js';
import { VehiclePart } from './vehicle-part.js';
import { WhatBecame } from './what-became.js';
import './declare.css';

/** One page for one crossing: the form, and beside it what the server says to it while it is typed. */
export function DeclarePage() {
  const { t } = useWords();
  const form = useForm();
  const client = useQueryClient();
  useEffect(
    () => onSettled(({ path }) => path.startsWith('/api/v1/declarations') && void client.invalidateQueries()),
    [client],
  );

  const sending = useRef(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    // Asked twice while the first is being checked, it would be declared twice.
    if (sending.current) return;
    sending.current = true;
    try {
      await checkAndTell();
    } finally {
      sending.current = false;
    }
  };

  const checkAndTell = async () => {
    // Also without a line: nobody could ask back later.
    const unclear = unclearIn(form.typed);
    if (unclear !== undefined) {
      goTo(unclear);
      return;
    }
    try {
      await form.check();
    } catch (error) {
      // What cannot be asked is kept and sent later; what is refused is corrected first.
      if (!mayPass(error)) {
        const fields = error instanceof Refused ? (error.problem.fields ?? []) : [];
        const fault = fields.find(({ severity }) => severity === 'error');
        if (fault) goTo(fault.path);
        return;
      }
    }
    const body = contentOf(form.typed);
    await tell({
      ...commandFor('post', '/api/v1/declarations', { body }),
      said: { key: 'declare.saidDeclare', about: form.typed.plate },
    });
    form.startAnew();
    scrollTo({ top: 0 });
  };

  return (
    <form className="page declare" noValidate onSubmit={(event) => void send(event)}>
      <div className="stack">
        <h1>{t('declare.title')}</h1>
        <WhatBecame form={form} />
        <AsLastTime form={form} />
        <SavedTrips form={form} />
        <TripPart form={form} />
        <VehiclePart form={form} />
        <DriversPart form={form} />
        <GoodsPart form={form} />
        <PartiesPart form={form} />
        <CustomsPart form={form} />
        <PapersPart form={form} />
      </div>
      <Summary form={form} />
    </form>
  );
}
