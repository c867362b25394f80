import { defineConfig } from 'vitest/config';

// No test asserts a time; the limit only ends one that hangs, also on a busy machine.
export default defineConfig({ test: { testTimeout: 600_000, hookTimeout: 600_000 } });
