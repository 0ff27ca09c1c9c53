import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useGateTime } from '../../../shared/live/hooks.js';
import { Status } from '../../../shared/look/status.js';
import { counted, HANOI, wallClock, wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Correction } from './corrections.js';
import { AttachedFiles } from './files.js';
import { foundElsewhere, foundOfContainer, foundOfLine, type FoundValue } from './found.js';
import { CorrectedMark, FoundMarks } from './found-mark.js';
import { isOver, papersOf, type Paper } from './papers.js';
import { correctionsOf, type Declaration } from './queries.js';

const CHANNEL_HUE = { GREEN: 'open', YELLOW: 'waiting', RED: 'closed' } as const;
const CHANNEL_ICON = { GREEN: 'done', YELLOW: 'warning', RED: 'hold' } as const;
const MINUTE_MS = 60_000;

interface Props {
  readonly declared: Declaration;
  /** What officers found otherwise; the declared values stay beside it. */
  readonly found: readonly FoundValue[];
}

/** What decides: goods, customs channel, papers with their end, who drives; with what was found and what was corrected. */
export function Load({ declared, found }: Props) {
  const { t } = useWords();
  const corrections = useQuery(correctionsOf(declared.id)).data ?? [];
  const { content, missing } = declared;
  if (!content) return null;
  const { goods = [], channel, customsDeclarations = [], containers = [], drivers = [], parties } = content;
  const elsewhere = foundElsewhere(
    found,
    goods.length,
    containers.map(({ number }) => number),
  );
  const mark = (path: string) => <CorrectedMark corrections={corrections} path={path} />;
  return (
    <div className="load">
      <section className="panel">
        <h3>{t('vehicle.goods')}</h3>
        <Goods goods={goods} found={found} corrections={corrections} />
        <FoundMarks found={elsewhere} />
        <dl>
          <Fact name={t('vehicle.channel')}>
            {channel && (
              <>
                <Status hue={CHANNEL_HUE[channel]} icon={CHANNEL_ICON[channel]}>
                  {t(`vehicle.${channel}`)}
                </Status>
                {mark('channel')}
              </>
            )}
          </Fact>
          <Fact name={t('vehicle.customs')}>
            {customsDeclarations.length > 0 && (
              <>
                <Codes>{customsDeclarations.join(', ')}</Codes>
                {mark('customsDeclarations')}
              </>
            )}
          </Fact>
          <Fact name={t('vehicle.container')}>
            {containers.length > 0 &&
              containers.map(({ number, seals }, at) => (
                <span key={number} className="beside-found">
                  <Codes>{[number, ...(seals ?? [])].join(' · ')}</Codes>
                  <FoundMarks found={foundOfContainer(found, number)} />
                  {mark(`containers.${at}`)}
                </span>
              ))}
          </Fact>
        </dl>
      </section>
      <section className="panel">
        <h3>{t('vehicle.papers')}</h3>
        <Papers papers={papersOf(content)} corrections={corrections} />
        <AttachedFiles declaration={declared.id} />
        <dl>
          <Fact name={t('vehicle.driver')}>
            {drivers.length > 0 && (
              <>
                {drivers.map(({ name }) => name).join(', ')}
                {mark('drivers')}
              </>
            )}
          </Fact>
          <Fact name={t('vehicle.owner')}>
            {parties.owner && (
              <>
                {parties.owner.name}
                {mark('parties.owner')}
              </>
            )}
          </Fact>
          <Fact name={t('vehicle.carrier')}>
            {parties.carrier && (
              <>
                {parties.carrier.name}
                {mark('parties.carrier')}
              </>
            )}
          </Fact>
        </dl>
        {missing.length > 0 && (
          <>
            <h3>{t('vehicle.missing')}</h3>
            <ul className="missing">
              {missing.map(({ path, code, message }) => (
                <li key={path + code}>{message ?? code}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}

interface GoodsProps {
  readonly goods: NonNullable<NonNullable<Declaration['content']>['goods']>;
  readonly found: readonly FoundValue[];
  readonly corrections: readonly Correction[];
}

function Goods({ goods, found, corrections }: GoodsProps) {
  const { t, language } = useWords();
  return (
    <ul className="goods">
      {goods.map(({ hs, description, kg, packages }, line) => (
        <li key={`${line} ${hs}`}>
          <b>{description}</b>
          <span className="row muted">
            <span>
              {t('vehicle.hs')} <span className="figures">{hs}</span>
            </span>
            <span className="figures">{counted(kg, language, 'kilogram')}</span>
            <span>
              <span className="figures">{counted(packages, language)}</span> {t('vehicle.packages')}
            </span>
            <CorrectedMark corrections={corrections} path={`goods.${line}`} />
          </span>
          <FoundMarks found={[...foundOfLine(found, line, 'KG'), ...foundOfLine(found, line, 'PACKAGES')]} />
        </li>
      ))}
    </ul>
  );
}

interface PapersProps {
  readonly papers: readonly Paper[];
  readonly corrections: readonly Correction[];
}

function Papers({ papers, corrections }: PapersProps) {
  const { t, language } = useWords();
  const now = useGateTime(MINUTE_MS);
  const endOf = ({ lastDay, until }: Paper): string | undefined => {
    if (until !== undefined) return `${wholeDay(Date.parse(until), language)} ${wallClock(Date.parse(until), HANOI)}`;
    // Noon of that day is the same day in Hanoi.
    return lastDay === undefined ? undefined : wholeDay(Date.parse(`${lastDay}T12:00:00+07:00`), language);
  };
  return (
    <ul className="papers">
      {papers.map((paper) => {
        const { path, kind, number } = paper;
        const at = endOf(paper);
        return (
          <li key={path}>
            <span>{t(`paper.${kind}`)}</span> <Codes>{number}</Codes>{' '}
            {at !== undefined &&
              (isOver(paper, now) ? (
                <Status hue="closed" icon="failed">
                  {t('vehicle.paperOver', { at })}
                </Status>
              ) : (
                <span className="muted">{t('vehicle.paperUntil', { at })}</span>
              ))}
            <CorrectedMark corrections={corrections} path={path} />
          </li>
        );
      })}
    </ul>
  );
}

function Codes({ children }: { readonly children: ReactNode }) {
  return <span className="figures">{children}</span>;
}

/** Left out when there is nothing to say. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
