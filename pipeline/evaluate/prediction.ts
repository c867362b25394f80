import type { Span } from '../model.ts';
import type { ArticleRecord, DateRow, MentionRow, NumberRow, QuoteRow } from '../tables.ts';

/** What the program says of a document, in the terms that the layers are scored in. */
export interface Prediction {
  dates: DateRow[];
  numbers: NumberRow[];
  quotes: PredictedQuote[];
  /** Named mentions only. */
  entities: MentionRow[];
  /** The mentions of each entity, pronouns included. */
  clusters: Span[][];
}

/** A quotation with its speaker and cue as things of their own. */
export interface PredictedQuote extends Span {
  type: string;
  group: string | null;
  speaker: (Partial<Span> & { text: string; name: string | null }) | null;
  cue: { text: string } | null;
  confidence: number;
}

/** A record in the terms of the layers. */
export function predictionOf({
  dates,
  numbers,
  quotes,
  mentions,
}: Pick<ArticleRecord, 'dates' | 'numbers' | 'quotes' | 'mentions'>): Prediction {
  return {
    dates,
    numbers,
    quotes: quotes.map(predictedQuote),
    entities: mentions.filter(({ kind }) => kind === 'name'),
    clusters: clustersOf(mentions),
  };
}

function predictedQuote(row: QuoteRow): PredictedQuote {
  const { start, end, type, group, speaker, speaker_text, speaker_start, speaker_end, cue, confidence } = row;
  const text = speaker_text ?? speaker;
  return {
    start,
    end,
    type,
    group: group ?? null,
    confidence,
    cue: cue === null ? null : { text: cue },
    speaker:
      text === null
        ? null
        : {
            text,
            name: speaker,
            ...(speaker_start !== null && speaker_end !== null && { start: speaker_start, end: speaker_end }),
          },
  };
}

/** Names and pronouns by entity. Plain descriptions are left out: no set annotates them. */
function clustersOf(mentions: readonly MentionRow[]): Span[][] {
  const clusters = new Map<string, Span[]>();
  for (const { entity_id, start, end, kind } of mentions) {
    if (kind === 'nominal') continue;
    const cluster = clusters.get(entity_id);
    if (cluster) cluster.push({ start, end });
    else clusters.set(entity_id, [{ start, end }]);
  }
  return [...clusters.values()];
}
