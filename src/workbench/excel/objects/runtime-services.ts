import type { HostNode } from "../../office/host-type";
import { hostType } from "../../office/host-type";

/** The service through which the runtime of custom functions reports; calls do not take this way here. */
const customFunctionsService = hostType<null>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetEnabledFeatures: () => [],
    SetInvocationResults: () => undefined,
    SetInvocationArrayResults: () => undefined,
  },
});

/** Notices of the runtime that need no answer. */
const addinInternalService = hostType<null>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** Objects that office.js itself asks for by name while it starts. */
export function runtimeService(name: string): HostNode | null {
  if (name === "Microsoft.ExcelServices.CustomFunctions") return customFunctionsService.of(null);
  return name.endsWith("AddinInternalService") ? addinInternalService.of(null) : null;
}
