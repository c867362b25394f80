#!/usr/bin/env node
import { stream } from './stream.ts';

const [command] = process.argv.slice(2);
if (command === 'stream') process.exitCode = (await stream(process.stdin, process.stdout)) ? 1 : 0;
else {
  process.stderr.write('Usage: clipsheet build | check | stream | evaluate\n');
  process.exitCode = 2;
}
