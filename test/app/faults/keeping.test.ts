import { failAtEveryTrip } from "./every-trip";
import { keepingOperations } from "./keeping-operations";

jest.setTimeout(300_000);

failAtEveryTrip(keepingOperations);
