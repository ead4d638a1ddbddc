import { failAtEveryTrip } from "./every-trip";
import { appendixOperations } from "./appendix-operations";

jest.setTimeout(300_000);

failAtEveryTrip(appendixOperations);
