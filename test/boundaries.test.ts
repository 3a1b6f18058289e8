// Plants imports in a copy of the folder structure and has the linter judge them: what DESIGN.md forbids must fail,
// what it allows must pass. It never looks at the real sources; `npm run lint` does.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Planted = readonly [file: string, statement: string];

const forbidden: readonly Planted[] = [
  // model imports nothing
  ['model/a.ts', "import { x } from '../text/index.ts';"],
  ['model/b.ts', "import { x } from '../ingest/index.ts';"],
  ['model/c.ts', "import { readFileSync } from 'node:fs';"],
  ['model/d.ts', "import { z } from 'zod';"],
  ['model/e.ts', "export * from '../graph/index.ts';"],
  ['model/f.ts', "export type Y = import('../graph/index.ts').X;"],
  ['model/g.test.ts', "import { x } from '../text/index.ts';"],
  // text imports only model
  ['text/a.ts', "import { x } from '../ingest/index.ts';"],
  ['text/b.ts', "import { x } from '../search/index.ts';"],
  ['text/c.ts', "import { x } from '../graph/index.ts';"],
  ['text/d.ts', "import { x } from '../cli/index.ts';"],
  // ingest, graph and search do not know one another
  ['ingest/a.ts', "import { x } from '../graph/index.ts';"],
  ['ingest/b.ts', "import { x } from '../search/index.ts';"],
  ['ingest/mentions/a.ts', "import type { X } from '../../graph/index.ts';"],
  ['graph/a.ts', "import { x } from '../ingest/index.ts';"],
  ['graph/sqlite/a.ts', "import { x } from '../../search/index.ts';"],
  ['graph/sqlite/b.ts', "export { x } from '../../search/sqlite/index.ts';"],
  ['search/a.ts', "import { x } from '../ingest/index.ts';"],
  ['search/sqlite/a.ts', "import { x } from '../../graph/index.ts';"],
  ['search/b.ts', "const x = await import('../graph/index.ts');"],
  ['search/c.ts', "export type Y = import('../graph/index.ts').X;"],
  // graph compares what link has folded: it needs no text
  ['graph/c.ts', "import { x } from '../text/index.ts';"],
  // nobody below imports api, cli, web or test
  ['ingest/c.ts', "import { x } from '../api/index.ts';"],
  ['ingest/d.ts', "import { x } from '../cli/index.ts';"],
  ['graph/d.ts', "import { x } from '../api/index.ts';"],
  ['graph/e.ts', "import { x } from '../test/contract.ts';"],
  ['search/d.ts', "import { x } from '../web/src/main.tsx';"],
  ['api/a.ts', "import { x } from '../cli/index.ts';"],
  ['api/b.ts', "import { x } from '../web/src/main.tsx';"],
  ['api/c.ts', "import { x } from '../ingest/index.ts';"],
  ['api/d.ts', "import type { X } from '../ingest/index.ts';"],
  // a folder is entered by its index.ts only
  ['text/e.ts', "import { x } from '../model/span.ts';"],
  ['ingest/e.ts', "import { x } from '../model/span.ts';"],
  ['ingest/f.ts', "import { x } from '../text/numerals.ts';"],
  ['ingest/mentions/b.ts', "import { x } from '../../text/numerals.ts';"],
  ['graph/f.ts', "import type { X } from '../model/span.ts';"],
  ['search/e.ts', "import { x } from '../text/words.ts';"],
  ['api/e.ts', "import type { X } from '../graph/port.ts';"],
  ['api/f.ts', "import type { X } from '../graph/sqlite/index.ts';"],
  ['cli/a.ts', "import { x } from '../graph/sqlite/store.ts';"],
  ['cli/commands/a.ts', "import { x } from '../../ingest/outline.ts';"],
  ['test/a.test.ts', "import { x } from '../search/sqlite/index.ts';"],
  ['test/b.test.ts', "import { x } from '../cli/config.ts';"],
  // of the ports api imports types only
  ['api/g.ts', "import { openGraphStore } from '../graph/index.ts';"],
  ['api/h.ts', "import { type GraphReader, openGraphStore } from '../graph/index.ts';"],
  ['api/i.ts', "import { type GraphReader } from '../graph/index.ts';"],
  ['api/j.ts', "import * as search from '../search/index.ts';"],
  ['api/k.ts', "import search from '../search/index.ts';"],
  ['api/l.ts', "import '../search/index.ts';"],
  ['api/m.ts', "export { openSearchIndex } from '../search/index.ts';"],
  ['api/n.ts', "export * from '../search/index.ts';"],
  ['api/o.ts', "const x = await import('../search/index.ts');"],
  ['api/resolvers/a.ts', "import { openGraphStore } from '../../graph/index.ts';"],
  ['api/p.ts', "import { GraphStore } from '../graph/index.ts';"],
  // eligibility reads by the graph's port, and nobody below knows it
  ['eligibility/a.ts', "import { openGraphStore } from '../graph/index.ts';"],
  ['eligibility/b.ts', "import type { X } from '../graph/port.ts';"],
  ['eligibility/c.ts', "import { x } from '../ingest/index.ts';"],
  ['eligibility/d.ts', "import type { X } from '../search/index.ts';"],
  ['eligibility/e.ts', "import { x } from '../api/index.ts';"],
  ['graph/h.ts', "import { x } from '../eligibility/index.ts';"],
  ['search/g.ts', "import { x } from '../eligibility/index.ts';"],
  ['ingest/h.ts', "import { x } from '../eligibility/index.ts';"],
  ['text/f.ts', "import { x } from '../eligibility/index.ts';"],
  ['api/r.ts', "import { x } from '../eligibility/tier.ts';"],
  // web imports nothing of the server, and nothing of Node
  ['web/src/a.ts', "import type { X } from '../../model/index.ts';"],
  ['web/src/b.tsx', "import { x } from '../../api/index.ts';"],
  ['web/src/page/a.tsx', "import { x } from '../../../text/index.ts';"],
  ['web/src/c.ts', "import { readFileSync } from 'node:fs';"],
  ['web/a.ts', "import { x } from '../cli/index.ts';"],
  // and nobody imports web
  ['cli/b.ts', "import { x } from '../web/src/main.tsx';"],
  ['test/c.test.ts', "import { x } from '../web/src/main.tsx';"],
  // detours
  ['ingest/g.ts', "import { x } from '../graph/index.ts';"],
  ['api/q.ts', "import { x } from '../cli/index.ts';"],
  ['graph/g.ts', "import { x } from '../search/index.ts';"],
  ['search/f.ts', "const x = require('../graph/index.ts');"],
];

