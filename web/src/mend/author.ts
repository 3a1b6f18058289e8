// Who corrects, and the token that the server asks for: kept in this browser alone.
import { kept } from '../parts/kept.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const keptToken = kept<string>('cetu.token', '', text);
export const keptName = kept<string>('cetu.name', '', text);
