export { AttributionForm } from './attribution-form';
export type { AttributionFormProps, PrintedNames } from './attribution-form';
export * from './draft';
