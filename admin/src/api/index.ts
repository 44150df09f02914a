/** The admin's requests to the plugin's routes. */
export * from './errors';
export * from './maintenance';
export * from './quotes';
export * from './settings';
export * from './sources';
export * from './stories';
export { newsroomApi } from './newsroom-api';
