import { verifyEvidence } from '../../src/border/evidence/index.js';
import { dispatcher } from '../clearance/clearing.js';
import { freshPlate } from '../declarations/declaring.js';
import { signIn, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const START = '2026-11-23T08:00:00+07:00';
const story = tellFrom(START);
const { post, tick } = story;

const customs = (gate: 'HUU_NGHI' | 'TAN_THANH'): Who => ({ role: 'CUSTOMS', gate });
const guardThere: Who = { role: 'BORDER_GUARD', gate: 'TAN_THANH' };

describe('The evidence of a vehicle that went on at another gate', () => {
  const plate = freshPlate();
  let declaration: string;

  type Line = { kind: string; type?: string; data?: { gate?: string; agency?: string } };
  const taken = async (by: Who, about: object) => {
    const asked = await post(by, 'evidence-exports', { order: 'QD-119/2026', opened: false, ...about });
    expect([asked.status, asked.body.code]).toEqual([201, undefined]);
    const authorization = await signIn(story.running.url, by);
    const path = `${story.running.url}/api/v1/evidence-exports/${asked.body.export}/file`;
    const text = await (await fetch(path, { headers: { authorization } })).text();
    expect(verifyEvidence(text).faults).toEqual([]);
    const lines = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
    return { text, lines, events: lines.filter(({ kind }) => kind === 'event') };
  };

  it('is told by each gate of itself: checks, holds and findings', async () => {
    const vehicle = { country: 'VN', plate, type: 'CONTAINER_TRUCK' };
    declaration = await story.clearing.opened({ plannedFrom: START, vehicle });
    const hold = (by: Who, legalReason: string) =>
      post(by, `clearances/${declaration}/checks/${by.role}/hold`, { legalReason, publicReason: 'being-checked' });
    expect((await hold(customs('HUU_NGHI'), 'smuggling-suspected')).status).toBe(200);
    const lifted = await post(customs('HUU_NGHI'), `clearances/${declaration}/checks/CUSTOMS/lift`);
    expect([lifted.status, lifted.body.code]).toEqual([200, undefined]);
    // Nobody goes on elsewhere while he is looked at.
    expect((await story.clearing.pass(declaration, 'CUSTOMS')).status).toBe(200);
    await tick(5);
    const to = { to: 'TAN_THANH', reason: 'WRONG_GATE' };
    const moved = await post({ role: 'GATE_CLERK', gate: 'TAN_THANH' }, `declarations/${declaration}/transfer`, to);
    expect([moved.body.code, moved.body.status]).toEqual([undefined, 'MADE']);
    await tick(10);
    expect((await hold(guardThere, 'lookout-match')).status).toBe(200);
  });

  it.each(['DECLARATION', 'VEHICLE'])('holds at both gates what happened there, asked for as a %s', async (kind) => {
    const about = kind === 'VEHICLE' ? { kind, country: 'VN', plate } : { kind, declaration };
    const [here, there] = [await taken(customs('HUU_NGHI'), about), await taken(guardThere, about)];
    for (const { events } of [here, there]) {
      const types = events.map(({ type }) => type);
      expect(types).toEqual(expect.arrayContaining(['DeclarationSubmitted', 'DeclarationCorrected', 'CheckHeld']));
      expect(types.filter((type) => type === 'CheckHeld')).toHaveLength(1);
    }
    expect(here.text).toContain('smuggling-suspected');
    expect(here.text).not.toContain('lookout-match');
    expect(there.text).toContain('lookout-match');
    expect(there.text).not.toContain('smuggling-suspected');
    // Not even the same agency is told at one gate what it held at the other.
    const alike = await taken(customs('TAN_THANH'), about);
    expect(alike.text).not.toMatch(/smuggling-suspected|lookout-match/);
  });

  it('is none of a gate that it never was declared to', async () => {
    const other = freshPlate();
    const vehicle = { country: 'VN', plate: other, type: 'CONTAINER_TRUCK' };
    const stayed = await story.clearing.opened({ plannedFrom: START, vehicle });
    const about = { order: 'QD-119/2026', opened: false, kind: 'DECLARATION', declaration: stayed };
    expect((await post(guardThere, 'evidence-exports', about)).body.code).toBe('not-found');
    expect((await post(dispatcher, 'evidence-exports', about)).body.code).toBe('not-allowed');
    const [here, there] = [customs('HUU_NGHI'), guardThere];
    const ofVehicle = { kind: 'VEHICLE', country: 'VN', plate: other };
    expect((await taken(there, ofVehicle)).events).toEqual([]);
    expect((await taken(here, ofVehicle)).events.length).toBeGreaterThan(1);
  });
});
