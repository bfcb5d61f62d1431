/** A validation rule: operations are of a type that the schema has, which here are queries alone. */
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

export function onlyQueries(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      const message = `This server is read only: it answers queries, and no ${node.operation}s.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}
