import { useEffect, useState } from "react";
import type { UseCase } from "../../app/use-case";
import { usePane } from "./pane-context";

/** What a use case finds out, found out again with every new analysis and table; null until it is there. `find` must not change from one drawing to the next. */
export function useFound<T>(find: UseCase<T>): T | null {
  const { state, controller: { tools } } = usePane();
  const { analysis, table } = state;
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    let wanted = true;
    void tools.look(find).then((value) => {
      if (wanted) setFound(value);
    });
    return () => {
      wanted = false;
    };
  }, [tools, find, analysis, table]);
  return found;
}
