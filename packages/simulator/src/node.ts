export type {
  RunningFortiCloudControl,
  RunningSimulator,
  SessionSettings,
  StartOptions,
} from "./node/start-simulator.ts";
export { startSimulator } from "./node/start-simulator.ts";
