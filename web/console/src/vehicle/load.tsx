import type { ReactNode } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { Status } from '../../../shared/look/status.js';
import { counted, wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Declaration } from './queries.js';

const CHANNEL_HUE = { GREEN: 'open', YELLOW: 'waiting', RED: 'closed' } as const;
const CHANNEL_ICON = { GREEN: 'done', YELLOW: 'warning', RED: 'hold' } as const;

/** What decides: goods, customs channel, papers with their end, who drives. */
export function Load({ declared }: { readonly declared: Declaration }) {
  const { t, language } = useWords();
  const { content, missing } = declared;
  if (!content) return null;
  const { goods = [], channel, customsDeclarations = [], containers = [], drivers = [], parties } = content;
  return (
    <div className="load">
      <section className="panel">
        <h3>{t('vehicle.goods')}</h3>
        <ul className="goods">
          {goods.map(({ hs, description, kg, packages }) => (
            <li key={hs + description}>
              <b>{description}</b>
              <span className="row muted">
                <span>
                  {t('vehicle.hs')} <span className="figures">{hs}</span>
                </span>
                <span className="figures">{counted(kg, language, 'kilogram')}</span>
                <span>
                  <span className="figures">{counted(packages, language)}</span> {t('vehicle.packages')}
                </span>
              </span>
            </li>
          ))}
        </ul>
        <dl>
          <Fact name={t('vehicle.channel')}>
            {channel && (
              <Status hue={CHANNEL_HUE[channel]} icon={CHANNEL_ICON[channel]}>
                {t(`vehicle.${channel}`)}
              </Status>
            )}
          </Fact>
          <Fact name={t('vehicle.customs')}>
            {customsDeclarations.length > 0 && <Codes>{customsDeclarations.join(', ')}</Codes>}
          </Fact>
          <Fact name={t('vehicle.container')}>
            {containers.length > 0 && (
              <Codes>{containers.map(({ number, seals }) => [number, ...(seals ?? [])].join(' · ')).join(', ')}</Codes>
            )}
          </Fact>
        </dl>
      </section>
      <section className="panel">
        <h3>{t('vehicle.papers')}</h3>
        <Papers content={content} />
        <dl>
          <Fact name={t('vehicle.driver')}>{drivers.map(({ name }) => name).join(', ')}</Fact>
          <Fact name={t('vehicle.owner')}>{parties.owner?.name}</Fact>
          <Fact name={t('vehicle.carrier')}>{parties.carrier?.name}</Fact>
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

function Papers({ content }: { readonly content: NonNullable<Declaration['content']> }) {
  const { t, language } = useWords();
  const { quarantineCertificate: certificate, papers = [] } = content;
  const all = [
    ...(certificate
      ? [{ kind: 'QUARANTINE' as const, number: certificate.number, until: certificate.validUntil }]
      : []),
    ...papers.map(({ kind, number, expires }) => ({ kind, number, until: expires })),
  ];
  return (
    <ul className="papers">
      {all.map(({ kind, number, until }) => {
        const over = Date.parse(until) < gateTime();
        const at = wholeDay(Date.parse(until), language);
        return (
          <li key={kind + number}>
            <span>{t(`vehicle.${kind}`)}</span> <Codes>{number}</Codes>{' '}
            {over ? (
              <Status hue="closed" icon="failed">
                {t('vehicle.paperOver', { at })}
              </Status>
            ) : (
              <span className="muted">{t('vehicle.paperUntil', { at })}</span>
            )}
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
