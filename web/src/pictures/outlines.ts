// The outlines of the provinces, as GeoJSON has them, and the inset of the South China Sea: drawn from outlines.json,
// which says whence they come and under which licence.
import outlines from './outlines.json' with { type: 'json' };

/** Rings of points; its type in the file is wider than what stands in it. */
type Rings = [number, number][][];

export const outlineOf = (code: string): { readonly type: 'MultiPolygon'; readonly coordinates: Rings[] } => ({
  type: 'MultiPolygon',
  coordinates: ((outlines.provinces as Readonly<Record<string, readonly number[][][][]>>)[code] ??
    []) as unknown as Rings[],
});

/** The South China Sea, in units of its own: what lies in its frame of this size, as lines that close. */
export const inset = outlines.inset;

export const source = { of: outlines.source, licence: outlines.licence };
