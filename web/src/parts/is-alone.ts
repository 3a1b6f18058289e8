/** Whether the address asks for the chosen regions and industries alone, without what lies in them. */
export const isAlone = (query: URLSearchParams): boolean => query.get('within') === 'false';
