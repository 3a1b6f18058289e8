// Builds the page into web/dist when it is missing or older than what it is made from. Run before `npm start`; it
// never touches a page that is up to date, and a build that breaks off leaves the former page in place. Several may
// build at once.
import { existsSync, globSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const web = import.meta.dirname;
const page = join(web, 'dist');

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isStale = (): boolean => {
  const built = changedAt(join(page, 'index.html'));
  const sources = globSync(['src/**', 'public/**', 'index.html', 'vite.config.ts', '../package-lock.json'], {
    cwd: web,
  });
  return sources.some((source) => changedAt(join(web, source)) > built);
};

/**
 * Whole folders change places, so that nobody meets half a page; what another has put there meanwhile is as good, and
 * gives way, too.
 */
const putInPlace = (fresh: string): void => {
  for (let turn = 0; ; turn++) {
    try {
      if (existsSync(page)) renameSync(page, `${fresh}.former-${turn}`);
      renameSync(fresh, page);
      return;
    } catch (error) {
      if (turn === 10) throw error;
    }
  }
};

if (!existsSync(join(web, 'index.html'))) {
  console.error('web/index.html is missing: there is no page to build.');
} else if (isStale()) {
  console.log('Building the page …');
  const { build } = await import('vite');
  const fresh = join(web, 'dist.new', String(process.pid));
  mkdirSync(fresh, { recursive: true });
  await build({ root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'warn', build: { outDir: fresh } });
  try {
    putInPlace(fresh);
  } finally {
    for (const name of readdirSync(join(web, 'dist.new')))
      if (name === String(process.pid) || name.startsWith(`${process.pid}.`))
        rmSync(join(web, 'dist.new', name), { recursive: true, force: true });
  }
}
