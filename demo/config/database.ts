interface Sqlite {
  pragma(statement: string): unknown;
}

export default ({ env }: { env: (name: string, fallback: string) => string }) => ({
  connection: {
    client: 'sqlite',
    connection: { filename: env('DATABASE_FILENAME', '.tmp/data.db') },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      // Strapi leaves SQLite in its slow journal mode.
      afterCreate(connection: Sqlite, done: (error: Error | null, connection: Sqlite) => void) {
        connection.pragma('journal_mode = WAL');
        connection.pragma('synchronous = NORMAL');
        done(null, connection);
      },
    },
  },
});
