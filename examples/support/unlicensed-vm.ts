import { type FortiGateTarget, openFortiGate } from "./fortigate.ts";

const answer = (results: unknown) => ({ status: 200, json: { status: "success", results } });

/** A FortiGate-VM without a licence. The local one takes any token, restarts, and has its licence confirmed at the second look. */
export async function openUnlicensedVm(): Promise<FortiGateTarget> {
  let looks = 0;
  const target = await openFortiGate({
    writes: true,
    serial: "FGVMEVTM26000001",
    endpoints: {
      "monitor/system/vmlicense/download": {
        POST: () => {
          target.device?.fault({ match: ({ path }) => path.endsWith("/system/status"), cut: "reset" });
          target.device?.become({ serial: "FGVMMLTM26000905" });
          return answer({});
        },
      },
      "monitor/license/status": {
        GET: () => {
          looks += 1;
          return answer({
            vm: looks > 1 ? { valid: true, status: "vm_valid" } : { valid: false, status: "vm_pending" },
          });
        },
      },
    },
  });
  return target;
}
