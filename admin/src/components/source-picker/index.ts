export { SourcePicker } from './source-picker';
export type { SourcePickerProps } from './source-picker';
export { SourceLine, useDescription } from './source-line';
