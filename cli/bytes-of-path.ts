// Brings in the bytes that a path leads to, for a command about one file and for the original of a source alike: those
// of a file, or of one in an archive or e-mail (a.zip!/b.docx). Names of folders, archives and files may hold the
// sign, too: the longest path that is a file is one.
import { fileOf, freshUnpacking, unpackPath } from './archives.ts';
import { type Config, readingLimits } from './config.ts';
import { isFile } from './places.ts';
import { readBytes } from './read-file.ts';
import { openWorkers, type Workers } from './workers.ts';

/**
 * The bytes; `placeOf` says where a file is. Throws NOT_FOUND, LIMIT or INPUT with a sentence that leaves the path
 * out.
 */
export const bytesOfPath = async (
  path: string,
  placeOf: (file: string) => string,
  config: Config,
): Promise<Uint8Array> => {
  const file = fileOf(path, (file) => isFile(placeOf(file)));
  const bytes = await readBytes(placeOf(file), config.limits.fileBytes);
  if (file === path) return bytes;
  const names = path.slice(file.length + '!/'.length).split('!/');
  let workers: Workers | null = null;
  const parts: Workers['parts'] = (file, limits) => {
    workers ??= openWorkers({ most: 1, ...readingLimits(config) });
    return workers.parts(file, limits);
  };
  try {
    return await unpackPath(bytes, names, freshUnpacking(config.limits), { parts });
  } finally {
    (workers as Workers | null)?.close();
  }
};
