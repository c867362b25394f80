// Preloaded into a measured program: writes its peak memory and its CPU time to a file when it ends.
import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.CLIPSHEET_USAGE;
if (isMainThread && file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    fs.writeFileSync(
      file,
      JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }),
    );
  });
}
