// A PDF of this server, opened for as long as it is shown.
import { useEffect, useState } from 'react';
import { openPdf, type PDFDocumentProxy } from './pdf.ts';

export type OpenedPdf = {
  readonly pdf: PDFDocumentProxy | null;
  /** Size of the first page, by which the others are laid out until they are drawn. */
  readonly first: { readonly width: number; readonly height: number } | null;
  /** From 0 to 1. */
  readonly progress: number;
  readonly failed: boolean;
};

const nothing: OpenedPdf = { pdf: null, first: null, progress: 0, failed: false };

export const usePdf = (url: string, size: number): OpenedPdf => {
  const [state, setState] = useState(nothing);
  useEffect(() => {
    let left = false;
    setState(nothing);
    const task = openPdf(url);
    task.onProgress = ({ loaded }: { readonly loaded: number }) => {
      if (!left) setState((former) => ({ ...former, progress: Math.min(1, loaded / size) }));
    };
    const open = async (): Promise<void> => {
      const pdf = await task.promise;
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      if (!left) setState({ pdf, first: { width, height }, progress: 1, failed: false });
    };
    open().catch(() => left || setState({ ...nothing, failed: true }));
    return () => {
      left = true;
      void task.destroy();
    };
  }, [url, size]);
  return state;
};
