import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { LANGUAGES } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { instantOf, wallOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import { TimeField } from '../calendar/when-fields.js';
import { placesOf } from '../incidents/queries.js';
import type { Gate } from '../lanes/queries.js';
import type { Audience } from './queries.js';
import { AUDIENCES } from './search.js';

const LONGEST = 200;
const HOUR_MS = 3_600_000;
const NAMES = { vi: 'notice.vi', zh: 'notice.zh', en: 'notice.en' } as const;

/** Writes a notice in three languages, and shows it as the displays will. */
export function NoticeForm({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const routes = useQuery(placesOf(gate)).data?.routes ?? [];
  const { typed, type, done } = useDraft('notice', {
    vi: '',
    zh: '',
    en: '',
    route: '',
    from: wallOf(gateTime()),
    to: wallOf(gateTime() + 4 * HOUR_MS),
    audiences: ['DISPLAY', 'PUBLIC'] as readonly Audience[],
  });
  const send = useSend(done);
  const { route, from, to, audiences } = typed;
  const told = LANGUAGES.every((each) => typed[each].trim() !== '') && audiences.length > 0;
  const whole = told && from !== '' && to !== '';
  const submit = () => {
    const words = { vi: typed.vi.trim(), zh: typed.zh.trim(), en: typed.en.trim() };
    const body = {
      gate,
      ...(route && { route }),
      audiences: [...audiences],
      from: instantOf(from),
      to: instantOf(to),
      words,
    };
    send.mutate(commandFor('post', '/api/v1/notices', { body }));
  };
  return (
    <form
      className="panel stack"
      aria-labelledby="notice-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) submit();
      }}
    >
      <h2 id="notice-form">{t('notice.write')}</h2>
      {LANGUAGES.map((each) => (
        <Textarea
          key={each}
          lang={each}
          rows={2}
          maxLength={LONGEST}
          label={t(NAMES[each])}
          description={t('notice.left', { count: LONGEST - typed[each].length })}
          value={typed[each]}
          onChange={(event) => type({ [each]: event.currentTarget.value })}
        />
      ))}
      <div className="fields">
        <TimeField label={t('board.from')} value={from} type={(wall) => type({ from: wall })} />
        <TimeField label={t('board.to')} value={to} type={(wall) => type({ to: wall })} />
        <NativeSelect
          label={t('board.route')}
          value={route}
          data={[
            { value: '', label: t('notice.wholeGate') },
            ...routes.map((each) => ({ value: each.route, label: each.name[language] })),
          ]}
          onChange={(event) => type({ route: event.currentTarget.value })}
        />
      </div>
      <fieldset className="checks">
        <legend>{t('notice.whom')}</legend>
        {AUDIENCES.map((each) => (
          <label key={each} className="check">
            <input
              type="checkbox"
              checked={audiences.includes(each)}
              onChange={(event) =>
                type({
                  audiences: event.currentTarget.checked
                    ? [...audiences, each]
                    : audiences.filter((other) => other !== each),
                })
              }
            />
            {t(`audience.${each}`)}
          </label>
        ))}
      </fieldset>
      {audiences.includes('DISPLAY') && (
        <div>
          <b>{t('notice.asShown')}</b>
          <div className="as-shown">
            {LANGUAGES.map((each) => (
              <p key={each} lang={each}>
                {typed[each] || '…'}
              </p>
            ))}
          </div>
        </div>
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      {send.isSuccess && (
        <p className="done-line" role="status">
          {t('notice.published')}
        </p>
      )}
      <Button type="submit" disabled={!whole} loading={send.isPending}>
        {t('notice.publish')}
      </Button>
    </form>
  );
}
