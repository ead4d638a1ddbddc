import type { Wordings } from "../messages";
import { lostColumns } from "./lost-columns";

/** What went wrong, where, and what to do next. */
export const failures: Wordings["failures"] = {
  onSheet: (sheet) => ` (sheet “${sheet}”)`,
  host: {
    "not-a-workbook": (where) => `This is not an Excel file, or it is damaged${where}. Open the original in Excel, save it as .xlsx and try again.`,
    "legacy-format": (where) => `The old .xls format cannot be used${where}. In Excel choose File › Save As, type “Excel Workbook (.xlsx)”, and open the new file.`,
    encrypted: (where) => `The file has a password and cannot be read${where}. Remove the password in Excel and try again.`,
    "too-large": (where) => `There is too much data to read at once${where}. Delete spare rows and columns outside the table, or move the table to a file of its own, and scan again.`,
    busy: (where) => `Excel is busy, mostly because a cell is being edited${where}. Press Enter to finish editing and try again.`,
    "read-only": (where) => `The file is read-only${where}. Save a copy, or choose Enable Editing, and try again.`,
    protected: (where) => `The sheet or the workbook's structure is protected${where}. Choose Review › Unprotect Sheet, or Review › Protect Workbook to unlock the structure, and try again.`,
    closed: (where) => `The workbook was closed${where}. Open the file and try again.`,
    unsupported: (where) => `This version of Excel lacks a needed feature${where}. Excel 2021 or later, Microsoft 365 or Excel on the web is needed.`,
    cancelled: (where) => `Stopped as asked${where}. Nothing was changed.`,
    "not-loaded": (where) => `A part of the add-in did not arrive${where}, mostly because the network was interrupted. Check the connection and try again.`,
    unknown: (where) => `Excel reported an error of unknown cause${where}. Try again; if it persists, save the file, close Excel and open it again.`,
  },
  conflict: (sheet, cells) => `Somebody has just edited ${cells} on sheet “${sheet}”, so nothing was written. Look at the preview again and apply it again.`,
  differs: (sheet, cells) => `Written, but cells ${cells} on sheet “${sheet}” now hold something else than planned. Undo, or check these cells.`,
  moved: (sheet) => `Rows or columns on sheet “${sheet}” were added, deleted or moved, so nothing was undone: the wrong cells might be written. Nothing was changed.`,
  lostColumns,
  structureLocked: (sheet) => `The structure of the workbook is locked, so the sheet “${sheet}” cannot be added, removed or hidden. Nothing has changed. Choose Review › Protect Workbook, give the password if there is one, and try again. Without the password, copy the whole table to a new workbook and work there; filling scores still works in this one.`,
  unfinished: "Excel stopped half way, so a part may have been written. Once Excel is free, choose Undo to bring everything back.",
  state: {
    "newer-version": "This file was saved by a newer DTI. What it keeps there stays as it is; what you change now holds until the file is closed. Please update DTI.",
    lost: "What DTI kept in this file is gone, mostly because another program than Excel saved it. Scores and figures are all there; earlier steps cannot be undone any more, and findings have to be set aside again.",
    damaged: "What DTI kept in this file is damaged and cannot be read. Scores and figures are not affected; set findings aside again where needed.",
  },
  nothingToUndo: "There is nothing left to undo.",
  detail: (detail) => `Details for support: ${detail}`,
};
