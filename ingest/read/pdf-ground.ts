// Where a page is not white, so that white words there are seen: the boxes that were filled or hold pictures.
//
// Drawings and maps fill tens of thousands of boxes. They are kept by bands of the page, so that a glyph looks at
// those of its height alone. Where a page has more than are kept, all of it counts as dark: words that nobody sees are
// read then, rather than that some are lost.

export type Box = readonly [left: number, bottom: number, right: number, top: number];

export class DarkGround {
  private readonly bands = new Map<number, Box[]>();
  /** Boxes that reach over many bands: grounds of whole pages. */
  private readonly high: Box[] = [];
  private kept = 0;

  add(box: Box): void {
    const [, bottom, , top] = box;
    const [first, last] = [bandOf(bottom), bandOf(top)];
    if (this.isFull() || Number.isNaN(last - first)) return;
    if (last - first > mostBands) this.high.push(box);
    else for (let band = first; band <= last; band++) this.bandAt(band).push(box);
    this.kept += Math.min(mostBands, last - first + 1);
  }

  /** Whether a point lies on a dark box. */
  holds(point: readonly [number, number]): boolean {
    const near = this.bands.get(bandOf(point[1])) ?? [];
    return this.isFull() || near.some((box) => holds(box, point)) || this.high.some((box) => holds(box, point));
  }

  private isFull(): boolean {
    return this.kept >= most;
  }

  private bandAt(band: number): Box[] {
    const known = this.bands.get(band);
    if (known) return known;
    const made: Box[] = [];
    this.bands.set(band, made);
    return made;
  }
}

// 20 points: a line or two. A page of A4 has 42.
const bandOf = (y: number): number => Math.floor(y / 20);
const mostBands = 10;
// 30 MB; a map of a town has 60,000.
const most = 400_000;

const holds = ([left, bottom, right, top]: Box, [x, y]: readonly [number, number]): boolean =>
  x >= left && x <= right && y >= bottom && y <= top;
