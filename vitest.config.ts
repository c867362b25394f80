import { defineConfig } from 'vitest/config';

// No test asserts a time; the limit only ends one that hangs, also on a busy machine.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
