import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commandFor } from '../../../shared/api/commands.js';
import { gates } from '../../../shared/lists/places.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';

const EMPTY = {
  code: '',
  name: '',
  gate: 'HUU_NGHI' as Gate,
  layout: 'GATE' as 'GATE' | 'YARD',
  yard: '',
  zone: '',
  speaks: false,
};

/** Takes a display into use by the code that it shows. */
export function ClaimForm() {
  const { t, language } = useWords();
  const places = useQuery(gates).data ?? [];
  const { typed, type, done } = useDraft('claim-display', EMPTY);
  const send = useSend(done);
  const { code, name, gate, layout, yard, zone, speaks } = typed;
  const yards = places.find((each) => each.gate === gate)?.yards ?? [];
  const whole = code.trim().length >= 6 && name.trim() !== '' && (layout === 'GATE' || yard !== '');
  const submit = () => {
    const body = {
      code,
      name: name.trim(),
      gate,
      layout,
      speaks,
      ...(layout === 'YARD' && { yard }),
      ...(zone.trim() && { zone: zone.trim() }),
    };
    send.mutate(commandFor('post', '/api/v1/devices/claims', { body }));
  };
  return (
    <form
      className="panel stack"
      aria-labelledby="claim-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) submit();
      }}
    >
      <h2 id="claim-form">{t('device.claim')}</h2>
      <TextInput
        label={t('device.code')}
        description={t('device.claimHow')}
        value={code}
        maxLength={20}
        autoComplete="off"
        spellCheck={false}
        classNames={{ input: 'figures pairing-code' }}
        onChange={(event) => type({ code: event.currentTarget.value.toUpperCase() })}
      />
      <TextInput
        label={t('device.name')}
        description={t('device.nameHow')}
        value={name}
        maxLength={120}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <div className="fields">
        <NativeSelect
          label={t('board.gate')}
          value={gate}
          data={places.map((each) => ({ value: each.gate, label: each.name[language] }))}
          onChange={(event) => type({ gate: event.currentTarget.value as Gate, yard: '' })}
        />
        <NativeSelect
          label={t('device.layout')}
          value={layout}
          data={(['GATE', 'YARD'] as const).map((each) => ({ value: each, label: t(`layout.${each}`) }))}
          onChange={(event) => type({ layout: event.currentTarget.value as typeof layout })}
        />
        {layout === 'YARD' && (
          <NativeSelect
            label={t('device.yard')}
            value={yard}
            data={[
              { value: '', label: '–' },
              ...yards.map((each) => ({ value: each.yard, label: each.name[language] })),
            ]}
            onChange={(event) => type({ yard: event.currentTarget.value })}
          />
        )}
      </div>
      <TextInput
        label={t('device.zone')}
        description={t('device.zoneHow')}
        value={zone}
        maxLength={60}
        onChange={(event) => type({ zone: event.currentTarget.value })}
      />
      <label className="check">
        <input type="checkbox" checked={speaks} onChange={(event) => type({ speaks: event.currentTarget.checked })} />
        {t('device.speaks')}
      </label>
      {send.isError && <ErrorSaid error={send.error} />}
      {send.isSuccess && (
        <p className="done-line" role="status">
          {t('device.claimed')}
        </p>
      )}
      <Button type="submit" disabled={!whole} loading={send.isPending}>
        {t('device.doClaim')}
      </Button>
    </form>
  );
}
