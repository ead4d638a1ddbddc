import { itemNotFound } from "../../office/api-error";
import { hostType } from "../../office/host-type";
import type { SessionSheet } from "./worksheet";

/** api/excel/excel.commentcollection: the grid knows no threaded comments, so that no sheet has one. */
export const commentCollection = hostType<SessionSheet>({
  name: "CommentCollection",
  items: () => [],
  item: () => {
    throw itemNotFound("CommentCollection.getItem");
  },
  methods: { GetCount: () => 0 },
});
