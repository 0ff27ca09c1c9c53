import { getSchemaPath } from '@nestjs/swagger';
import type { Fold } from '../domain/decider.js';
import type { Agency, Gate } from '../domain/place.js';
import type { FieldProblem, Words } from '../domain/problem.js';
import type { Role } from '../domain/roles.js';
import type { StreamOf } from '../event-store/types.js';
import type { SettingEvent } from './domain/setting-events.js';
import { settingFold, type SettingState } from './domain/setting.js';
import { scopeOfAgency, scopeOfGate, type Scope, type ScopeKind } from './setting-scope.js';

/** Who may ever change a setting; which of them does, each setting says. */
export const SETTERS = [
  'SUPERVISOR',
  'PROVINCE',
  'ADMIN',
  'LANE_CONTROLLER',
  'ACCOUNTANT',
  'CASHIER',
  'AGENCY_HEAD',
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
] as const satisfies readonly Role[];
export type Setter = (typeof SETTERS)[number];

/** A setting as a context describes it. */
export interface SettingDefinition<T extends object, K extends ScopeKind> {
  /** kebab-case and unique; stands in streams, addresses and events for ever. */
  readonly name: string;
  readonly scope: K;
  /** Of a setting for all gates: whose matter it is; the people of other agencies have no say. */
  readonly ofAgency?: Agency;
  /** The value's class with its class-validator rules: checked at the door, shown in the API's document. No free text in it. */
  readonly value: new () => T;
  /** What holds as long as nothing was set. A member that is added later holds as published here until it is set. */
  readonly published: T;
  /** What holds at each agency as long as nothing was set; for settings of agencies, in place of `published`. */
  readonly publishedFor?: (agency: Agency) => T;
  readonly title: Words;
  /** What it does and when a change counts. */
  readonly about: Words;
  readonly proposedBy: readonly [Setter, ...Setter[]];
  /** When given, a second person with one of these roles must agree. */
  readonly confirmedBy?: readonly Setter[];
  /** What the class cannot say about a value: faults by their paths within it, with codes of a catalogue. */
  readonly faults?: (value: T) => readonly FieldProblem[];
  /** What speaks against a value after the one that holds before it; asked when it is proposed, set and confirmed. */
  readonly follows?: (value: T, before: T) => readonly FieldProblem[];
}

/** A setting that stands in the catalogue. */
export interface Setting<T extends object = object, K extends ScopeKind = ScopeKind> extends SettingDefinition<T, K> {
  /** One for all its streams (of an agency), so that the store keeps folded states. */
  readonly foldIn: (scope: Pick<Scope, 'agency'>) => Fold<SettingState<T>, SettingEvent>;
}

const catalogue = new Map<string, Setting>();

/** The schemas of all values, for the API's document; grows as settings are defined. */
export const VALUE_SCHEMAS: { readonly $ref: string }[] = [];

/**
 * Puts a setting into the catalogue, once, when its file is loaded. Throws at load on a name that is taken or not
 * kebab-case: both are programming errors.
 */
export function defineSetting<T extends object, K extends ScopeKind>(of: SettingDefinition<T, K>): Setting<T, K> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(of.name)) throw new Error(`${of.name} cannot be the name of a setting`);
  if (catalogue.has(of.name)) throw new Error(`Setting ${of.name} is defined twice`);
  const setting = { ...of, foldIn: foldsOf(of) };
  catalogue.set(of.name, setting as unknown as Setting);
  VALUE_SCHEMAS.push({ $ref: getSchemaPath(of.value) });
  return setting;
}

function foldsOf<T extends object>({ published, publishedFor }: SettingDefinition<T, ScopeKind>) {
  const folds = new Map<Agency | undefined, Fold<SettingState<T>, SettingEvent>>();
  return ({ agency }: Pick<Scope, 'agency'>) => {
    const key = publishedFor && agency;
    const fold = folds.get(key) ?? settingFold(agency && publishedFor ? publishedFor(agency) : published);
    folds.set(key, fold);
    return fold;
  };
}

export function settingNamed(name: string): Setting | undefined {
  return catalogue.get(name);
}

/** Every setting, by name. */
export function allSettings(): readonly Setting[] {
  return [...catalogue.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * A setting's values for a gate (and agency), to fold beside a decision: `inForce(states.rules, now)`. Believed to be
 * unset, so it costs no reading until somebody sets it; from then on the store keeps it.
 */
export function settingStream<T extends object>(
  setting: Setting<T, 'GATE'>,
  gate: Gate,
): StreamOf<SettingState<T>, SettingEvent>;
export function settingStream<T extends object>(
  setting: Setting<T, 'AGENCY'>,
  gate: Gate,
  agency: Agency,
): StreamOf<SettingState<T>, SettingEvent>;
export function settingStream<T extends object>(
  setting: Setting<T, 'PROVINCE'>,
): StreamOf<SettingState<T>, SettingEvent>;
export function settingStream<T extends object>(setting: Setting<T>, gate?: Gate, agency?: Agency) {
  if (gate === undefined) return streamIn(setting, { id: 'PROVINCE' });
  return streamIn(setting, agency === undefined ? scopeOfGate(gate) : scopeOfAgency(gate, agency));
}

/** The same by scope. */
export function streamIn<T extends object>(
  { name, foldIn }: Setting<T>,
  scope: Scope,
): StreamOf<SettingState<T>, SettingEvent> {
  return { stream: `setting-${name}-${scope.id}`, fold: foldIn(scope), fresh: true };
}
