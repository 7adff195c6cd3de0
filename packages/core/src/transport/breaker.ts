import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
} from "cockatiel";
import { CircuitOpenError } from "../errors/before-sending.ts";
import type { FortinetErrorOptions } from "../errors/fortinet-error.ts";
import { ResponseError } from "../errors/from-the-answer.ts";
import { CertificateError, NetworkError, OutcomeUnknownError, TimeoutError } from "../errors/on-the-way.ts";
import type { BreakerState, ClientHealth } from "../telemetry/types.ts";
import { CallAborted, orAborted, sleep } from "./deadline.ts";
import type { BreakerOptions, ServiceDefaults } from "./options.ts";

/** What the breaker counts: the service could not be reached, did not answer in time, or answered 5xx without an envelope. */
function counts(error: unknown): boolean {
  if (error instanceof OutcomeUnknownError) return !(error.cause instanceof ResponseError) || error.cause.status >= 500;
  if (error instanceof ResponseError) return error.status >= 500;
  if (error instanceof TimeoutError) return error.phase !== "total";
  return error instanceof NetworkError && !(error instanceof CertificateError);
}

/** A circuit breaker around calls, on cockatiel's policy; a closed one costs a counter. */
export class Breaker {
  readonly #make: (() => CircuitBreakerPolicy) | undefined;
  readonly #timeout: number;
  readonly #wait: { readonly attempts: number; readonly delay: number };
  #policy: CircuitBreakerPolicy | undefined;
  #failures = 0;
  #openedAt = 0;

  constructor(options: BreakerOptions | boolean | undefined, defaults: ServiceDefaults["breaker"]) {
    const given = typeof options === "object" ? options : {};
    this.#timeout = given.timeout ?? defaults.timeout;
    const wait = given.wait === true ? {} : given.wait;
    this.#wait = wait ? { attempts: wait.attempts ?? 3, delay: wait.delay ?? 5000 } : { attempts: 0, delay: 0 };
    if (options === undefined || options === false) return;
    this.#make = () => this.#newPolicy(given.threshold ?? defaults.threshold, given.trials ?? defaults.trials);
    this.#policy = this.#make();
  }

  /** Runs the call, or rejects with `CircuitOpenError`. `describe` gives the error's id and context. */
  async run<T>(call: () => Promise<T>, describe: () => FortinetErrorOptions, signal?: AbortSignal): Promise<T> {
    if (this.#policy === undefined) return call();
    for (let waited = 0; ; waited += 1) {
      try {
        return await this.#execute(this.#policy, call, signal);
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) throw error;
        if (waited >= this.#wait.attempts) throw this.#refusal(describe());
        if (!(await sleep(this.#wait.delay, signal))) throw new CallAborted();
      }
    }
  }

  /** Closes it at once and forgets what it counted. */
  reset(): void {
    this.#policy = this.#make?.();
    this.#failures = 0;
  }

  health(): ClientHealth["breaker"] {
    return {
      state: this.state,
      failures: this.#failures,
      retryAt: this.state === "open" ? this.#retryAt.toISOString() : undefined,
    };
  }

  get state(): BreakerState {
    if (this.#policy === undefined) return "off";
    if (this.#policy.state === CircuitState.Closed) return "closed";
    return this.#policy.state === CircuitState.HalfOpen ? "half-open" : "open";
  }

  get #retryAt(): Date {
    return new Date(this.#openedAt + this.#timeout);
  }

  #newPolicy(threshold: number, trials: number): CircuitBreakerPolicy {
    const policy = circuitBreaker(handleAll, {
      halfOpenAfter: this.#timeout,
      breaker: new ConsecutiveBreaker(threshold),
      // One failed trial opens it again.
      halfOpenSampling: { calls: trials, threshold: 0 },
    });
    policy.onBreak(() => {
      this.#openedAt = Date.now();
    });
    return policy;
  }

  /** An error that the service explained proves that it is there, so the policy is told of a success. */
  async #execute<T>(policy: CircuitBreakerPolicy, call: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    let started = false;
    const running = policy.execute(async () => {
      started = true;
      try {
        const value = await call();
        this.#failures = 0;
        return { value };
      } catch (error) {
        if (counts(error)) {
          this.#failures += 1;
          throw error;
        }
        return { error };
      }
    });
    // While trials run, further calls wait for their result.
    const result = await orAborted(running, signal, () => !started);
    if ("error" in result) throw result.error;
    return result.value as T;
  }

  #refusal(options: FortinetErrorOptions): CircuitOpenError {
    return new CircuitOpenError(`The circuit breaker is open after ${this.#failures} failures; nothing was sent.`, {
      ...options,
      retryAt: this.#retryAt,
      hint: `It lets a trial through at ${this.#retryAt.toISOString()}; resetBreaker() closes it at once.`,
    });
  }
}
