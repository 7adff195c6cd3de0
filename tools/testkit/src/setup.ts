// A setup file for vitest (`test.setupFiles`): every test file runs with nock on and the network closed.
import { useNock } from "./use-nock.ts";

useNock();
