import { useEffect, useState } from "react";
import type { UseCase } from "../../app/use-case";
import { usePane } from "./pane-context";

/** What a use case finds out, found out again with every new analysis and table; null until it is there, so also for another `find`. It must not change from one drawing to the next. */
export function useFound<T>(find: UseCase<T>): T | null {
  const { state, controller: { tools } } = usePane();
  const { analysis, table } = state;
  const [found, setFound] = useState<{ readonly by: UseCase<T>; readonly value: T | null } | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    const again = (): Promise<void> => Promise.resolve(setTries((before) => before + 1));
    void tools.look(find, again).then((value) => {
      if (wanted) setFound({ by: find, value });
    });
    return () => {
      wanted = false;
    };
  }, [tools, find, analysis, table, tries]);
  return found?.by === find ? found.value : null;
}
