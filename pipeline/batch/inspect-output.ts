import path from 'node:path';
import type { FileSystem } from './effects.ts';
import type { FormerBuild } from './former-build.ts';
import { hasFingerprint } from './write-file.ts';

/** The files of an output folder that are still as the former build wrote them. */
export function findWhole(fs: FileSystem, output: string, former: FormerBuild | undefined): Set<string> {
  const whole = new Set<string>();
  for (const [name, fingerprint] of Object.entries(former?.outputs ?? {}))
    if (hasFingerprint(fs, path.join(output, name), fingerprint)) whole.add(name);
  return whole;
}
