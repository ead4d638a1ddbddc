import { failAtEveryTrip } from "./every-trip";
import { figureOperations } from "./figure-operations";

jest.setTimeout(300_000);

failAtEveryTrip(figureOperations);
