import { failAtEveryTrip } from "./every-trip";
import { sheetOperations } from "./sheet-operations";

jest.setTimeout(300_000);

failAtEveryTrip(sheetOperations);
