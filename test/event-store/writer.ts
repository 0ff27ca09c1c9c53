import 'reflect-metadata';
import { commandOf, openSlot } from './slot.js';
import { storeAt } from './store.js';

// A process that does nothing but write, all the time, until it is killed.
const { store } = storeAt(process.env['DATABASE_URL'] ?? '');
for (let n = 0; ; n++) {
  const work = Array.from({ length: 16 }, (_, m) => {
    const key = `child-${n}-${m}`;
    return store.execute({ ...openSlot(key, 1), context: commandOf(key, { by: { id: 'child', roles: [] } }) });
  });
  await Promise.all(work);
  if (n === 0) process.stdout.write('writing\n');
}
