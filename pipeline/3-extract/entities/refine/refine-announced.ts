import { shipPrefixes, stormKinds, vesselKinds } from '../../../lexicons/named-kinds.ts';
import { foldWord } from '../../../common/fold.ts';
import { setOf } from '../../../lexicons/read-list.ts';
import { among, followsArticle, phraseOf } from './among.ts';
import type { FoundName } from '../find-names.ts';
import type { NameDocument } from '../name-document.ts';

const stormNames = new Set(stormKinds);
const prefixes = new Set(shipPrefixes.map(foldWord));
const vessels = new Set(vesselKinds.map(foldWord));
const settlements = setOf(`hamlet, suburb, town, village`);
const waters = setOf(`bay, lake, river, rivers`);
const LONGEST = 3;
/** What stands before a storm with a capital. */
const STRENGTH = /^(?:ex-tropical|major|post-tropical|severe|subtropical|super|tropical)$/;

/**
 * Names that the word before announces. Ships and storms are things, though they bear the names of people and
 * places: `Storm Edgar`, `USS Holloway`, `the bulk carrier Eager Plover`; further on in the article, `Edgar`
 * is the storm. `the river Wend` and `the town of Tel Wend` are places.
 *
 * Near misses: `the ferry Peter Hill took`, where the tagger sees a person behind the ship's kind; `Peter
 * Storm`.
 */
export function refineAnnounced(found: FoundName[], document: NameDocument): FoundName[] {
  const cues = cuesIn(document);
  if (cues.length === 0) return found;
  const taken = new Uint8Array(document.facts.length);
  for (const { first, last, type } of found)
    if (type !== 'place' && type !== 'other') taken.fill(1, first, last);
  const things = cues.filter(
    ({ name, isCertain }) => isCertain || !taken.subarray(name.first, name.last).includes(1),
  );
  const storms = new Set(things.filter(({ isStorm }) => isStorm).map(({ name }) => phraseOf(name, document)));
  const again = found.map((name) =>
    name.type === 'person' && storms.has(phraseOf(name, document))
      ? { ...name, type: 'other' as const }
      : name,
  );
  taken.fill(0);
  for (const { name } of things) taken.fill(1, name.first, name.last);
  const kept = again.filter(({ first, last }) => !taken.subarray(first, last).includes(1));
  return among(
    kept,
    things.map(({ name }) => name),
  );
}

/** A name behind a word that announces it. */
interface Cue {
  name: FoundName;
  isStorm: boolean;
  /** Whatever the tagger says. */
  isCertain: boolean;
}

function cuesIn(document: NameDocument): Cue[] {
  const { facts, sequenceLast, runLast, casing } = document;
  const cues: Cue[] = [];
  let end = 0;
  for (let i = 0; i + 1 < facts.length; i++) {
    const next = i + 1;
    if (i < end || casing[i] !== 0 || next >= sequenceLast[i] || !facts[next].capital) continue;
    const last = runLast[next];
    if (last - next > LONGEST) continue;
    const isStorm = stormNames.has(facts[i].folded) && last - next === 1 && standsFirst(document, i);
    const isNavy = facts[i].capitals && prefixes.has(facts[i].folded);
    const isRiver = !facts[i].upper && waters.has(facts[i].folded) && followsArticle(document, i);
    const isSettled =
      facts[i].folded === 'of' &&
      i > 0 &&
      settlements.has(facts[i - 1].folded) &&
      followsArticle(document, i - 1);
    if (!isStorm && !isNavy && !isRiver && !isSettled && !isKindOfShip(document, i)) continue;
    const type = isRiver || isSettled ? 'place' : 'other';
    const name: FoundName = { first: isNavy ? i : next, last, type, confidence: 0.85 };
    cues.push({ name, isStorm, isCertain: isStorm || isNavy || isRiver });
    end = last;
  }
  return cues;
}

const isKindOfShip = (document: NameDocument, i: number): boolean =>
  !document.facts[i].upper && vessels.has(document.facts[i].folded) && followsArticle(document, i);

/** Not behind another capital in its sentence: `Peter Storm Hill`; but `Tropical Storm Edgar`. */
const standsFirst = ({ facts, sequenceFirst }: NameDocument, i: number): boolean =>
  i === sequenceFirst[i] || !facts[i - 1].capital || STRENGTH.test(facts[i - 1].folded);