const allowed: readonly Planted[] = [
  ['model/ok.ts', "import { x } from './span.ts';"],
  ['model/ok.test.ts', "import { test } from 'vitest'; import fc from 'fast-check'; import { x } from './span.ts';"],
  ['text/ok.ts', "import { x } from '../model/index.ts'; import { y } from './words.ts'; import 'nodejieba';"],
  ['ingest/ok.ts', "import { x } from '../model/index.ts'; import { y } from '../text/index.ts';"],
  ['ingest/mentions/ok.ts', "import { x } from '../../text/index.ts'; import { y } from '../outline.ts';"],
  ['graph/ok.ts', "import { x } from '../model/index.ts'; import { y } from './sqlite/store.ts';"],
  ['graph/sqlite/ok.ts', "import { DatabaseSync } from 'node:sqlite'; import type { X } from '../port.ts';"],
  ['search/ok.ts', "import { x } from '../model/index.ts'; import { y } from '../text/index.ts';"],
  ['search/sqlite/ok.ts', "import { x } from '../../text/index.ts'; import { y } from '../port.ts';"],
  ['api/ok.ts', "import { x } from '../model/index.ts'; import { y } from '../text/index.ts';"],
  ['api/ok2.ts', "import type { GraphReader, SearchIndex } from '../graph/index.ts';"],
  [
    'api/resolvers/ok.ts',
    "import type { GraphReader } from '../../graph/index.ts'; import { y } from '../context.ts';",
  ],
  [
    'eligibility/ok.ts',
    "import type { X } from '../graph/index.ts'; import { x } from '../model/index.ts'; import { y } from '../text/index.ts';",
  ],
  ['api/ok3.ts', "import { eligible } from '../eligibility/index.ts';"],
  ['cli/ok3.ts', "import { eligible } from '../eligibility/index.ts';"],
  ['web/src/ok.tsx', "import { useState } from 'react'; import { x } from './search/box.tsx';"],
  ['web/src/page/ok.tsx', "import { x } from '../search/box.tsx'; import { y } from '../graph/view.tsx';"],
  ['web/ok.ts', "import { rmSync } from 'node:fs'; import { build } from 'vite';"],
  ['cli/ok.ts', "import { x } from '../api/index.ts'; import { openGraphStore } from '../graph/index.ts';"],
  ['cli/commands/ok.ts', "import { x } from '../../ingest/index.ts'; import { y } from '../config.ts';"],
  ['cli/ok2.ts', "import { x } from '../search/index.ts'; import { y } from './commands/search.ts';"],
  ['test/ok.test.ts', "import { x } from '../graph/index.ts'; import { y } from './graph/contract.ts';"],
];

type Diagnostic = { readonly category: string; readonly location: { readonly path: string } };

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'cetu-boundaries-'));
const boundaryRules = ['lint/style/noRestrictedImports', 'lint/style/noCommonJs', 'plugin'];
const judged = new Map<string, string[]>();

const plant = ([file, statement]: Planted): void => {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), `${statement}\n`);
};

/** The diagnostics of the linter's boundary rules for every planted file, from one run. */
const lint = (): readonly Diagnostic[] => {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const command = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return JSON.parse(stdout).diagnostics;
};

beforeAll(() => {
  for (const path of ['biome.json', 'lint', 'package.json', '.gitignore'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const planted of [...forbidden, ...allowed]) plant(planted);
  for (const { category, location } of lint()) {
    if (!boundaryRules.includes(category)) continue;
    judged.set(location.path, [...(judged.get(location.path) ?? []), category]);
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the linter', () => {
  test.each(forbidden)('refuses in %s: %s', (file) => {
    expect(judged.get(file)).toBeDefined();
  });

  test.each(allowed)('accepts in %s: %s', (file) => {
    expect(judged.get(file)).toBeUndefined();
  });
});
