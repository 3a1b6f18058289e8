// Builds the page into web/dist when it is missing or older than what it is made from. Run before `npm start`; it never
// touches a page that is up to date, and a build that breaks off leaves the former page in place. Several may build at once.
import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
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

if (!existsSync(join(web, 'index.html'))) {
  console.error('web/index.html is missing: there is no page to build.');
} else if (isStale()) {
  console.log('Building the page …');
  const { build } = await import('vite');
  const fresh = join(web, 'dist.new', String(process.pid));
  mkdirSync(fresh, { recursive: true });
  await build({ root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'warn', build: { outDir: fresh } });
  if (isStale()) {
    rmSync(page, { recursive: true, force: true });
    renameSync(fresh, page);
  } else rmSync(fresh, { recursive: true, force: true }); // another has built the same meanwhile
}
