/** The steps that make the tables, oldest first. One that was released is never changed: another follows it. */
import { type Kysely, type Migration, type MigrationProvider, sql } from 'kysely';
import { INDEX_VERSION } from '../search/letterIndex.js';
import { CHUNK } from './letterSets.js';

/**
 * Ids and terms are compared by their bytes (`"C"`), as the store in memory compares them, and not by a language.
 * `letter_id` comes first in the keys, or `chunk`, so that tables can be distributed by it.
 */
const tables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of [
      sql`create table corpus (
        id smallint primary key check (id = 1),
        version text not null,
        letters integer not null,
        index_version integer not null
      )`,
      sql`insert into corpus values (1, gen_random_uuid()::text, 0, ${sql.lit(INDEX_VERSION)})`,
      sql`create table topics (
        topic_id text collate "C" primary key,
        place integer not null,
        name text not null,
        aliases text[] not null,
        broader text[] not null,
        mentions integer not null
      )`,
      sql`create table letters (
        letter_id text collate "C" not null,
        number integer not null,
        lines text not null,
        digest text not null,
        source text not null,
        vocabulary text not null,
        experiences double precision not null,
        years double precision,
        traits text[] not null,
        mentions text[] not null,
        slot integer not null,
        lengths double precision[] not null,
        primary key (letter_id) include (number)
      )`,
      // Whatever is no longer than half a page stays in its row, unpacked: to look for it elsewhere takes longer.
      sql`alter table letters set (toast_tuple_target = 4080)`,
      // Not unique, as no unique index of a distributed table can do without `letter_id`; writers wait for each other.
      sql`create index letters_number on letters (number)`,
      sql`create index letters_vocabulary on letters (vocabulary)`,
      // An order with its ties by id, and each of its directions: rows are compared as a whole. What else a walk needs
      // of a letter is there as well, so that it never leaves the index.
      sql`create index letters_experiences_asc on letters (experiences, letter_id) include (number)`,
      sql`create index letters_experiences_desc on letters ((-experiences), letter_id) include (number, experiences)`,
      sql`create index letters_years_asc on letters ((coalesce(years, 'Infinity')), letter_id) include (number, years)`,
      sql`create index letters_years_desc on letters ((coalesce(-years, 'Infinity')), letter_id) include (number, years)`,
      sql`create table trait_letters (
        chunk integer not null,
        trait text collate "C" not null,
        bits bit(${sql.lit(CHUNK)}) not null,
        primary key (chunk, trait)
      )`,
      // As they are, and beside their key: to count bits takes less time than to unpack them.
      sql`alter table trait_letters alter bits set storage plain, alter trait set storage plain`,
      // A trait in all chunks; the key has all traits of a chunk.
      sql`create index trait_letters_trait on trait_letters (trait, chunk)`,
      sql`create table topic_facts (
        letter_id text collate "C" not null,
        fact_id text collate "C" not null,
        topic_id text collate "C" not null,
        type text not null,
        primary key (letter_id, fact_id, topic_id)
      )`,
      sql`create index topic_facts_topic on topic_facts (topic_id, type, fact_id)`,
      sql`create table search_chunks (
        chunk integer primary key,
        version text not null,
        ids text[] not null,
        entries integer[] not null,
        lengths double precision[] not null,
        languages text[] not null
      )`,
      sql`create table search_postings (
        chunk integer not null,
        term text collate "C" not null,
        postings text collate "C" not null,
        places text collate "C" not null,
        primary key (chunk, term)
      )`,
      sql`create index search_postings_term on search_postings (term, chunk)`,
      // They are packed already: to compress them takes longer than to write them.
      sql`alter table search_postings alter postings set storage external, alter places set storage external`,
      // And beside their keys where they are no longer than a page: to look for each elsewhere takes longer than to read it.
      sql`alter table search_postings set (toast_tuple_target = 8160)`,
      sql`create table search_vocabulary (
        term text collate "C" primary key,
        length integer not null,
        letters integer not null,
        stems text[] not null
      )`,
      sql`create index search_vocabulary_length on search_vocabulary (length)`,
      sql`create index search_vocabulary_stems on search_vocabulary using gin (stems)`,
    ]) {
      await statement.execute(db);
    }
  },
};

const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-tables': tables };

/** The name of the last step: a database that has it, and nothing else after it, is what this version reads. */
export const LATEST = Object.keys(MIGRATIONS).at(-1) ?? '';

/** Gives the steps to Kysely's migrator. */
export const migrations: MigrationProvider = { getMigrations: async () => ({ ...MIGRATIONS }) };
