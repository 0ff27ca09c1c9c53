import type { Words } from '../../../../src/shared/domain/problem.js';
import { BEIJING_HOURS, clockFace, HANOI_HOURS } from '../time/wall-time.js';
import { words, type Language } from '../words.js';
import { Figures } from './figures.js';

/** The gate's name and both clocks. */
export function GateHead({ name, now, language }: { name: Words; now: number; language: Language }) {
  return (
    <header class="head">
      <h1>
        <small>{words.gate[language]}</small> {name[language]}
      </h1>
      <Clock label={words.hanoi[language]} face={clockFace(now, HANOI_HOURS)} />
      <Clock label={words.beijing[language]} face={clockFace(now, BEIJING_HOURS)} />
    </header>
  );
}

function Clock({ label, face }: { label: string; face: string }) {
  return (
    <div class="clock">
      <small>{label}</small>
      <Figures text={face} />
    </div>
  );
}
