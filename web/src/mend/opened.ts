// The fact whose form is open, and which of the buttons beside facts opened it.
import { shared } from '../parts/kept.ts';
import type { Mendable } from './fields.ts';

export const opened = shared<{ readonly by: string; readonly fact: Mendable } | null>(null);
