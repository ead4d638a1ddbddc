/** Why a table was recognised, in words; the recogniser's codes that are not listed are not shown. */
export const evidence = {
  confidence: (percent: string) => `Độ chắc chắn khi nhận diện: ${percent}`,
};
