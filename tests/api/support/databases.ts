/** Databases of their own for tests, on the servers of this machine, where these are reachable. */
import mysql from 'mysql2/promise';
import { Client } from 'pg';

export type ServerClient = 'postgres' | 'mysql';

export const servers = {
  postgres: { host: '127.0.0.1', port: 5432, user: 'postgres', database: 'test' },
  mysql: { host: '127.0.0.1', port: 3306, user: 'root', password: '', database: 'test' },
} as const;

const run = async (client: ServerClient, statement: string): Promise<void> => {
  if (client === 'postgres') {
    const connection = new Client(servers.postgres);
    await connection.connect();
    try {
      await connection.query(statement);
    } finally {
      await connection.end();
    }
    return;
  }
  const connection = await mysql.createConnection(servers.mysql);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
};

export const createDatabase = (client: ServerClient, name: string) =>
  run(client, `CREATE DATABASE ${name}`);

export const dropDatabase = (client: ServerClient, name: string) =>
  run(client, `DROP DATABASE IF EXISTS ${name}${client === 'postgres' ? ' WITH (FORCE)' : ''}`);

/** Whether the server answers; tests that need it say so when they skip. */
export const isReachable = async (client: ServerClient): Promise<boolean> => {
  try {
    await run(client, 'SELECT 1');
    return true;
  } catch {
    return false;
  }
};
