#!/usr/bin/env node
// Starts the command line with what it compiled before: Node keeps the compiled form of each module in a file, by a
// hash of its source, and a command starts in a third of the time. Modules that are loaded before this is said are not
// kept, so main.ts is loaded after.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// The processes that read files have it from the environment, too. Where the folder cannot be written, nothing is
// kept.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));
enableCompileCache();
await import('./main.ts');
