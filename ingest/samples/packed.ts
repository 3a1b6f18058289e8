// 7z archives for tests, as libarchive writes them; it writes no encrypted ones, so those of 7-Zip stand here as they
// are.
import { gunzipSync } from 'node:zlib';
import libarchive from 'libarchive.js/src/webworker/wasm-gen/libarchive.js';

/** A 7z archive of files by name. */
export const sevenZipOf = async (files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> => {
  const module = await libarchive({ print: () => {}, printErr: () => {} });
  const start = module.cwrap<[string, string, number, number, number, string | null], number>(
    'start_archive_write',
    'number',
    ['string', 'string', 'number', 'number', 'number', 'string'],
  );
  const write = module.cwrap<[number, string, number, number], number>('write_archive_file', 'number', [
    ...['number', 'string', 'number', 'number'],
  ]);
  const finish = module.cwrap<[number, number], number>('finish_archive_write', 'number', ['number', 'number']);
  // Opening anything sets the encoding of names.
  module.cwrap<[number, number, null, string], number>('archive_open', 'number', [
    ...['number', 'number', 'string', 'string'],
  ])(module._malloc(8), 8, null, 'en_US.UTF-8');
  const room = 64 * 1024;
  const at = module._malloc(room);
  // The module writes nothing without a filter behind the format; gzip is undone again.
  const archive = start('gzip', '7zip', at, room, module._malloc(8), null);
  for (const [name, bytes] of Object.entries(files)) {
    const from = module._malloc(Math.max(1, bytes.length));
    module.HEAPU8.set(bytes, from);
    write(archive, name, bytes.length, from);
    module._free(from);
  }
  const length = finish(archive, module._malloc(8));
  return new Uint8Array(gunzipSync(module.HEAPU8.slice(at, at + length)));
};

/** With a password: the files alone, or their names as well. */
export const encryptedArchives = {
  files: Buffer.from(
    'N3q8ryccAAQz3BmjIAAAAAAAAABiAAAAAAAAAICb/xpymWNs61r4TGkB//o9L/fyKw132p/I4DP3ZrfNTBTYaAEEBgABCSAABwsBAAIkBvEHARJTDwz45Avw5RKS3hZpb4FHhD0hIQEAAQAMGhYACAoBw2TQ0wAABQEZAQARDQBhAC4AdAB4AHQAAAAUCgEA/dTb1VWA3QEVBgEAIICkgQAA',
    'base64',
  ),
  names: Buffer.from(
    'N3q8ryccAARIbPKYkAAAAAAAAAAuAAAAAAAAAGtAUSaF7BBjLGWxe3wLjMlR3MX0M/eeMOj24qxFT0qUl19+MgeKG1SFFlzEsiMZJGY7IbDWWPabwy0FEGFjuElIKuTEllCEsCwIB6Rt8nOnlQNE1YV+N5BQqv0QupnI52/T2uf0+RV+FxQ3IeYTp6Qhu32UT/W7Jejr1GQC36jJTw1/PrbWP9f8TGSwnQIAbmhymmgXBiABCXAABwsBAAEkBvEHARJTDxXpC8S4rLwXrisag35QRL4MYgoBwDJA/QAA',
    'base64',
  ),
};
