// What bounds a request before and while it is answered. Each limit is refused with a code of its own.
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, parse, type ValidationContext } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { Plugin } from 'graphql-yoga';
import { isLarger } from './answer-size.ts';
import type { Context } from './context.ts';
import { fieldCost } from './cost.ts';
import { type RefusalCode, refusal, withOwnCode } from './errors.ts';
import type { Limits } from './limits.ts';
import { mergeRepeats } from './merged-query.ts';

/** Refuses queries of too many tokens, levels or aliases. */
export const useShapeLimits = ({ tokens, depth, aliases }: Limits): Plugin => ({
  onParse: ({ setParseFn }) =>
    setParseFn((source, options) => {
      try {
        return mergeRepeats(parse(source, { ...options, maxTokens: tokens }));
      } catch (error) {
        // Values within values, which the parser follows by calling itself.
        throw error instanceof RangeError ? refusal('LIMIT_DEPTH', 'The query is nested too deep to be read.') : error;
      }
    }),
  onValidate: ({ addValidationRule }) => {
    const reject = (code: RefusalCode, message: string) => ({
      propagateOnRejection: false,
      onReject: [(context: ValidationContext | null) => context?.reportError(refusal(code, message))],
    });
    addValidationRule(
      maxDepthRule({
        n: depth,
        flattenFragments: true,
        ...reject('LIMIT_DEPTH', `The query is too deep: fields may stand ${depth} levels deep.`),
      }),
    );
    addValidationRule(
      maxAliasesRule({
        n: aliases,
        ...reject('LIMIT_ALIASES', `The query has too many aliases: ${aliases} are allowed.`),
      }),
    );
  },
});

/** Refuses operations whose answer would be too large. */
export const useCostLimit = ({ cost }: Limits): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const estimated = getComplexity({
      schema: args.schema,
      query: args.document,
      variables: args.variableValues ?? {},
      ...(args.operationName != null && { operationName: args.operationName }),
      estimators: [fieldCost],
    });
    if (estimated <= cost) return;
    const message = `The question costs ${estimated}, ${cost} is allowed: ask for fewer items a page, or for less about each.`;
    setResultAndStopExecution({ errors: [refusal('LIMIT_COST', message)] });
  },
});

/** Ends requests that take too long or whose client has left. */
export const useDeadline = ({ milliseconds }: Limits): Plugin<Context> => ({
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    const { deadline, request } = args.contextValue;
    setExecuteFn(async (executed) => {
      const timer = setTimeout(deadline.expire, milliseconds);
      const leave = (): void =>
        deadline.end(new GraphQLError('The client has left.', { extensions: { code: 'LIMIT_TIME' } }));
      request.signal.addEventListener('abort', leave, { once: true });
      try {
        const result = await Promise.race([executeFn(executed), deadline.ended]);
        deadline.check();
        return result;
      } finally {
        clearTimeout(timer);
        request.signal.removeEventListener('abort', leave);
      }
    });
  },
});

/** Refuses answers that are larger than a server may have to write. */
export const useAnswerLimit = ({ answerBytes }: Limits): Plugin => ({
  onExecute: () => ({
    onExecuteDone: ({ result, setResult }) => {
      if (!('data' in result) || !isLarger(result.data, answerBytes)) return;
      const message = `The answer is larger than the ${answerBytes} bytes that one may have: ask for fewer items a page, or for less text of each.`;
      setResult({ errors: [refusal('LIMIT_ANSWER', message)] });
    },
  }),
});

/** Gives every error one of the codes that the schema lists. */
export const useOwnCodes = (): Plugin => ({
  onResultProcess: ({ result, setResult }) => {
    if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
    setResult({ ...result, errors: result.errors.map(withOwnCode) });
  },
});
