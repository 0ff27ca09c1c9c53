import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../app/words.js';
import { ChoiceField, KnownField, RemoveRow, TextField } from './field.js';
import { rowsOf, type Form } from './form.js';
import { keptDrivers } from './queries.js';
import { NO_DRIVER } from './typed.js';

const KINDS = ['CCCD', 'PASSPORT', 'BORDER_PASS', 'CN_EXIT_ENTRY'] as const;

/** Who drives: one whom the firm keeps, or one typed in full. */
export function DriversPart({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const kept = useQuery(keptDrivers).data ?? [];
  const { rows, at, change, add, remove } = rowsOf(form, 'drivers');
  return (
    <fieldset className="panel part">
      <legend>{t('declare.drivers')}</legend>
      {rows.map((driver, row) => (
        <div className="fields with-remove" key={row}>
          <KnownField
            form={form}
            path={`drivers.${at(row)}.name`}
            label={t('declare.driverName')}
            value={driver.name}
            known={kept.filter(
              ({ name }) => name !== driver.name && name.toLowerCase().includes(driver.name.toLowerCase()),
            )}
            say={({ name, document }) => `${name} · ${document.number}`}
            onType={(name) => change(row, { name })}
            onChoose={({ name, document, phone = '', service }) => change(row, { name, ...document, phone, service })}
          />
          <ChoiceField
            form={form}
            path={`drivers.${at(row)}.document.kind`}
            label={t('declare.document')}
            value={driver.kind}
            values={KINDS.map((each) => [each, t(`document.${each}`)] as const)}
            onType={(kind) => change(row, { kind })}
          />
          <TextField
            form={form}
            path={`drivers.${at(row)}.document.number`}
            label={t('declare.number')}
            value={driver.number}
            autoComplete="off"
            onType={(number) => change(row, { number })}
          />
          <TextField
            form={form}
            path={`drivers.${at(row)}.phone`}
            label={t('declare.phone')}
            value={driver.phone}
            inputMode="tel"
            autoComplete="off"
            onType={(phone) => change(row, { phone })}
          />
          {rows.length > 1 && <RemoveRow onClick={() => remove(row)} />}
        </div>
      ))}
      <Button variant="default" onClick={() => add(NO_DRIVER)}>
        {t('declare.addDriver')}
      </Button>
    </fieldset>
  );
}
