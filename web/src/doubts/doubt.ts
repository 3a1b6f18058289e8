// What a person should look at: sums that nothing explains, rulings that were contested, names that may mean one thing
// or two.
import type { AmbiguitiesQuery, DiagnosticFilter, DoubtsQuery } from '../generated/operations.ts';
import { kept } from '../parts/kept.ts';

export const doubtKinds = ['unexplained', 'warnings', 'contested', 'ambiguities'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** The remarks of a kind; null for names, which are no remarks. */
export const remarksOf = (kind: DoubtKind): DiagnosticFilter | null => {
  switch (kind) {
    case 'unexplained':
      return { rules: ['unexplained'] };
    case 'warnings':
      return { severities: ['WARNING', 'ERROR'] };
    case 'contested':
      return { rules: ['contested'] };
    case 'ambiguities':
      return null;
  }
};

export type Remark = DoubtsQuery['diagnostics']['nodes'][number];
export type Ambiguity = AmbiguitiesQuery['ambiguities']['nodes'][number];
export type Doubt = { readonly key: string } & (
  | { readonly remark: Remark; readonly ambiguity?: undefined }
  | { readonly ambiguity: Ambiguity; readonly remark?: undefined }
);

export const doubtOf = (remark: Remark): Doubt => ({
  key: `${remark.source.id} ${remark.span?.start ?? ''} ${remark.message}`,
  remark,
});

export const ambiguityOf = (ambiguity: Ambiguity): Doubt => ({ key: `${ambiguity.a} ${ambiguity.b}`, ambiguity });

/** Those that the reader has looked at and found right, kept in this browser. */
export const settled = kept<readonly string[]>('cetu.doubts', [], (value) =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : null,
);
