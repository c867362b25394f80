import { attribute, hasAttribute } from './elements.ts';
import type { PageElement } from './tree.ts';

/**
 * How an element is kept from the reader's eyes by its own attributes: `taken` is what is not there for a
 * browser either (`hidden`, `display:none`); `unseen` is there, but without colour, size or place, or in a
 * box that is closed: pages also fade their text in so. Empty where it is seen.
 */
export type Hiding = 'taken' | 'unseen' | '';

/** How the element is hidden, if it is. What style sheets do is not looked at. */
export function hidingOf(element: PageElement): Hiding {
  if (!element.attributes.length) return element.tagName === 'details' ? 'unseen' : '';
  if (hasAttribute(element, 'hidden') && attribute(element, 'hidden') !== 'until-found') return 'taken';
  if (attribute(element, 'aria-hidden') === 'true') return 'taken';
  if (element.tagName === 'details' && !hasAttribute(element, 'open')) return 'unseen';
  const style = attribute(element, 'style');
  return style ? hidingOfStyle(style) : '';
}

const TAKEN = /(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i;

/** Longest style that is looked at, in characters. */
const LONGEST = 1000;

/** Distance from the edge of its box, in points or letters, at which something is out of sight. */
const AWAY = 900;
const AWAY_IN_LETTERS = 50;

/**
 * Properties that move an element; out of sight only to the left and upwards, since a page can be scrolled
 * the other way.
 */
const MOVES = /^(?:left|margin-left|margin-top|text-indent|top)$/;

function hidingOfStyle(style: string): Hiding {
  if (TAKEN.test(style)) return 'taken';
  return style
    .slice(0, LONGEST)
    .split(';')
    .some((declaration) => isUnseen(...propertyOf(declaration)))
    ? 'unseen'
    : '';
}

function propertyOf(declaration: string): [name: string, value: string] {
  const colon = declaration.indexOf(':');
  const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '');
  return [declaration.slice(0, Math.max(0, colon)).trim().toLowerCase(), value.trim().toLowerCase()];
}

/**
 * `opacity:0`, `font-size:0px`, `left:-9999px`, `clip:rect(0,0,0,0)`. Near misses: `opacity:0.5`,
 * `margin-left:-20px`, `font-size:0.9em`.
 */
function isUnseen(name: string, value: string): boolean {
  if (name === 'opacity' || name === 'font-size')
    return /^[+-]?0*(?:\.0*)?(?:%|[a-z]{1,4})?$/.test(value) && /0/.test(value);
  if (name === 'clip') return /^rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)$/.test(value);
  if (name === 'clip-path') return /^inset\(\s*(?:50|100)%/.test(value);
  if (!MOVES.test(name)) return false;
  const distance = /^-(\d{1,6})(?:\.\d*)?(px|pt|em|rem|%|vw|vh)$/.exec(value);
  if (!distance) return false;
  return (
    Number(distance[1]) >=
    (/^p[xt]$/.test(distance[2]) ? AWAY : AWAY_IN_LETTERS * (distance[2] === '%' ? 2 : 1))
  );
}
