import { Button, Textarea } from '@mantine/core';
import { useWords } from '../app/words.js';
import { RemoveRow, TextField } from './field.js';
import { rowsOf, type Form } from './form.js';
import { customsNumbersIn } from './read-text.js';
import { NO_CONTAINER } from './typed.js';

/** Customs numbers out of whatever was pasted; containers with their seals. */
export function CustomsPart({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const { typed, type } = form;
  const { rows, at, change, add, remove } = rowsOf(form, 'containers');
  const read = customsNumbersIn(typed.customs);
  const fault = read.map((_, index) => form.fault(`customsDeclarations.${index}`)).find(Boolean);
  const leave = () => {
    for (const index of read.keys()) form.leave(`customsDeclarations.${index}`);
  };
  return (
    <fieldset className="panel part">
      <legend>{t('declare.customs')}</legend>
      <Textarea
        name="customsDeclarations.0"
        label={t('declare.customsNumbers')}
        description={t('declare.customsHint')}
        rows={2}
        value={typed.customs}
        error={fault}
        onChange={(event) => type({ customs: event.currentTarget.value })}
        onBlur={leave}
      />
      {read.length > 0 && (
        <p className="muted" role="status">
          {t('declare.numbersRead', { numbers: read.join(', ') })}
        </p>
      )}
      {rows.map((container, row) => (
        <div className="fields with-remove" key={row}>
          <TextField
            form={form}
            path={`containers.${at(row)}.number`}
            label={t('declare.container')}
            value={container.number}
            onType={(number) => change(row, { number })}
          />
          <TextField
            form={form}
            path={`containers.${at(row)}.seals`}
            label={t('declare.seals')}
            value={container.seals}
            onType={(seals) => change(row, { seals })}
          />
          <RemoveRow onClick={() => remove(row)} />
        </div>
      ))}
      <Button variant="default" onClick={() => add(NO_CONTAINER)}>
        {t('declare.addContainer')}
      </Button>
    </fieldset>
  );
}
