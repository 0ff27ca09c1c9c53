import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { instantOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import { TimeField } from '../calendar/when-fields.js';
import type { Gate } from '../lanes/queries.js';
import { CLASSES } from '../overview/search.js';
import { slotPreviewOf, type SlotBody } from './queries.js';

interface Props {
  readonly gate: Gate;
  readonly routes: readonly Schemas['RouteAnswer'][];
}

interface Typed {
  readonly route: string;
  readonly direction: SlotBody['direction'];
  readonly class: SlotBody['class'];
  readonly perHour: string;
  readonly share: string;
  readonly from: string;
}

const EMPTY: Typed = { route: '', direction: 'EXPORT', class: 'ORDINARY', perHour: '', share: '80', from: '' };

/** How many vehicles of a class an hour takes, and which share of them is kept for bookings. */
export function SlotForm({ gate, routes }: Props) {
  const { t, language } = useWords();
  const { typed, type, done } = useDraft('slot-capacity', EMPTY);
  const send = useSend(done);
  const route = typed.route || (routes[0]?.route ?? '');
  const whole = route !== '' && typed.perHour !== '' && typed.share !== '' && typed.from !== '';
  const body: SlotBody | undefined = whole
    ? {
        route,
        direction: typed.direction,
        class: typed.class,
        perHour: Number(typed.perHour),
        bookedShare: Number(typed.share),
        from: instantOf(typed.from),
      }
    : undefined;
  const preview = useQuery(slotPreviewOf(gate, body));
  const n = (count: number) => counted(count, language);
  return (
    <form
      className="panel stack"
      aria-labelledby="slot-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (body) send.mutate(commandFor('post', '/api/v1/gates/{gate}/slot-capacity', { path: { gate }, body }));
      }}
    >
      <h2 id="slot-form">{t('place.slots')}</h2>
      <div className="fields">
        <NativeSelect
          label={t('board.route')}
          value={route}
          data={routes.map((each) => ({ value: each.route, label: each.name[language] }))}
          onChange={(event) => type({ route: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('board.direction')}
          value={typed.direction}
          data={(['EXPORT', 'IMPORT'] as const).map((each) => ({ value: each, label: t(gateKeys.direction(each)) }))}
          onChange={(event) => type({ direction: event.currentTarget.value as Typed['direction'] })}
        />
        <NativeSelect
          label={t('board.class')}
          value={typed.class}
          data={CLASSES.map((each) => ({ value: each, label: t(gateKeys.class(each)) }))}
          onChange={(event) => type({ class: event.currentTarget.value as Typed['class'] })}
        />
        <TextInput
          type="number"
          min={0}
          label={t('place.perHour')}
          value={typed.perHour}
          onChange={(event) => type({ perHour: event.currentTarget.value })}
        />
        <TextInput
          type="number"
          min={0}
          max={100}
          label={t('place.share')}
          value={typed.share}
          onChange={(event) => type({ share: event.currentTarget.value })}
        />
        <TimeField label={t('place.fromHour')} value={typed.from} type={(from) => type({ from })} />
      </div>
      {!body && <p className="muted">{t('calendar.fillIn')}</p>}
      {preview.isError && <ErrorSaid error={preview.error} />}
      {preview.data && (
        <div className="touches" role="status">
          <b>{t('board.touches')}</b>
          <p>{t('place.becomes', { before: n(preview.data.before.places), after: n(preview.data.after.places) })}</p>
          <p>{t('place.keeps', { hours: n(preview.data.openHours), booked: n(preview.data.booked) })}</p>
        </div>
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      {send.isSuccess && (
        <p className="done-line" role="status">
          {t('place.didSlots')}
        </p>
      )}
      <Button type="submit" disabled={!body || !preview.isSuccess} loading={send.isPending}>
        {t('place.setSlots')}
      </Button>
    </form>
  );
}
