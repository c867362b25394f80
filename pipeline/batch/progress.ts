import type { Effects } from './effects.ts';

/** Milliseconds between two drawings of a bar, and between two plain lines. */
const REDRAW = 80;
const NEXT_LINE = 5000;

/** Says on standard error how far a run is: a bar on a terminal, a few plain lines elsewhere. */
export interface Progress {
  /** Tells the state of a step: `computing 120 of 400 articles`. */
  show(verb: string, done: number, total: number): void;
  /** Clears the bar, so that other lines can be written. */
  clear(): void;
}

export function createProgress({ tell, columns, now }: Effects, quiet: boolean): Progress {
  if (quiet) return { show() {}, clear() {} };
  return columns ? barProgress(tell, columns, now) : lineProgress(tell, now);
}

function barProgress(tell: (text: string) => void, columns: number, now: () => number): Progress {
  let drawn = -Infinity;
  let visible = false;
  return {
    show(verb, done, total) {
      const time = now();
      if (total === 0 || (time - drawn < REDRAW && done < total)) return;
      drawn = time;
      visible = true;
      const label = ` ${done} of ${total} ${verb}`;
      const width = Math.max(10, Math.min(40, columns - label.length - 3));
      const full = Math.round((done / total) * width);
      tell(`\r\u001B[K${'█'.repeat(full)}${'░'.repeat(width - full)}${label}`.slice(0, columns + 4));
    },
    clear() {
      if (visible) tell('\r\u001B[K');
      visible = false;
    },
  };
}

function lineProgress(tell: (text: string) => void, now: () => number): Progress {
  let told = now();
  return {
    show(verb, done, total) {
      const time = now();
      if (time - told < NEXT_LINE) return;
      told = time;
      tell(`${done} of ${total} ${verb}\n`);
    },
    clear() {},
  };
}
