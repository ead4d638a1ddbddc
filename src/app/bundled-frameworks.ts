import type { Framework } from "../core/framework/framework";
import { loadFramework } from "../core/framework/load-framework";

/**
 * The official indicator sets that come with the add-in, in a chunk of their own: nothing depends on a
 * set being known, so the pane shows the table before they are there.
 */
export async function bundledFrameworks(): Promise<readonly Framework[]> {
  loading ??= load();
  try {
    return await loading;
  } catch (error) {
    // What did not arrive is asked for again.
    loading = null;
    throw error;
  }
}

let loading: Promise<readonly Framework[]> | null = null;

async function load(): Promise<readonly Framework[]> {
  const modules = await Promise.all([
    import("../../frameworks/gia-lai-2023/set.json"),
    import("../../frameworks/dak-lak-2021/set.json"),
    import("../../frameworks/hai-duong-phu-luc-1/set.json"),
    import("../../frameworks/hai-duong-phu-luc-2/set.json"),
    import("../../frameworks/bach-thong-2024/set.json"),
    import("../../frameworks/dien-bien-bang-1/set.json"),
    import("../../frameworks/dien-bien-bang-2/set.json"),
  ]);
  return modules.map(({ default: json }) => {
    const loaded = loadFramework(json);
    if (!loaded.ok) throw new Error(`A bundled indicator set is damaged at ${loaded.problems[0]?.path ?? "its root"}.`);
    return loaded.framework;
  });
}
