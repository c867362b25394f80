import { unzipSync } from 'fflate';
import { UnreadableError } from '../draft.ts';

/** Most bytes that the wanted parts of an archive may have when unpacked. */
const LARGEST = 400_000_000;

/**
 * Unpacks the parts of a zipped file that are wanted, by name. Throws where they would be too large, which is
 * told before anything is unpacked.
 *
 * @param name what to call the file in messages
 */
export function unzip(
  bytes: Uint8Array,
  name: string,
  isWanted: (part: string) => boolean,
): Map<string, Uint8Array> {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name: part, originalSize }) => {
      if (!isWanted(part)) return false;
      total += originalSize;
      if (total > LARGEST)
        throw new UnreadableError(
          'file-too-large',
          `“${name}” unpacks to more than ${LARGEST / 1_000_000} MB: split it.`,
        );
      return true;
    },
  });
  return new Map(Object.entries(parts));
}
