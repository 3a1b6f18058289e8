// What a list or bracket says of an agency that stands in it.

import type { Stretch } from '../../rules/stretch.ts';
import type { Listed } from '../../types.ts';
import type { AgencyName } from '../agency-names/types.ts';
import { namesInList } from './names-in-list.ts';

/** A name with what its list says of it, half-open. */
export type ListedName = { readonly start: number; readonly end: number; readonly listed: Listed };

export const listedNames = (list: Stretch, agencies: readonly AgencyName[], listed: Listed): ListedName[] =>
  namesInList(list, agencies).map(([start, end]) => ({ start, end, listed }));
