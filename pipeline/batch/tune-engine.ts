import v8 from 'node:v8';

/** How much a function runs before V8 compiles it for speed: several times the usual. */
const BUDGET = 600_000;
/** The same while a program starts: what runs once, while lists and rules are loaded, is not worth it. */
const BUDGET_AT_START = 1_000_000;

const setBudget = (budget: number): void => v8.setFlagsFromString(`--interrupt-budget=${budget}`);

/**
 * Sets V8 up for a batch: for the command line; a program that uses the library decides by itself.
 *
 * The heap grows in small steps only. By default V8 sizes it by the memory of the machine and leaves garbage
 * lying as long as there is room: a build of ten thousand articles took twice the memory that it needs. No
 * limit is set, so a large batch still fits.
 *
 * Functions run several times longer before they are optimised. By default V8 optimises the rules after a few
 * articles, meets a form of sentence that it had not seen, and throws the code away again, over and over:
 * that took a quarter of the time of the first few hundred articles, in every thread anew.
 */
export function tuneEngine(): void {
  v8.setFlagsFromString('--heap-growing-percent=30');
  v8.setFlagsFromString('--max-semi-space-size=8');
  setBudget(BUDGET);
}

/**
 * Has V8 wait longer still, until the given function is called: a start took a sixth longer without. For the
 * command line.
 */
export function startQuickly(): () => void {
  setBudget(BUDGET_AT_START);
  return () => setBudget(BUDGET);
}
