import type { INestApplicationContext } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../shared/clock/clock.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import { words, type ImportReport } from '../../shared/import/import-rows.js';
import { readCsv, type RowFault } from '../../shared/import/row-file.js';
import { CommuneNames } from '../communes/index.js';
import { found, type Moment } from './domain/team-acts.js';
import type { TeamEvent } from './domain/team-events.js';
import { TEAM_LEVELS, type TeamLevel } from './domain/team.js';
import { SealedPeople, type MemberPerson } from './sealed-people.js';
import { factOf, momentOf } from './team-desk.js';

const NEEDED = ['team', 'commune', 'level', 'place', 'name', 'member', 'member_name', 'phone', 'leader', 'joined'];

interface FiledTeam {
  readonly code: string;
  readonly commune: string;
  readonly level: TeamLevel;
  readonly place: string | null;
  readonly name: string;
}

interface FiledMember {
  readonly team: string;
  readonly number: string;
  readonly person: MemberPerson;
  readonly leader: boolean;
  readonly joinedOn: string;
}

type Read = { readonly team: FiledTeam; readonly member?: FiledMember } | { readonly fault: string };
type Cells = Readonly<Record<string, unknown>>;

/**
 * Takes teams and their members from CSV, a member a line with his team beside him; a line without a member is a team alone.
 * Who stands in no line stays: a file does not end anybody. Loaded again it changes nothing. Throws when a column is missing.
 */
export async function importTeams(app: INestApplicationContext, text: string): Promise<ImportReport> {
  const [source, sealed] = [app.get(DataSource, { strict: false }), app.get(SealedPeople, { strict: false })];
  const moment = momentOf(app.get(Clock, { strict: false }).now());
  const communes = await app.get(CommuneNames, { strict: false }).all();
  const { rows } = readCsv(text, NEEDED);
  const standing = await source.query<{ code: string; commune: string }[]>('SELECT code, commune FROM team');
  const lies = new Map(standing.map(({ code, commune }) => [code, commune] as const));
  const faults: RowFault[] = [];
  const teams = new Map<string, FiledTeam>();
  const members = new Map<string, FiledMember>();
  const leaders = new Map<string, string>();
  for (const { line, cells } of rows) {
    const read = rowOf(cells, communes, moment.today);
    const fault = 'fault' in read ? read.fault : clash(read, { teams, members, leaders, lies });
    if (fault !== undefined || 'fault' in read) {
      faults.push({ line, fault: fault ?? '' });
      continue;
    }
    const { team, member } = read;
    teams.set(team.code, team);
    if (!member) continue;
    members.set(keyOf(member), member);
    if (member.leader) leaders.set(team.code, member.number);
  }
  return source.transaction(async (tx) => {
    // Two loads at once would enter everybody twice.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('import-teams', 0))`);
    const events: TeamEvent[] = [];
    const forTeams = await takeTeams(tx, [...teams.values()], moment, events);
    const forMembers = await takeMembers(tx, sealed, [...members.values()], moment, events);
    await tell(tx, events);
    const sum = (name: 'added' | 'changed' | 'unchanged') => forTeams[name] + forMembers[name];
    return { added: sum('added'), changed: sum('changed'), unchanged: sum('unchanged'), faults };
  });
}

