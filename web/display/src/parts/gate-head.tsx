import type { Words } from '../../../../src/shared/domain/problem.js';
import { BEIJING_HOURS, clockFace, HANOI_HOURS } from '../time/wall-time.js';
import { words, type Language } from '../words.js';
import { Figures } from './figures.js';

interface GateHeadProps {
  readonly name: Words;
  readonly now: number;
  readonly language: Language;
  readonly yardCode: string | undefined;
}

/** The gate's name, in a yard its code of this minute, and both clocks. */
export function GateHead({ name, now, language, yardCode }: GateHeadProps) {
  return (
    <header class="head">
      <h1>
        <small>{words.gate[language]}</small> {name[language]}
      </h1>
      {yardCode !== undefined && (
        <div class="yard-code">
          <small>{words.yardCode[language]}</small>
          <Figures text={yardCode} />
        </div>
      )}
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
