import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
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
    for (const type of ['CheckStarted', 'CheckHeld', 'CheckPassed', 'HoldLifted']) {
      const event = { type, data: { agency: 'BORDER_GUARD' } };
      expect([isWithheld(event, 'CUSTOMS'), isWithheld(event, 'BORDER_GUARD'), isWithheld(event, undefined)]).toEqual([
        true,
        false,
        false,
      ]);
    }
    expect(isWithheld({ type: 'VehicleCleared', data: {} }, 'CUSTOMS')).toBe(false);
  });

  it('knows the sealed facts of an event', () => {
    expect(sealedIn({ data: { content: 'c', note: 'n', change: { note: 'm' } } })).toEqual(['c', 'n', 'm']);
    expect(sealedIn({ data: { at: 'x' } })).toEqual([]);
    expect(sealedIn({ data: { statement: 's', text: 't', words: 'w', plate: 'p' } })).toEqual(['s', 't', 'w', 'p']);
    expect(sealedIn({ data: { onto: [{ plate: 'p1' }, { plate: 'p2' }] } })).toEqual(['p1', 'p2']);
  });
});
