import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../ingest/index.ts';
import { readConfig, settingDescriptions } from './config.ts';

const problemsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('readConfig', () => {
  test('gives the embedded stores on the loopback address where nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      graphUrl: 'sqlite:var/cetu.db',
      searchUrl: 'sqlite:var/cetu.db',
      limits: defaultLimits,
      fileSeconds: null,
      workers: null,
      uploads: 'var/uploads',
      adminToken: null,
    });
  });

  test('refuses a token that is too short or blank, and says what makes one', () => {
    for (const token of ['short', 'fifteen-letters', ' '.repeat(20), 'a token with blanks', '令牌'.repeat(10)])
      expect(problemsOf({ CETU_ADMIN_TOKEN: token })).toMatch(/CETU_ADMIN_TOKEN must have at least 16 .*openssl rand/);
    expect(readConfig({ CETU_ADMIN_TOKEN: 'a-token-of-the-tests' }).adminToken).toBe('a-token-of-the-tests');
  });

  test('takes further names of the server by commas', () => {
    expect(readConfig({ CETU_HOSTS: 'cetu.example.org, cetu.local' }).hosts).toEqual([
      'cetu.example.org',
      'cetu.local',
    ]);
    expect(problemsOf({ CETU_HOSTS: 'http://cetu.example.org' })).toMatch(/CETU_HOSTS must be names/);
  });

  test('sets every limit of reading', () => {
    const env = {
      CETU_MAX_FILE_MB: '1',
      CETU_MAX_CHARACTERS: '2',
      CETU_MAX_PAGES: '3',
      CETU_MAX_NESTING: '4',
      CETU_MAX_UNPACKED_MB: '5',
      CETU_OCR: 'on',
    };
    expect(readConfig(env).limits).toEqual({
      fileBytes: 1024 * 1024,
      textLength: 2,
      pages: 3,
      nesting: 4,
      unpackedBytes: 5 * 1024 * 1024,
      ocr: true,
      office: null,
    });
  });

  test('counts an empty variable as unset, as docker compose passes them', () => {
    expect(readConfig({ NEO4J_PASSWORD: '', PORT: '' })).toEqual(readConfig({}));
  });

  test('reports all problems at once', () => {
    const problems = problemsOf({ PORT: '70000', CETU_MAX_FILE_MB: 'many', CETU_WORKER: '2', GRAPH_URL: 'bolt://db' });
    expect(problems).toContain('PORT must be a whole number from 0 to 65535');
    expect(problems).toContain('CETU_MAX_FILE_MB must be a whole number');
    expect(problems).toContain('CETU_WORKER is not a setting. Did you mean CETU_WORKERS?');
    expect(problems).toContain('NEO4J_PASSWORD must be set');
  });

  test('takes the addresses of Neo4j, encrypted or not', () => {
    for (const scheme of ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])
      expect(readConfig({ GRAPH_URL: `${scheme}://db`, NEO4J_PASSWORD: 'a/b@c' }).graphUrl).toBe(`${scheme}://db`);
  });

  test('refuses an address of no known form', () => {
    expect(problemsOf({ GRAPH_URL: 'postgres://db' })).toContain('GRAPH_URL must be sqlite:FILE');
    expect(problemsOf({ SEARCH_URL: 'sqlite:' })).toContain('SEARCH_URL must be sqlite:FILE');
  });

  test('never repeats a password that stands in an address', () => {
    const problems = problemsOf({ GRAPH_URL: 'neo4j://neo4j:hunter2@db', NEO4J_PASSWORD: 'x' });
    expect(problems).toContain('variables of their own');
    expect(problems).not.toContain('hunter2');
  });

  test('leaves variables of others alone', () => {
    expect(problemsOf({ NODE_ENV: 'production', HOSTNAME: 'x' })).toBe('');
  });

  test('describes every variable', () => {
    expect(settingDescriptions.filter(([, meaning]) => meaning === '')).toEqual([]);
  });
});
