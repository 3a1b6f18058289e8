// The one table of opencc-js that is used here; the package's own types cover its converters only.
declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional and simplified character with a space between, entries separated by `|`: `萬 万|與 与`. */
  const table: string;
  export default table;
}
