import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Face } from '../../src/shared/http/faces.js';
import { mayPass } from './api/problem.js';
import { beginLive, setClock } from './live/live.js';
import { keepFor } from './offline/kept.js';
import { keepLastRead } from './offline/last-read.js';
import { install } from './offline/new-version.js';
import { beginOutbox } from './offline/outbox.js';
import { schemes, theme } from './look/theme.js';
import './look/mantine-parts.js';
import { beginSession } from './session/session.js';
import type { Catalogue } from './words/catalogue.js';
import { beginWords, onLanguage } from './words/language.js';

const TRIES = 2;
/** A booth has one desk for all of a shift, a family one telephone. */
const SHARED: readonly Face[] = ['console', 'citizen'];

/** Starts a face: words, session, what was kept, live channel, service worker; then its pages. */
export async function beginFace(face: Face, words: Catalogue, pages: ReactNode): Promise<void> {
  beginWords(words);
  keepFor(face);
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failed, error) => mayPass(error) && failed < TRIES,
        // A line that is away is told by the server's silence; the browser's own word for it is often wrong.
        networkMode: 'always',
        staleTime: 2_000,
        gcTime: 3_600_000,
      },
      // Else one waits unseen until the browser believes in a line again, and goes out as whoever is there then.
      mutations: { networkMode: 'always' },
    },
  });
  await Promise.all([setClock(), beginSession(face, SHARED.includes(face))]);
  // Much of what was read is in words of the server.
  onLanguage(() => void client.invalidateQueries());
  await keepLastRead(client);
  await beginOutbox();
  beginLive();
  // What is not installed works all the same; it only does not open without network.
  if (import.meta.env.PROD) void install(face).catch(() => undefined);
  const place = document.getElementById('face');
  if (!place) throw new Error('The page has no place for the face');
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={schemes}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={client}>{pages}</QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
