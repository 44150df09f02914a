/** The admin's requests to the plugin's routes. */
export * from './chains';
export * from './checks';
export * from './citations';
export * from './errors';
export * from './maintenance';
export * from './pages';
export * from './quotes';
export * from './references';
export * from './settings';
export * from './sources';
export * from './stories';
export * from './tasks';
export { newsroomApi } from './newsroom-api';
