import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { declaredTo, type ToldOfGate } from './declared-to.js';
import { EVIDENCE_EVENT_TYPES, type EvidenceEvent } from './evidence-events.js';
import { confirmEvidence, evidenceFold, takeEvidence, type Evidence } from './evidence.js';
import { isWithheld, sealedIn } from './withheld.js';

const FOLDER = new URL('../../../../test/golden/evidence/', import.meta.url);
const golden = <T extends EvidenceEvent['type']>(type: T) =>
  JSON.parse(readFileSync(new URL(`${type}.1.json`, FOLDER), 'utf8')) as Extract<EvidenceEvent, { type: T }>;
const asked = golden('EvidenceAsked');
const state = (more: Partial<typeof asked.data> = {}, ...then: EvidenceEvent[]) =>
  fold(evidenceFold, [{ ...asked, data: { ...asked.data, ...more } } as EvidenceEvent, ...then]) as Evidence;
const AT = '2026-11-29T04:00:00.000Z';
const officer: Principal = { id: 'other', roles: ['CUSTOMS'], agency: 'CUSTOMS', gate: 'HUU_NGHI' };
const head: Principal = { ...officer, id: 'head', roles: ['AGENCY_HEAD'] };
const code = (decide: () => unknown) => {
  try {
    decide();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'granted';
};

describe('Evidence', () => {
  it('is kept of every type, as it was first written', () => {
    expect(new Set(readdirSync(FOLDER).map((file) => file.split('.')[0]))).toEqual(new Set(EVIDENCE_EVENT_TYPES));
    expect(state({}, golden('EvidenceConfirmed'), golden('EvidenceTaken'))).toMatchObject({
      status: 'READY',
      confirmedBy: 'head',
      taken: 1,
    });
  });

  it('with opened facts waits for the head of the agency at the gate; of a head for another officer', () => {
    expect(code(() => takeEvidence(state(), asked.data.by, AT, 9))).toBe('evidence-not-confirmed');
    expect(code(() => confirmEvidence(state(), officer, AT))).toBe('evidence-needs-second-person');
    expect(code(() => confirmEvidence(state(), { ...head, gate: 'TAN_THANH' }, AT))).toBe(
      'evidence-needs-second-person',
    );
    expect(code(() => confirmEvidence(state(), { ...head, id: asked.data.by }, AT))).toBe(
      'evidence-needs-second-person',
    );
    expect(code(() => confirmEvidence(state(), head, AT))).toBe('granted');
    expect(code(() => confirmEvidence(state({ byHead: true }), officer, AT))).toBe('granted');
    expect(code(() => confirmEvidence(state({}, golden('EvidenceConfirmed')), head, AT))).toBe('evidence-confirmed');
  });

  it('without them is ready for an agency, and for the auditor waits for the province', () => {
    expect(state({ opened: false }).status).toBe('READY');
    const { agency: _, gate: __, ...auditor } = asked.data;
    const his = fold(evidenceFold, [{ ...asked, data: { ...auditor, opened: false } }]) as Evidence;
    expect(his.status).toBe('UNCONFIRMED');
    expect(code(() => confirmEvidence(his, head, AT))).toBe('evidence-needs-second-person');
    expect(code(() => confirmEvidence(his, { id: 'p', roles: ['PROVINCE'] }, AT))).toBe('granted');
  });

  it('withholds every step of other agencies’ checks from an agency, and nothing from the auditor', () => {
    const steps = ['CheckStarted', 'CheckHeld', 'CheckPassed', 'HoldLifted', 'ValueFound', 'IdentityConfirmed'];
    for (const type of [...steps, 'PapersInOrder', 'CorrectionNoted']) {
      const event = { stream: 'clearance-d', type, data: { agency: 'BORDER_GUARD' } };
      const seen = [{ agency: 'CUSTOMS' }, { agency: 'BORDER_GUARD' }, {}] as const;
      expect(seen.map((whose) => isWithheld(event, whose))).toEqual([true, false, false]);
    }
    const cleared = { stream: 'clearance-d', type: 'VehicleCleared', data: {} };
    expect(isWithheld(cleared, { agency: 'CUSTOMS' })).toBe(false);
  });

  it('withholds from a gate what happened at another, the agency’s own holds there too, but not what was declared', () => {
    const hold = { stream: 'clearance-d', type: 'CheckHeld', data: { agency: 'CUSTOMS', gate: 'TAN_THANH' } };
    const withheld = (event: typeof hold | { stream: string; type: string; data: object }) =>
      (['HUU_NGHI', 'TAN_THANH', undefined] as const).map((gate) =>
        isWithheld(event, gate === undefined ? {} : { agency: 'CUSTOMS', gate }),
      );
    expect(withheld(hold)).toEqual([true, false, false]);
    expect(withheld({ ...hold, stream: 'declaration-d', type: 'DeclarationCorrected' })).toEqual([false, false, false]);
    const sent = { stream: 'clearance-d', type: 'SentToOtherGate', data: { gate: 'HUU_NGHI', to: 'TAN_THANH' } };
    const moved = { gate: 'TAN_THANH', was: { gate: 'HUU_NGHI' } };
    for (const event of [sent, { stream: 'ticket-d', type: 'TicketTransferred', data: moved }])
      expect(withheld(event)).toEqual([false, false, false]);
    expect(isWithheld(sent, { agency: 'CUSTOMS', gate: 'CHI_MA' })).toBe(true);
  });

  it('knows the gates that a declaration was declared to, wherever it goes on', () => {
    const at = (gate: Gate) => ({ type: 'DeclarationSubmitted', data: { facts: { gate } } });
    const later: ToldOfGate = { type: 'FileAttached', data: { gate: 'TAN_THANH' } };
    expect(fold(declaredTo, [at('HUU_NGHI'), at('TAN_THANH'), later])).toEqual(['HUU_NGHI', 'TAN_THANH']);
    expect(fold(declaredTo, [])).toEqual([]);
  });

  it('knows the sealed facts of an event', () => {
    expect(sealedIn({ data: { content: 'c', note: 'n', change: { note: 'm' } } })).toEqual(['c', 'n', 'm']);
    expect(sealedIn({ data: { at: 'x' } })).toEqual([]);
    expect(sealedIn({ data: { statement: 's', text: 't', words: 'w', plate: 'p' } })).toEqual(['s', 't', 'w', 'p']);
    expect(sealedIn({ data: { onto: [{ plate: 'p1' }, { plate: 'p2' }] } })).toEqual(['p1', 'p2']);
  });
});
