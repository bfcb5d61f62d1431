/** The error for letters that cannot be read now, but may be in a while. */
import { GraphQLError } from 'graphql';

/** Its code, for clients. */
export const STORE_UNAVAILABLE = 'DATABASE_UNAVAILABLE';
/** All that a client is told. */
export const UNAVAILABLE_MESSAGE = 'The letters cannot be read at the moment. Ask again in a while.';

/** What a store throws that cannot be asked now; a client gets it with status 503. */
export class StoreUnavailable extends GraphQLError {
  constructor() {
    super(UNAVAILABLE_MESSAGE, { extensions: { code: STORE_UNAVAILABLE } });
    this.name = 'StoreUnavailable';
  }
}
