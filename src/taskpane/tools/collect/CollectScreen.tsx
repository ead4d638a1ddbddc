import { Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTool } from "../use-tool";
import { FormsBack } from "./FormsBack";
import { FormsOut } from "./FormsOut";
import { SecondWorkbook } from "./SecondWorkbook";
import { Successions } from "./Successions";
import { useCollection } from "./use-collection";

/** Forms out, forms back, and which agency follows which. */
export function CollectScreen(): ReactElement {
  const { words: { collect: words } } = useTool();
  const collection = useCollection();
  const { collected } = collection;
  if (!collected) return <Caption1 role="status">{words.finding}</Caption1>;
  if (collected.whole) return <SecondWorkbook whole={collected.whole} collected={collected} collection={collection} />;
  return (
    <>
      <FormsOut collected={collected} collection={collection} />
      {collected.forms.length > 0 && <FormsBack collection={collection} />}
      <Successions own={collected.successions} />
    </>
  );
}
