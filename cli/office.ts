// Finds LibreOffice on the machine. It is asked for what Cetu does not read itself; where it is not there, such files
// are told.
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Config } from './config.ts';

/** The configuration with the program that stands on the path, if one may be asked and does. */
export const withOffice = (config: Config, path = ''): Config => {
  const program = config.office ? path.split(delimiter).map(programIn).find(isProgram) : undefined;
  return program === undefined
    ? config
    : { ...config, limits: { ...config.limits, office: { program, memory: config.memory } } };
};

// A folder that is named relative to where one stands may hold anyone's program.
const programIn = (folder: string): string => (isAbsolute(folder) ? join(folder, 'soffice') : '');

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return file !== '';
  } catch {
    return false;
  }
};
