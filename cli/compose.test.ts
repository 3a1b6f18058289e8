// What docker-compose.yml hands to its services, without an engine: .env, then `environment`, as compose reads them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from './config.ts';

const root = new URL('../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');

type Service = {
  readonly env_file?: readonly { readonly path: string }[];
  readonly environment: Readonly<Record<string, string>>;
};
const services: Readonly<Record<string, Service>> = parse(read('docker-compose.yml')).services;

/** https://docs.docker.com/reference/compose-file/interpolation/ */
const interpolated = (value: string, env: Readonly<Record<string, string>>): string =>
  value.replace(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (_, name: string, otherwise = '') => env[name] || otherwise);

const environmentOf = (name: string, env: Readonly<Record<string, string>>): Record<string, string> => {
  const { env_file: files = [], environment } = services[name] ?? { environment: {} };
  const fromFile = files.some(({ path }) => path === '.env') ? env : {};
  const own = Object.entries(environment).map(([key, value]) => [key, interpolated(value, env)]);
  return { ...fromFile, ...Object.fromEntries(own) };
};

describe('docker compose', () => {
  const secrets = { NEO4J_PASSWORD: 'p/w with/2 slashes', MEILI_API_KEY: 'a-key-of-sixteen-bytes' };

  test('hands all settings of .env to Cetu', () => {
    const settings = { CETU_MAX_PAGES: '7', CETU_HOSTS: 'cetu.example.org', CETU_ADMIN_TOKEN: '0123456789abcdef' };
    const config = readConfig(environmentOf('cetu', { ...secrets, ...settings, PORT: '5000' }));
    expect(config.limits.pages).toBe(7);
    expect(config).toMatchObject({
      hosts: ['cetu.example.org'],
      adminToken: '0123456789abcdef',
      host: '0.0.0.0',
      port: 4000, // within the container, whatever the port on the machine
      graphUrl: 'sqlite:var/cetu.db',
      neo4j: { password: 'p/w with/2 slashes' },
    });
  });

  test('has a Cetu that reaches the servers by the names of their services', () => {
    const comments = read('docker-compose.yml').match(/(?<=# or )\S+/g) ?? [];
    expect(comments.map((url) => new URL(url).hostname).filter((name) => !(name in services))).toEqual([]);
    const [graphUrl = '', searchUrl = ''] = comments;
    const env = environmentOf('cetu', { ...secrets, GRAPH_URL: graphUrl, SEARCH_URL: searchUrl });
    expect(readConfig(env)).toMatchObject({ graphUrl: 'bolt://neo4j:7687', searchUrl: 'http://meilisearch:7700' });
  });

  test('gives Neo4j a password with slashes whole', () => {
    const { FIRST_PASSWORD = '', EXTENSION_SCRIPT = '' } = environmentOf('neo4j', secrets);
    const script = `neo4j_admin_cmd='printf [%s]'; . ./docker/${EXTENSION_SCRIPT.replace(/.*\//, '')}`;
    const said = execFileSync('sh', ['-c', script], { cwd: root, env: { FIRST_PASSWORD }, encoding: 'utf8' });
    expect(said).toBe('[dbms][set-initial-password][p/w with/2 slashes]');
    // The start script makes a setting of each other variable that begins so.
    expect(Object.keys(environmentOf('neo4j', secrets)).filter((name) => name.startsWith('NEO4J_'))).toEqual([]);
  });
});
