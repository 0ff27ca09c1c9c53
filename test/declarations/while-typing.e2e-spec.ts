import { startApp, type RunningApp } from '../running-app.js';
import { ask, durian } from './declaring.js';

const dispatcher = { role: 'DISPATCHER' } as const;
let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

describe('A declaration that is being typed', () => {
  const preview = (body: object) => ask(running, 'POST', 'declarations/preview', { by: dispatcher, body });
  const declare = (body: object) => ask(running, 'POST', 'declarations', { by: dispatcher, body });

  it('is told what it would come to, and nothing of it is kept', async () => {
    const body = durian();
    const { status, body: answer } = await preview(body);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ cargo: 'FRUIT', class: 'PERISHABLE' });
    expect((await preview(body)).status).toBe(200);
    expect((await declare(body)).status).toBe(201);
  });

  it('is refused at its fields as it would be when it is sent', async () => {
    const body = durian({ containers: [{ number: 'CSQU3054384', seals: [] }] });
    const tried = await preview(body);
    const sent = await declare(body);
    expect(tried.status).toBe(422);
    expect(tried.body.fields).toEqual(sent.body.fields);
    expect(tried.body.fields[0]).toMatchObject({ path: 'containers.0.number', code: 'container-check-digit' });
    expect(tried.body.fields[0].message).not.toBe('container-check-digit');
  });

  it('is told of a vehicle that is on its way already', async () => {
    const body = durian();
    await declare(body);
    expect((await preview(body)).body.code).toBe('vehicle-already-declared');
  });

  it('is tried out for nobody who may not declare', async () => {
    const { status } = await ask(running, 'POST', 'declarations/preview', { by: { role: 'CUSTOMS' }, body: durian() });
    expect(status).toBe(403);
  });

  it('finds its goods by words without accents', async () => {
    const { status, body } = await ask(running, 'GET', 'hs-codes?text=sau%20rieng', { by: dispatcher });
    expect(status).toBe(200);
    expect(body.items[0]).toMatchObject({ code: '08106000', vi: 'Sầu riêng tươi', en: 'Durians, fresh' });
  });
});
