export type { ApiOptions, Corrections, SearchReader } from './context.ts';
export { createApi } from './endpoint.ts';
export { isLoopback } from './hosts.ts';
export type { Limits } from './limits.ts';
export { type CetuServer, createCetuServer, type ServerOptions } from './server.ts';
