import { itemNotFound } from "../../office/api-error";
import { hostType } from "../../office/host-type";
import type { SessionSheet } from "./worksheet";

/** api/excel/excel.commentcollection: the grid knows no threaded comments, so that a sheet never has any. */
export const commentCollection = hostType<SessionSheet>({
  name: "CommentCollection",
  items: () => [],
  item: () => {
    throw itemNotFound("CommentCollection.getItem");
  },
  methods: { GetCount: () => 0 },
});
