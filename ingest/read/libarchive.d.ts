// What is used of libarchive.js, which has types for its threads alone: the module below them, run in the caller's
// thread.
declare module 'libarchive.js/src/webworker/wasm-gen/libarchive.js' {
  export type LibarchiveModule = {
    readonly HEAPU8: Uint8Array;
    _malloc(size: number): number;
    _free(at: number): void;
    cwrap<Given extends readonly unknown[], Result>(
      name: string,
      returns: 'number' | 'string',
      takes: readonly string[],
    ): (...given: Given) => Result;
  };
  const libarchive: (options: {
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }) => Promise<LibarchiveModule>;
  export default libarchive;
}
