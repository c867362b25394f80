import os from 'node:os';
import { describeSystemError, UsageError } from '../batch/effects.ts';
import { startReview, type ReviewOptions } from './server.ts';

/** Serves the review until it is interrupted; prints the address to open. Gives the exit status. */
export async function runReview(options: Omit<ReviewOptions, 'who'> & { who?: string }): Promise<number> {
  const review = await startReview({ ...options, who: options.who ?? userName() }).catch((error: unknown) => {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `Cannot serve the review, because ${describeSystemError(error)}: name another port with --port, or leave it out.`,
    );
  });
  process.stdout.write(
    `Review of ${review.articles} ${review.articles === 1 ? 'article' : 'articles'}: open ${review.address}\nDecisions go to ${options.input}/corrections.csv; run clipsheet build (or make) to see them in the tables. Ctrl-C ends the review.\n`,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await review.close();
  return 0;
}

function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return ''; // an account without a name, as containers have them
  }
}
