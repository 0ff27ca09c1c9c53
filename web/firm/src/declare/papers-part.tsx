import { Button } from '@mantine/core';
import { useWords } from '../app/words.js';
import { ChoiceField, RemoveRow, TextField } from './field.js';
import { rowsOf, type Form } from './form.js';
import { GOODS_PAPERS, NO_PAPER, PAPER_KINDS, VEHICLE_PAPERS, isBlank, type TypedPaper } from './typed.js';

/** The server's name of a paper's row: it keeps those of the vehicle, of the goods and the quarantine certificate apart. */
function pathOf(papers: readonly TypedPaper[], row: number): string {
  const kind = papers[row]?.kind;
  if (kind === 'QUARANTINE_CERTIFICATE') return 'quarantineCertificate';
  const [list, kinds] = VEHICLE_PAPERS.some((each) => each === kind)
    ? (['papers', VEHICLE_PAPERS] as const)
    : (['goodsPapers', GOODS_PAPERS] as const);
  const before = papers.slice(0, row).filter((each) => !isBlank(each) && kinds.some((one) => one === each.kind));
  return `${list}.${before.length}`;
}

export function PapersPart({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const { rows, change, add, remove } = rowsOf(form, 'papers');
  return (
    <fieldset className="panel part">
      <legend>{t('declare.papers')}</legend>
      {rows.map((paper, row) => {
        const path = pathOf(rows, row);
        return (
          <div className="fields with-remove" key={row}>
            <ChoiceField
              form={form}
              path={`${path}.kind`}
              label={t('declare.paper')}
              value={paper.kind}
              values={PAPER_KINDS.map((each) => [each, t(`paper.${each}`)] as const)}
              onType={(kind) => change(row, { kind })}
            />
            <TextField
              form={form}
              path={`${path}.number`}
              label={t('declare.number')}
              value={paper.number}
              onType={(number) => change(row, { number })}
            />
            <TextField
              form={form}
              path={path === 'quarantineCertificate' ? `${path}.validUntil` : `${path}.expires`}
              type="date"
              label={t('declare.expires')}
              value={paper.expires}
              onType={(expires) => change(row, { expires })}
            />
            <RemoveRow onClick={() => remove(row)} />
          </div>
        );
      })}
      <Button variant="default" onClick={() => add(NO_PAPER)}>
        {t('declare.addPaper')}
      </Button>
    </fieldset>
  );
}
