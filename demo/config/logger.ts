export default ({ env }: { env: (name: string, fallback: string) => string }) => ({
  level: env('LOG_LEVEL', 'warn'),
});
