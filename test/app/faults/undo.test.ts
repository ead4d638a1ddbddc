import { failAtEveryTrip } from "./every-trip";
import { undoOperations } from "./undo-operations";

jest.setTimeout(300_000);

failAtEveryTrip(undoOperations);
