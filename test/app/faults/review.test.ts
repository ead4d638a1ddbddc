import { failAtEveryTrip } from "./every-trip";
import { reviewOperations } from "./review-operations";

jest.setTimeout(300_000);

failAtEveryTrip(reviewOperations);
