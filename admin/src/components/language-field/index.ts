export { LanguageField } from './language-field';
export type { LanguageFieldProps } from './language-field';
