/** Why there is no answer: the server gives none, the model gives none of use, or it is too much for one answer. */
export type ModelFault = 'server' | 'answer' | 'length';

/** A model does not answer, or not with what can be used; the message is for people. */
export class ModelError extends Error {
  override name = 'ModelError';
  readonly fault: ModelFault;

  constructor(message: string, fault: ModelFault = 'server') {
    super(message);
    this.fault = fault;
  }
}
