/**
 * Tells whether a document is valid, and no more. graphql-js's `validate` asks every rule about every kind of node
 * before it begins; here a kind is looked up when it is met, and the first mistake ends it.
 */
import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  BREAK,
  type DocumentNode,
  type GraphQLSchema,
  getEnterLeaveForKind,
  type Kind,
  TypeInfo,
  ValidationContext,
  type ValidationRule,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Thrown at the first mistake. */
const MISTAKE = new Error('The document is not valid.');

/**
 * @param schema what documents have to fit
 * @param rules what they have to keep to
 * @returns whether a document does
 */
export function createSoundness(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
): (document: DocumentNode) => boolean {
  const interests = new Map<Kind, Interests>();
  return (document) => {
    const typeInfo = new TypeInfo(schema);
    const context = new ValidationContext(schema, document, typeInfo, () => {
      throw MISTAKE;
    });
    try {
      visit(
        document,
        visitWithTypeInfo(
          typeInfo,
          inParallel(
            rules.map((rule) => rule(context)),
            interests,
          ),
        ),
      );
      return true;
    } catch (error) {
      if (error === MISTAKE) return false;
      throw error;
    }
  };
}

/** Which visitors do something with nodes of a kind, by their places; a rule's visitors are all alike. */
interface Interests {
  readonly enter: readonly number[];
  readonly leave: readonly number[];
}

/** What one visitor does with nodes of a kind. */
interface Handler {
  readonly index: number;
  readonly visitor: ASTVisitor;
  readonly visit: ASTVisitFn<ASTNode>;
}

/**
 * Visitors that go through a document together, as graphql-js's `visitInParallel` has them; none may change it.
 *
 * @param visitors one of each rule
 * @param interests what is known of their kinds of nodes; is added to
 */
function inParallel(visitors: readonly ASTVisitor[], interests: Map<Kind, Interests>): ASTVisitor {
  const enters = new Map<Kind, readonly Handler[]>();
  const leaves = new Map<Kind, readonly Handler[]>();
  /** The node that a visitor leaves out with all below, or BREAK where it is done. */
  const skipped: (ASTNode | typeof BREAK | null)[] = visitors.map(() => null);
  let skipping = 0;

  const handlersOf = (kind: Kind, what: 'enter' | 'leave', known: Map<Kind, readonly Handler[]>) => {
    let found = known.get(kind);
    if (found === undefined) {
      let interest = interests.get(kind);
      if (interest === undefined) {
        interest = interestsIn(kind, visitors);
        interests.set(kind, interest);
      }
      found = interest[what].flatMap((index) => {
        const visitor = visitors[index];
        const handle = visitor && getEnterLeaveForKind(visitor, kind)[what];
        return visitor && handle ? { index, visitor, visit: handle } : [];
      });
      known.set(kind, found);
    }
    return found;
  };
  return {
    enter(...args) {
      const [node] = args;
      for (const { index, visitor, visit: enter } of handlersOf(node.kind, 'enter', enters)) {
        if (skipped[index] !== null) continue;
        const result = enter.apply(visitor, args);
        if (result !== false && result !== BREAK) continue;
        skipped[index] = result === false ? node : BREAK;
        skipping += 1;
      }
    },
    leave(...args) {
      const [node] = args;
      for (const { index, visitor, visit: leave } of handlersOf(node.kind, 'leave', leaves)) {
        if (skipped[index] !== null) continue;
        if (leave.apply(visitor, args) !== BREAK) continue;
        skipped[index] = BREAK;
        skipping += 1;
      }
      if (skipping === 0) return;
      for (let index = 0; index < skipped.length; index += 1) {
        if (skipped[index] !== node) continue;
        skipped[index] = null;
        skipping -= 1;
      }
    },
  };
}

function interestsIn(kind: Kind, visitors: readonly ASTVisitor[]): Interests {
  const both = visitors.map((visitor) => getEnterLeaveForKind(visitor, kind));
  return {
    enter: both.flatMap(({ enter }, index) => (enter ? index : [])),
    leave: both.flatMap(({ leave }, index) => (leave ? index : [])),
  };
}
