import type { Span } from '../model.ts';

/**
 * A name without what annotators draw differently: surrounding space, a leading article, a trailing
 * possessive or full stop.
 */
export function trimName(text: string, { start, end }: Span): Span {
  for (;;) {
    const name = text.slice(start, end);
    const head = (/^\s+/.exec(name) ?? /^(?:the|an?)\s+/i.exec(name))?.[0].length ?? 0;
    const tail = (/\s+$/.exec(name) ?? /(?:['’]s|['’]|\.)$/i.exec(name))?.[0].length ?? 0;
    if (head + tail === 0 || head + tail >= name.length) return { start, end };
    start += head;
    end -= tail;
  }
}
