// What the store holds by path: which files need not be read again, and which former texts of a path have to give way.
// A path stands with two sources only where a run was broken off between putting the new text and taking the path from
// the old one.
import type { GraphReader } from '../graph/index.ts';
import type { ServerVersion, SourceGraph, SourceId } from '../model/index.ts';
import { everyItem } from './pages.ts';

type Reading = ServerVersion & { readonly bytesHash: string; readonly rules: string };
type Listed = Pick<SourceGraph, 'id' | 'origins' | 'rules'>;

export class HeldSources {
  private readonly byPath = new Map<string, Map<SourceId, Reading>>();
  private readonly paths = new Map<SourceId, readonly string[]>();

  static async of(graph: GraphReader): Promise<HeldSources> {
    const held = new HeldSources();
    for await (const source of everyItem((page) => graph.sources(page))) held.put(source);
    return held;
  }

  /** Whether these bytes of this path were read by these rules, and nothing else of the path is held. */
  isUnchanged(path: string, bytesHash: string, rules: string): boolean {
    const [only, ...more] = this.byPath.get(path)?.values() ?? [];
    return only?.bytesHash === bytesHash && only.rules === rules && more.length === 0;
  }

  /** Whether these bytes of this path were read by other rules than these. */
  wasReadByOtherRules(path: string, bytesHash: string, rules: string): boolean {
    return [...(this.byPath.get(path)?.values() ?? [])].some((at) => at.bytesHash === bytesHash && at.rules !== rules);
  }

  /** What the server said of the version that is held of an address; null where these rules have not read it. */
  versionOf(path: string, rules: string): ServerVersion | null {
    const [only, ...more] = this.byPath.get(path)?.values() ?? [];
    return only?.rules === rules && more.length === 0 ? only : null;
  }

  has(path: string): boolean {
    return this.byPath.has(path);
  }

  /** The sources beside `id` that were read from the path. */
  others(path: string, id: SourceId): readonly SourceId[] {
    return [...(this.byPath.get(path)?.keys() ?? [])].filter((other) => other !== id);
  }

  put({ id, origins, rules }: Listed): void {
    this.remove(id);
    this.paths.set(
      id,
      origins.map(({ path }) => path),
    );
    for (const { path, ...version } of origins) {
      const at = this.byPath.get(path) ?? new Map<SourceId, Reading>();
      this.byPath.set(path, at.set(id, { ...version, rules }));
    }
  }

  remove(id: SourceId): void {
    for (const path of this.paths.get(id) ?? []) {
      const at = this.byPath.get(path);
      at?.delete(id);
      if (at?.size === 0) this.byPath.delete(path);
    }
    this.paths.delete(id);
  }
}
