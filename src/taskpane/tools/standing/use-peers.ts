import { useMemo, useState } from "react";
import type { PeerUnitsRead } from "../../../app/use-cases/read-peer-units";
import { readPeerUnits } from "../../../app/use-cases/read-peer-units";
import type { OwnUnit } from "../../../core/scenario/scenario-standing";
import { rankLabels } from "../../../i18n/rank/rank-labels";
import { chosenFile } from "../../chosen-file";
import { unitReader } from "../../open-unit-file";
import { useTool } from "../use-tool";

/** A consolidation that was chosen, as far as it was read; gone with the screen. */
export interface Peers {
  /** The file's name and what it says; null before one is chosen. */
  readonly file: { readonly name: string; readonly read: PeerUnitsRead } | null;
  /** The unit among the others; null as long as it is not known which it is. */
  readonly own: OwnUnit | null;
  readonly choose: (file: File) => Promise<void>;
  readonly chooseUnit: (name: string) => void;
  readonly forget: () => void;
}

export function usePeers(): Peers {
  const { tool } = useTool();
  const [file, setFile] = useState<Peers["file"]>(null);
  const [unit, setUnit] = useState<string | null>(null);
  return {
    file,
    own: useMemo(() => (file?.read.kind === "read" && unit !== null ? { peers: file.read.peers, unit } : null), [file, unit]),
    choose: async (chosen) => {
      const read = await tool.act(async (context) => readPeerUnits(context, chosenFile(chosen), await unitReader(), rankLabels.notAssessed));
      if (!read) return;
      setFile({ name: chosen.name, read });
      setUnit(read.kind === "read" ? read.own : null);
    },
    chooseUnit: (name) => setUnit(name === "" ? null : name),
    forget: () => setFile(null),
  };
}
