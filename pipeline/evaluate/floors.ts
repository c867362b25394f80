import { UsageError } from '../batch/effects.ts';

/** The figures of one file of annotated documents, and the digest of the file that they were measured on. */
export interface Measured {
  digest: string;
  figures: Record<string, number>;
}

/** Pinned floors by the name of the file of annotated documents. */
export type Floors = Record<string, Measured>;

/** Reads pinned floors. Throws a `UsageError` where the file is none. */
export function readFloors(content: string, file: string): Floors {
  try {
    const floors = JSON.parse(content) as Floors;
    for (const { digest, figures } of Object.values(floors)) {
      if (typeof digest !== 'string' || Object.values(figures).some((figure) => typeof figure !== 'number'))
        throw new Error('an entry has no digest or no figures');
    }
    return floors;
  } catch (error) {
    throw new UsageError(
      `“${file}” holds no floors (${(error as Error).message.slice(0, 100)}): write it with --pin.`,
    );
  }
}

/**
 * Says of each figure that lies below its floor, is missing, or was measured on other documents, what to do.
 */
export function compareFloors(floors: Floors, measured: Floors): string[] {
  return Object.entries(measured).flatMap(([name, { digest, figures }]) => {
    const floor = floors[name];
    if (!floor) return [];
    if (floor.digest !== digest)
      return [`${name}: the floors were pinned on other documents; pin them again with --pin.`];
    return Object.entries(floor.figures).flatMap(([figure, least]) => {
      const now = figures[figure];
      if (now === undefined) return [`${name}, ${figure}: not measured any more, and its floor is ${least}.`];
      return now < least ? [`${name}, ${figure}: ${now} is below its floor ${least}.`] : [];
    });
  });
}

/**
 * New floors: what was measured replaces what was pinned under the same name, other names stay. Figures that
 * would be lowered are listed; unless that is allowed, nothing may be written.
 */
export function pinFloors(floors: Floors, measured: Floors): { pinned: Floors; lowered: string[] } {
  const lowered = Object.entries(measured).flatMap(([name, { digest, figures }]) =>
    Object.entries(floors[name]?.digest === digest ? floors[name].figures : {})
      .filter(([figure, least]) => (figures[figure] ?? -1) < least)
      .map(([figure, least]) => `${name}, ${figure}: from ${least} to ${figures[figure] ?? 'nothing'}.`),
  );
  const merged = { ...floors, ...measured };
  return {
    pinned: Object.fromEntries(
      Object.keys(merged)
        .sort()
        .map((name) => [name, merged[name]]),
    ),
    lowered,
  };
}
