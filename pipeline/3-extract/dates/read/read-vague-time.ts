import { vagueTimes, type VagueTime } from '../../../lexicons/vague-times.ts';
import type { Pieces } from '../words/pieces.ts';
import { splitPhrase, timeWords, type TimeWord } from '../words/time-words.ts';

/** A phrase of the lexicon: its first word, and what it means. */
export interface VaguePhrase {
  lower: string;
  value: VagueTime;
}

/** Phrases by the id of their first word, longest first. */
const phrases: { words: TimeWord[]; value: VagueTime }[][] = [];
for (const [phrase, value] of Object.entries(vagueTimes).sort(([a], [b]) => b.length - a.length)) {
  const words = splitPhrase(phrase).map((word) => timeWords.get(word)!);
  (phrases[words[0].id] ??= []).push({ words, value });
}

function standsAt(words: readonly TimeWord[], pieces: Pieces, at: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const { word, gap } = pieces.pieceAt(at + i);
    if (word !== words[i] || gap !== 1) return false;
  }
  return true;
}

/**
 * The longest phrase of the lexicon that begins at a word (`in the near future`), without the preposition of
 * `at present`.
 */
export function readVagueTime(
  pieces: Pieces,
  at: number,
): { first: number; last: number; value: VaguePhrase } | null {
  const { lower, id } = pieces.pieceAt(at).word;
  const phrase = phrases[id].find(({ words }) => standsAt(words, pieces, at));
  if (!phrase) return null;
  const first = lower === 'at' ? at + 1 : at;
  return { first, last: at + phrase.words.length, value: { lower, value: phrase.value } };
}
