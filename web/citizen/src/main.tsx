// First: it takes what a provider gave out of the address before anything else reads it.
import './account/came-back.js';
import { RouterProvider } from '@tanstack/react-router';
import { beginFace } from '../../shared/begin.js';
import { router } from './app/router.js';
import { words } from './app/words.js';
import { beginSending } from './send/sending.js';

await beginFace('citizen', words, <RouterProvider router={router} />);
// What was kept goes on as long as the app is open, whichever page is shown.
void beginSending();
// Fetched behind the first page: a refusal is read in any language, also one that was kept.
void import('./app/problems.js');
