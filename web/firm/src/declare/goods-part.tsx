import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../app/words.js';
import { KnownField, NumberField, RemoveRow, TextField } from './field.js';
import { rowsOf, type Form } from './form.js';
import { hsFor } from './queries.js';
import { NO_GOODS } from './typed.js';

/** What it carries; words find the HS code. */
export function GoodsPart({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const { rows, add } = rowsOf(form, 'goods');
  if (form.typed.isEmpty) return null;
  return (
    <fieldset className="panel part">
      <legend>{t('declare.goods')}</legend>
      {rows.map((_, row) => (
        <GoodsRow key={row} form={form} row={row} />
      ))}
      <Button variant="default" onClick={() => add(NO_GOODS)}>
        {t('declare.addGoods')}
      </Button>
    </fieldset>
  );
}

function GoodsRow({ form, row }: { readonly form: Form; readonly row: number }) {
  const { t, language } = useWords();
  const { rows, at, change, remove } = rowsOf(form, 'goods');
  // What was typed before a later version knows nothing of its fields.
  const goods = { ...NO_GOODS, ...rows[row] };
  const [more, setMore] = useState(false);
  const [words] = useDebouncedValue(goods.description, 250);
  const found = useQuery({ ...hsFor(words), placeholderData: keepPreviousData }).data ?? [];
  const path = (field: string) => `goods.${at(row)}.${field}`;
  const shown = ({ vi, zh, en }: (typeof found)[number]) => ({ vi, zh, en })[language] ?? vi ?? en;
  return (
    <div className="fields goods-row with-remove">
      <KnownField
        form={form}
        path={path('description')}
        label={t('declare.description')}
        description={t('declare.descriptionHint')}
        value={goods.description}
        known={found.filter(({ code }) => code !== goods.hs)}
        say={(each) => `${shown(each)} · ${each.code}`}
        onType={(description) => change(row, { description })}
        // Officers read Vietnamese: the goods are declared by their name in it.
        onChoose={({ code, vi, en }) => change(row, { hs: code, description: vi ?? en })}
      />
      <TextField
        form={form}
        path={path('hs')}
        label={t('declare.hs')}
        value={goods.hs}
        inputMode="numeric"
        onType={(hs) => change(row, { hs })}
      />
      <NumberField
        form={form}
        path={path('kg')}
        label={t('declare.kg')}
        kind="MEASURE"
        unit="kilogram"
        value={goods.kg}
        onType={(kg) => change(row, { kg })}
      />
      <NumberField
        form={form}
        path={path('packages')}
        label={t('declare.packages')}
        kind="COUNT"
        value={goods.packages}
        onType={(packages) => change(row, { packages })}
      />
      <NumberField
        form={form}
        path={path('temperature')}
        label={t('declare.temperature')}
        kind="MEASURE"
        unit="celsius"
        value={goods.temperature}
        onType={(temperature) => change(row, { temperature })}
      />
      <details
        className="more-of-goods"
        open={more || [goods.un, goods.orchardCode, goods.packingHouseCode].some(Boolean)}
        onToggle={(event) => setMore(event.currentTarget.open)}
      >
        <summary>{t('declare.moreOfGoods')}</summary>
        <div className="fields">
          <TextField
            form={form}
            path={path('un')}
            label={t('declare.un')}
            placeholder="UN1965"
            value={goods.un}
            onType={(un) => change(row, { un })}
          />
          <TextField
            form={form}
            path={path('orchardCode')}
            label={t('declare.orchardCode')}
            value={goods.orchardCode}
            onType={(orchardCode) => change(row, { orchardCode })}
          />
          <TextField
            form={form}
            path={path('packingHouseCode')}
            label={t('declare.packingHouseCode')}
            value={goods.packingHouseCode}
            onType={(packingHouseCode) => change(row, { packingHouseCode })}
          />
        </div>
      </details>
      {rows.length > 1 && <RemoveRow onClick={() => remove(row)} />}
    </div>
  );
}