function rowOf(cells: Cells, communes: ReadonlyMap<string, unknown>, today: string): Read {
  const [code, commune, level, place] = ['team', 'commune', 'level', 'place'].map((name) => words(cells[name])) as [
    string,
    string,
    string,
    string,
  ];
  const [name, number, memberName] = ['name', 'member', 'member_name'].map((each) => words(cells[each])) as [
    string,
    string,
    string,
  ];
  if (!/^[A-Z0-9][A-Z0-9-]{2,29}$/.test(code))
    return { fault: `${code || 'an empty value'} is not the code of a team` };
  if (!communes.has(commune)) return { fault: `${commune || 'an empty value'} is not the code of a commune` };
  const known = TEAM_LEVELS.find((each) => each === level);
  if (!known) return { fault: `${level || 'an empty value'} is none of ${TEAM_LEVELS.join(', ')}` };
  if (!name) return { fault: `${code} has no name` };
  if ((known === 'COMMUNE') !== (place === '')) return { fault: `${code}: a place fits a hamlet or street alone` };
  const team = { code, commune, level: known, place: place || null, name };
  if (!number && !memberName) return { team };
  if (!number || !memberName) return { fault: `${code}: a member has a number and a name` };
  const joinedOn = words(cells['joined']) || today;
  if (!isDay(joinedOn) || joinedOn > today) return { fault: `${joinedOn} is no day until now` };
  const phone = words(cells['phone']);
  const person = { name: memberName, ...(phone && { phone }) };
  const leader = /^(x|1|yes|true|có)$/i.test(words(cells['leader']));
  return { team, member: { team: code, number, person, leader, joinedOn } };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && hanoiDay(new Date(text)) === text;
}

interface Seen {
  readonly teams: ReadonlyMap<string, FiledTeam>;
  readonly members: ReadonlyMap<string, FiledMember>;
  readonly leaders: ReadonlyMap<string, string>;
  /** In which commune a team lies that was there before. */
  readonly lies: ReadonlyMap<string, string>;
}

/** What a row says otherwise than one above it, or than what stands. */
function clash({ team, member }: Exclude<Read, { fault: string }>, seen: Seen): string | undefined {
  if ((seen.lies.get(team.code) ?? team.commune) !== team.commune) return `${team.code} is a team of another commune`;
  const above = seen.teams.get(team.code);
  if (above && JSON.stringify(above) !== JSON.stringify(team)) return `${team.code} is said otherwise on a line above`;
  if (member && seen.members.has(keyOf(member))) return `${team.code} ${member.number} stands already on a line above`;
  return member?.leader && seen.leaders.has(team.code) ? `${team.code} has a leader on a line above` : undefined;
}

function keyOf({ team, number }: Pick<FiledMember, 'team' | 'number'>): string {
  return JSON.stringify([team, number]);
}

type Counts = Omit<ImportReport, 'faults'>;

async function takeTeams(
  tx: EntityManager,
  teams: readonly FiledTeam[],
  moment: Moment,
  events: TeamEvent[],
): Promise<Counts> {
  const rows = teams.map((each) => ({ id: uuidv7(), ...each }));
  const written = await tx.query<{ id: string; added: boolean }[]>(
    `INSERT INTO team AS t (id, code, commune, level, place, name, founded_at, revision)
     SELECT id, code, commune, level, place, name, $2, 1
     FROM json_to_recordset($1) AS r (id uuid, code text, commune text, level text, place text, name text)
     ON CONFLICT (code) DO UPDATE SET level = excluded.level, place = excluded.place, name = excluded.name,
       revision = t.revision + 1
     WHERE (t.level, t.place, t.name) IS DISTINCT FROM (excluded.level, excluded.place, excluded.name)
     RETURNING id, (xmax = 0) AS added`,
    [JSON.stringify(rows), moment.at],
  );
  const added = new Set(written.filter((row) => row.added).map(({ id }) => id));
  for (const { place, ...team } of rows.filter(({ id }) => added.has(id)))
    events.push(found({ ...team, ...(place !== null && { place }) }, moment).event);
  return { added: added.size, changed: written.length - added.size, unchanged: rows.length - written.length };
}

interface StandingRow {
  readonly id: string;
  readonly code: string;
  readonly number: string;
  readonly leader: boolean;
}

