import type { MessageKey } from '../words/catalogue.js';
import type { gateWords } from '../words/gate-words.js';

type GateKey = MessageKey<typeof gateWords>;
type Group = keyof typeof gateWords;
/** Any app's `t`: each knows the words of the gate. */
export type GateT = (key: GateKey) => string;

const key =
  <G extends Group>(group: G) =>
  (code: keyof (typeof gateWords)[G] & string) =>
    `${group}.${code}` as GateKey;

/** The message that a code of the API stands for. */
export const gateKeys = {
  direction: key('direction'),
  cargo: key('cargo'),
  class: key('class'),
  ticket: key('ticket'),
  gate: key('gate'),
  agency: key('agency'),
  check: key('check'),
};
