import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OpenDataAnswer } from './answers.js';
import { ask } from './api.js';
import { Message } from './message.jsx';
import { Said, useLanguage } from './said.jsx';
import type { WordName } from './words.js';

const PROOFS: readonly (readonly [address: string, name: WordName])[] = [
  ['/public/draws.txt', 'drawsDoc'],
  ['/public/passes.txt', 'passesDoc'],
  ['/public/queue-policy.txt', 'policyDoc'],
  ['/api/docs', 'apiDoc'],
];

/** What anyone may have: where it is, under which licence, and what it means. */
export function OpenData() {
  const language = useLanguage();
  const [data, setData] = useState<OpenDataAnswer>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    try {
      setData(await ask<OpenDataAnswer>('open-data', 'vi'));
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => void load(), [load]);
  return (
    <section class="wide narrow" aria-labelledby="open-data">
      <h1 id="open-data">
        <Said of="openData" />
      </h1>
      <p>
        <Said of="openDataWhy" />
      </p>
      <div role="status">
        {failed && (
          <Message kind="held" title={<Said of="failed" />}>
            <button type="button" onClick={() => void load()}>
              <Said of="again" />
            </button>
          </Message>
        )}
      </div>
      {!data && !failed && <div class="skeleton" aria-hidden="true" />}
      {data && (
        <>
          <h2>
            <Said of="sets" />
          </h2>
          <ul class="links">
            {data.sets.map(({ url, title }) => (
              <li key={url}>
                <a href={url}>{title[language]}</a>
                <code>{url}</code>
              </li>
            ))}
          </ul>
          <h2>
            <Said of="licence" />
          </h2>
          <p>
            <a href={data.licence.url}>{data.licence.name}</a>
            {' – '}
            {data.licence.asks[language]}
          </p>
        </>
      )}
      <h2>
        <Said of="proof" />
      </h2>
      <ul class="links">
        {PROOFS.map(([address, name]) => (
          <li key={address}>
            <a href={address}>
              <Said of={name} />
            </a>
          </li>
        ))}
      </ul>
      {data && (
        <>
          <h2>
            <Said of="columns" />
          </h2>
          <table class="columns-table">
            <thead>
              <tr>
                <th scope="col">
                  <Said of="column" />
                </th>
                <th scope="col">
                  <Said of="means" />
                </th>
              </tr>
            </thead>
            <tbody>
              {data.columns.map(({ name, type, means }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                    <small>{type}</small>
                  </th>
                  <td>{means[language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
