/** The promise, or an error when it has not settled after `ms`. The promise itself goes on. */
export function within<T>(promise: PromiseLike<T> | T, ms: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
