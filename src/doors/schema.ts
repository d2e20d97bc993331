/** kempt/schema: zod and Standard Schema faces of the checks. */
export * from '../schema/index.ts';
