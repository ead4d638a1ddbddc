import { useMemo } from "react";
import type { UseCase } from "../../app/use-case";
import { successionsIn } from "../../app/use-cases/keep-successions";
import type { AgencySuccession } from "../../core/agency/agency-succession";
import type { AgencyNaming } from "../../core/agency/present-agency";
import { asOf } from "../../core/agency/present-agency";
import { today } from "./today";
import { useFound } from "./use-found";

const findSuccessions: UseCase<readonly AgencySuccession[]> = (context) => Promise.resolve(successionsIn(context));

/** Who answers today for what an agency was charged with, by what the workbook keeps and what is known everywhere; as the table names it until that is found out. */
export function useAgencyNaming(): AgencyNaming {
  const successions = useFound(findSuccessions);
  return useMemo(() => asOf(today(), successions ?? []), [successions]);
}
