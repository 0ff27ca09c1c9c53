import { Button, Skeleton, Textarea } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { Refused } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { instantOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import { TimeField } from '../calendar/when-fields.js';
import { changePreviewOf, type Json, type Setting, type Value } from './queries.js';
import { pathSaid, plainSaid } from './say-value.js';
import { Members } from './value-field.js';

/** Changes a rule from an instant on: the form of its value, what would differ and whom it touches, then the button. */
export function ChangeForm({ setting }: { readonly setting: Setting }) {
  const { t } = useWords();
  const now = setting.value as unknown as Json;
  const [value, setValue] = useState<Json>(now);
  const [text, setText] = useState<string>();
  const [wall, setWall] = useState('');
  const path = { setting: setting.setting, scope: setting.scope };
  const differs = JSON.stringify(value) !== JSON.stringify(now);
  const from = instantOf(wall);
  const preview = useQuery(changePreviewOf(path, value, from, differs));
  const send = useSend(() => setText(undefined));
  const refused = [send.error, preview.error].find((error) => error instanceof Refused);
  const fault = (of: string) =>
    refused?.problem.fields?.find(({ path: at }) => at.replace(/^value\./, '').replaceAll(/\[(\d+)\]/g, '.$1') === of)
      ?.message;
  const notJson = text !== undefined && parsed(text) === undefined;
  const needsSecond = setting.confirmedBy.length > 0;
  return (
    <form
      className="panel stack"
      aria-labelledby="change-form"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(
          commandFor('post', '/api/v1/settings/{setting}/{scope}/changes', {
            path,
            body: { value: value as unknown as Value, ...(from && { from }) },
            seen: `"${setting.revision}"`,
          }),
        );
      }}
    >
      <h2 id="change-form">{t('setting.change')}</h2>
      {needsSecond && <p className="muted">{t('setting.second')}</p>}
      {text === undefined ? (
        <Members value={value as Record<string, Json>} fault={fault} path="" type={setValue} />
      ) : (
        <Textarea
          label={t('setting.asText')}
          rows={14}
          spellCheck={false}
          classNames={{ input: 'figures' }}
          error={notJson ? t('setting.notText') : undefined}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            const read = parsed(event.currentTarget.value);
            if (read !== undefined) setValue(read);
          }}
        />
      )}
      {isDeep(now) && text === undefined && (
        <div>
          <Button variant="subtle" size="sm" onClick={() => setText(JSON.stringify(value, undefined, 2))}>
            {t('setting.asText')}
          </Button>
        </div>
      )}
      <TimeField label={t('setting.from')} value={wall} type={setWall} />
      {differs ? <Touched preview={preview} /> : <p className="muted">{t('setting.unchanged')}</p>}
      {send.isError && <ErrorSaid error={send.error} />}
      {send.isSuccess && !differs && (
        <p className="done-line" role="status">
          {t('setting.didSet')}
        </p>
      )}
      <Button type="submit" disabled={!differs || notJson || !preview.isSuccess} loading={send.isPending}>
        {t(needsSecond ? 'setting.propose' : 'setting.set')}
      </Button>
    </form>
  );
}

/** What would differ, figure by figure, and how much it comes into. */
function Touched({ preview }: { readonly preview: UseQueryResult<Schemas['SettingPreviewAnswer']> }) {
  const { t, language } = useWords();
  if (preview.isError) return <ErrorSaid error={preview.error} />;
  if (!preview.data) return <Skeleton height={72} />;
  const { differences, touches } = preview.data;
  const say = (value: string | number | boolean | undefined) =>
    plainSaid(value, language, [t('setting.yes'), t('setting.no')]);
  return (
    <div className="touches" role="status">
      <b>{t('board.touches')}</b>
      <ul>
        {differences.map(({ path, before, after }) => (
          <li key={path}>
            {t('setting.differs', { what: pathSaid(path, language), before: say(before), after: say(after) })}
          </li>
        ))}
        {touches.map(({ what, count }) => (
          <li key={what.en}>
            {what[language]}: <b className="figures">{counted(count, language)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Whether a value holds lists of parts, some of whose members may be left out. */
const isDeep = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).some((part) => typeof part === 'object');
