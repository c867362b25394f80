import type { Effects } from './effects.ts';

/** Milliseconds between two drawings of a bar, and between two plain lines. */
const REDRAW = 80;
const NEXT_LINE = 5000;

/** How far the computing is. */
export interface ComputingState {
  files: number;
  of: number;
  articles: number;
}

/** Says on standard error how far a run is: a bar on a terminal, a few plain lines elsewhere. */
export interface Progress {
  /** Tells the state of a step: `120 of 400 articles written`. */
  show(what: string, done: number, total: number): void;
  /** Tells how far the computing is, with articles, rate and the time that is left. */
  computing(state: ComputingState): void;
  /** Clears the bar, so that other lines can be written. */
  clear(): void;
}

export function createProgress({ tell, columns, now }: Effects, quiet: boolean): Progress {
  if (quiet) return { show() {}, computing() {}, clear() {} };
  const line = columns ? barProgress(tell, columns, now) : lineProgress(tell, now);
  let began: number | undefined;
  return {
    ...line,
    computing(state) {
      if (!state.files) began = undefined;
      began ??= now();
      line.show(`files read${paceOf(state, now() - began)}`, state.files, state.of);
    },
  };
}

/**
 * Articles, their rate, and how long the rest takes at that rate: `, 310 articles, 52 a second, 2 min left`.
 */
function paceOf({ files, of, articles }: ComputingState, milliseconds: number): string {
  if (!files || milliseconds < 1000) return '';
  const rate = articles / (milliseconds / 1000);
  const left = ((of - files) / files) * (milliseconds / 1000);
  const pace = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
  return `, ${articles} ${articles === 1 ? 'article' : 'articles'}, ${pace}, ${describeTime(left)} left`;
}

function describeTime(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function barProgress(tell: (text: string) => void, columns: number, now: () => number) {
  let drawn = -Infinity;
  let visible = false;
  return {
    show(what: string, done: number, total: number) {
      const time = now();
      if (total === 0 || (time - drawn < REDRAW && done < total)) return;
      drawn = time;
      visible = true;
      const label = ` ${done} of ${total} ${what}`;
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

function lineProgress(tell: (text: string) => void, now: () => number) {
  let told = now();
  return {
    show(what: string, done: number, total: number) {
      const time = now();
      if (time - told < NEXT_LINE) return;
      told = time;
      tell(`${done} of ${total} ${what}\n`);
    },
    clear() {},
  };
}