async function takeMembers(
  tx: EntityManager,
  sealed: SealedPeople,
  members: readonly FiledMember[],
  { at }: Moment,
  events: TeamEvent[],
): Promise<Counts> {
  const codes = [...new Set(members.map(({ team }) => team))];
  const ids = new Map(
    (await tx.query<{ id: string; code: string }[]>('SELECT id, code FROM team WHERE code = ANY($1)', [codes])).map(
      ({ id, code }) => [code, id] as const,
    ),
  );
  const rows = await tx.query<StandingRow[]>(
    `SELECT m.id, t.code, m.number, m.leader FROM team_member m JOIN team t ON t.id = m.team
     WHERE t.code = ANY($1) AND m.number IS NOT NULL FOR UPDATE OF m`,
    [codes],
  );
  const standing = new Map(rows.map((row) => [keyOf({ team: row.code, number: row.number }), row] as const));
  const people = await sealed.all<MemberPerson>(
    'team_member',
    rows.map(({ id }) => id),
    tx,
  );
  const added = members
    .filter((each) => !standing.has(keyOf(each)))
    .map((each) => ({ id: uuidv7(), teamId: ids.get(each.team) ?? '', ...each }));
  // Who was erased is not entered anew by the file of before.
  const renamed = members.flatMap((each) => {
    const id = standing.get(keyOf(each))?.id ?? '';
    const known = people.get(id);
    return known && !isSame(known, each.person) ? [{ id, person: each.person }] : [];
  });
  // Who leads is decided by people once the team stands: a file names the first leader alone.
  const led = new Set(
    (
      await tx.query<{ team: string }[]>('SELECT team FROM team_member WHERE leader AND team = ANY($1)', [
        [...ids.values()],
      ])
    ).map(({ team }) => team),
  );
  const entered = added.map((each) => ({ ...each, leader: each.leader && !led.has(each.teamId) }));
  await tx.query(
    `INSERT INTO team_member (id, team, number, leader, joined_on)
     SELECT id, team, number, leader, joined FROM json_to_recordset($1)
       AS r (id uuid, team uuid, number text, leader boolean, joined date)`,
    [
      JSON.stringify(
        entered.map(({ id, teamId, number, leader, joinedOn }) => ({
          id,
          team: teamId,
          number,
          leader,
          joined: joinedOn,
        })),
      ),
    ],
  );
  await keep(tx, sealed, [...entered, ...renamed]);
  for (const { id, teamId: team, leader, joinedOn: on } of entered)
    events.push({ type: 'TeamMemberJoined', data: { team, at: at.toISOString(), member: id, on, leader } });
  const changed = renamed.length;
  return { added: entered.length, changed, unchanged: members.length - entered.length - changed };
}

function isSame(known: MemberPerson, filed: MemberPerson): boolean {
  return known.name === filed.name && known.phone === filed.phone;
}

async function keep(
  tx: EntityManager,
  sealed: SealedPeople,
  people: readonly { readonly id: string; readonly person: MemberPerson }[],
): Promise<void> {
  const rows = people.map(({ id, person }) => {
    const { ciphertext, keyId } = sealed.sealed('team_member', id, person);
    return { id, ciphertext: ciphertext.toString('base64'), keyId };
  });
  await tx.query(
    `INSERT INTO team_member_sealed (id, ciphertext, key_id)
     SELECT id, decode(ciphertext, 'base64'), "keyId" FROM json_to_recordset($1) AS r (id uuid, ciphertext text, "keyId" text)
     ON CONFLICT (id) DO UPDATE SET ciphertext = excluded.ciphertext, key_id = excluded.key_id`,
    [JSON.stringify(rows)],
  );
}

/** All of it in one statement: there are as many facts as lines. */
async function tell(tx: EntityManager, events: readonly TeamEvent[]): Promise<void> {
  if (events.length === 0) return;
  const metadata = { actor: 'system:import-teams', channel: 'import', correlationId: uuidv7() };
  const facts = events.map(factOf).map(({ stream, event }) => ({ id: uuidv7(), stream, ...event }));
  await tx.query(
    `INSERT INTO outbox (id, stream, type, data, metadata)
     SELECT id, stream, type, data, $2 FROM json_to_recordset($1) AS r (id uuid, stream text, type text, data jsonb)`,
    [JSON.stringify(facts), JSON.stringify(metadata)],
  );
  await tx.query(`SELECT pg_notify('outbox', '')`);
}
