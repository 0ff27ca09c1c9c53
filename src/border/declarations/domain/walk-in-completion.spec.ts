import { fold } from '../../../shared/domain/decider.js';
import type { DeclarationEvent } from './declaration-events.js';
import { declarationFold } from './declaration.js';
import { requireOwnPart } from './parts.js';
import { requireToComplete, requireUntold, takeOver } from './walk-in-completion.js';
import { walkInContent } from './walk-in.js';

const NOW = new Date('2026-11-23T02:00:00.000Z');
const of = { gate: 'HUU_NGHI', route: 'HN-1119', direction: 'EXPORT', country: 'VN', plate: '12C12345' } as const;
const content = walkInContent({ ...of, cargo: 'FRUIT' }, NOW, 24);
const act = { at: NOW.toISOString() };
const facts = { gate: 'HUU_NGHI', vehicle: 'truck' } as never;
const submitted = (firm: string): DeclarationEvent => ({
  type: 'DeclarationSubmitted',
  data: { declaration: 'd', firm, content: 'c', at: NOW.toISOString(), facts },
});
const state = (...events: readonly DeclarationEvent[]) => fold(declarationFold, events);
const walkIn = [submitted('party-truck')];

describe('Whoever holds the link of a walk-in', () => {
  it('tells what is missing', () => {
    const told = ['goods', 'goods.0', 'drivers', 'parties.owner', 'parties.carrier', 'customsDeclarations', 'trailer'];
    for (const path of told) expect(() => requireUntold(content, [{ path, value: null }])).not.toThrow();
  });

  it.each(['vehicle.plate', 'route', 'contactPhone', 'cargo', 'parties', 'parties.declarer', 'goods.1'])(
    'writes nothing over %s',
    (path) => expect(() => requireUntold(content, [{ path, value: 'x' }])).toThrow('walk-in-field-told'),
  );

  it('writes nothing over what he told before, but puts a seal on', () => {
    const told = { ...content, drivers: [{} as never], containers: [{ number: 'CSQU3054383', seals: [] }] };
    expect(() => requireUntold(told, [{ path: 'drivers', value: [] }])).toThrow('walk-in-field-told');
    expect(() => requireUntold(told, [{ path: 'drivers.1', value: {} }])).toThrow('walk-in-field-told');
    expect(() => requireUntold(told, [{ path: 'containers.0.number', value: 'x' }])).toThrow('walk-in-field-told');
    expect(() => requireUntold(told, [{ path: 'containers.0.seals', value: ['VN1'] }])).not.toThrow();
  });
});

describe('A firm that takes a walk-in over', () => {
  const taken = [...walkIn, ...takeOver(state(...walkIn), 'firm', act)];

  it('answers for every part, and once', () => {
    expect(state(...taken)?.taken).toEqual({ OWNER: 'firm', AGENT: 'firm', CARRIER: 'firm', PAYER: 'firm' });
    expect(takeOver(state(...taken), 'firm', act)).toEqual([]);
    expect(() => takeOver(state(...taken), 'other', act)).toThrow('walk-in-link-over');
    expect(() => requireToComplete(state(...taken))).toThrow('walk-in-link-over');
  });

  it('keeps it when it names the parties, and may change what the declarer may', () => {
    const named: DeclarationEvent = {
      type: 'DeclarationCorrected',
      data: {
        declaration: 'd',
        gate: 'HUU_NGHI',
        at: act.at,
        revision: 2,
        content: 'c2',
        facts,
        changed: ['parties.owner.taxCode', 'parties.carrier.taxCode'],
        accepted: true,
      },
    };
    const after = state(...taken, named);
    expect(after?.taken?.CARRIER).toBe('firm');
    const may = (firm: string) => () => requireOwnPart(after as never, firm, ['route', 'goods.0.kg', 'drivers.0.name']);
    expect(may('firm')).not.toThrow();
    expect(may('other')).toThrow('part-of-other');
  });

  it('takes no declaration of another firm', () => {
    expect(() => takeOver(state(submitted('owner')), 'firm', act)).toThrow('walk-in-link-over');
  });
});
