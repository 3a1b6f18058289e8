// The addresses of the page, one for each view. A server has a file for each, and says 404 for all others.
export const addresses = [
  '/',
  '/funding',
  '/claim',
  '/documents',
  '/document',
  '/agencies',
  '/agency',
  '/place',
  '/industry',
  '/measure',
  '/variable',
  '/versions',
  '/compare',
  '/pictures',
  '/doubts',
  '/saved',
  '/similar',
  '/sources',
  '/hypotheses',
  '/statistics',
] as const;

export type Address = (typeof addresses)[number];
