import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from "cockatiel";
import { CallAborted, orAborted, sleep } from "../contract/deadline.ts";
import type { BreakerOptions, ServiceDefaults } from "../contract/options.ts";
import { CircuitOpenError } from "../errors/before-sending.ts";
import type { FortinetErrorOptions } from "../errors/fortinet-error.ts";
import { ApiError, ResponseError } from "../errors/from-the-answer.ts";
import { CertificateError, NetworkError, OutcomeUnknownError, TimeoutError } from "../errors/on-the-way.ts";
import type { BreakerState, ClientHealth } from "../telemetry/types.ts";

/**
 * What an error tells about the service. `down`: it could not be reached, did not answer in time, or answered 5xx without
 * an envelope. `up`: it answered. `nothing`: the call ended before it could tell.
 */
export function verdict(error: unknown): "down" | "up" | "nothing" {
  if (error instanceof OutcomeUnknownError) return verdict(error.cause);
  if (error instanceof ResponseError) return error.status >= 500 ? "down" : "up";
  // An error made here, of what is known of the credentials, says nothing of the service.
  if (error instanceof ApiError) return error.context.attempts === 0 ? "nothing" : "up";
  if (error instanceof TimeoutError && error.phase === "total") {
    // Without a cause the time ran out on the wire, or before the first attempt, in a queue.
    if (error.cause !== undefined) return verdict(error.cause);
    return (error.context.attempts ?? 0) > 0 ? "down" : "nothing";
  }
  if (error instanceof TimeoutError) return "down";
  return error instanceof NetworkError && !(error instanceof CertificateError) ? "down" : "nothing";
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
    // A trial has to prove that the service is there; otherwise an error that tells nothing is left out.
    const fails = (error: unknown): boolean => verdict(error) === "down" || policy.state === CircuitState.HalfOpen;
    const policy: CircuitBreakerPolicy = circuitBreaker(handleWhen(fails), {
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

  async #execute<T>(policy: CircuitBreakerPolicy, call: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    let started = false;
    const running = policy.execute(async () => {
      started = true;
      try {
        const value = await call();
        this.#failures = 0;
        return { value };
      } catch (error) {
        const told = verdict(error);
        if (told === "down") this.#failures += 1;
        // The policy takes what is returned for a success. A service that refuses a call is there.
        if (told !== "up") throw error;
        this.#failures = 0;
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
