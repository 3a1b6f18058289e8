// A picture of the page as a file: SVG that shows the same elsewhere, or PNG at twice its size.
import { todayInChina } from '../form/day.ts';
import { saveFile } from '../parts/save-file.ts';

const kept = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'paint-order', 'opacity', 'font-size', 'font-weight'];

/** The picture as text, its colours and type written into it: a file has no style sheet. */
const standalone = (picture: SVGSVGElement): string => {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  for (const [at, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[at];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of kept) element.setAttribute(name, style.getPropertyValue(name));
    if (element.localName === 'text') element.setAttribute('text-anchor', style.getPropertyValue('text-anchor'));
    element.removeAttribute('class');
  }
  const { width, height } = picture.viewBox.baseVal;
  const paper = document.createElementNS(svg, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute('xmlns', svg);
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  copy.setAttribute('font-family', getComputedStyle(picture).fontFamily);
  return new XMLSerializer().serializeToString(copy);
};

const svg = 'http://www.w3.org/2000/svg';

export const saveSvg = (picture: SVGSVGElement, name: string): void =>
  save(new Blob([standalone(picture)], { type: 'image/svg+xml' }), `${name}.svg`);

export const savePng = async (picture: SVGSVGElement, name: string): Promise<void> => {
  const { width, height } = picture.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { promise, resolve } = Promise.withResolvers<Blob | null>();
  canvas.toBlob(resolve, 'image/png');
  const blob = await promise;
  if (blob) save(blob, `${name}.png`);
};

const save = (blob: Blob, name: string): void => saveFile(blob, `cetu-${todayInChina()}-${name}`);
