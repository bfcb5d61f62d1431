/** The error for what a client asked for that cannot be given. */
import { GraphQLError } from 'graphql';

/** Its words are for the client, who gets them with the code `BAD_USER_INPUT`. */
export class InvalidInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
    this.name = 'InvalidInput';
  }
}
