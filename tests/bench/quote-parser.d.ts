/** quote-parser 0.1.10 ships no types: what the benchmark uses of it. */
declare module 'quote-parser' {
  interface ParsedQuote {
    index: number;
    text: string;
    name?: { index: number; text: string };
  }
  const parser: {
    languages: () => string[];
    parse: (text: string, language: string, options?: { minLength?: number }) => ParsedQuote[];
  };
  export default parser;
}
