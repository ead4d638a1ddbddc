import type { AdditiveNode, Award, ChoiceNode, CountNode, PeersNode, RuleNode } from "../ast";
import { bandsPiece, refusedFigures } from "./formula-bands";
import { addPieces, type FormulaPiece } from "./formula-piece";
import { arrayConstant, fixedAwardText, formulaNumber, measureText, shareFactor } from "./formula-text";
import { expressionNames } from "../evaluate/figures";
import type { FormulaReferences } from "../rule";

/** With the add-in's own functions, or with those of Excel 2016 only. */
export type FormulaDialect = "dti" | "native";

/** The formula of a node; `counted` names the inputs that are refused where they are negative. Null: it has none (a sum of other rows). */
export function nodePiece(node: RuleNode, references: FormulaReferences, dialect: FormulaDialect, counted: ReadonlySet<string>): FormulaPiece | null {
  switch (node.kind) {
    case "bands": return bandsPiece(node, references, dialect, counted);
    case "choice": return choicePiece(node, references, dialect);
    case "additive": return additivePiece(node, references);
    case "peers": return peersPiece(node, references, dialect, counted);
    case "count": return countPiece(node, references, dialect);
    case "parts": {
      const pieces = node.parts.map((part) => nodePiece(part.node, references, dialect, counted));
      const whole = pieces.filter((piece): piece is FormulaPiece => piece !== null);
      return whole.length === pieces.length ? addPieces(whole) : null;
    }
    case "sum": return null;
  }
}

function choicePiece(node: ChoiceNode, references: FormulaReferences, dialect: FormulaDialect): FormulaPiece {
  const chosen = references.choice?.(node.input, node.options.length) ?? null;
  const option = chosen ?? references.input(node.input);
  // No option chosen is 0, and 1/0 is no number.
  const required = [chosen === null ? option : `1/${chosen}`];
  const refusals = chosen !== null ? [] : [[`${option}<1`, `${option}>${String(node.options.length)}`, `INT(${option})<>${option}`]];
  const shares = node.options.flatMap(({ award }) => (award.kind === "share" ? [award.share] : award.kind === "points" && award.points === 0 ? [0] : []));
  const onlyShares = shares.length === node.options.length;
  if (onlyShares && dialect === "dti") return { required, refusals, value: `DTI.CHOICE(${option},${references.max},${arrayConstant(shares)})` };
  const value = onlyShares
    ? `CHOOSE(${option},${shares.map(formulaNumber).join(",")})*${references.max}`
    : `CHOOSE(${option},${node.options.map(({ award }) => fixedAwardText(award, references.max)).join(",")})`;
  return { required, refusals, value };
}

function additivePiece(node: AdditiveNode, references: FormulaReferences): FormulaPiece {
  const flags = node.options.map((option) => references.input(option.input));
  const terms = node.options.map(({ award, input }) => {
    const flag = references.input(input);
    return award.kind === "points" ? `${flag}*${formulaNumber(award.points)}` : `${flag}*${fixedAwardText(award, references.max)}`;
  });
  const clamped = `MIN(${references.max},${terms.join("+")})`;
  return { required: flags, refusals: [flags.flatMap((flag) => [`AND(${flag}<>0,${flag}<>1)`])], value: clamped };
}

function countPiece(node: CountNode, references: FormulaReferences, dialect: FormulaDialect): FormulaPiece {
  const { max } = references;
  const count = references.input(node.input);
  const each = awardText(node.each, max);
  const limits = limitsOf(node, max);
  const limit = limits.length === 1 ? (limits[0] ?? max) : `MIN(${limits.join(",")})`;
  const earned = dialect === "dti" ? `DTI.COUNT(${count},${each},${limit})` : `MIN(${limits.join(",")},${count}*${each})`;
  return { required: [count], refusals: [[`${count}<0`]], value: node.direction === "add" ? earned : `${baseOf(node, max)}-${earned}` };
}

/** What losses are taken from. */
function baseOf({ from }: CountNode, max: string): string {
  return from === undefined ? max : awardText(from, max);
}

function awardText(award: Award, max: string): string {
  return award.kind === "points" ? formulaNumber(award.points) : fixedAwardText(award, max);
}

/** What a count can win or lose at most: the least of these. */
function limitsOf(node: CountNode, max: string): readonly string[] {
  const { cap, beyond } = node;
  if (cap === null) return [baseOf(node, max)];
  return beyond ? [awardText(cap, max)] : [baseOf(node, max), awardText(cap, max)];
}

function peersPiece(node: PeersNode, references: FormulaReferences, dialect: FormulaDialect, counted: ReadonlySet<string>): FormulaPiece {
  const peers = references.peers(node.input);
  const measure = measureText(node.measure, references);
  const required = expressionNames(node.measure.expression).map((name) => references.input(name));
  const { zero, negative } = refusedFigures(node.measure, references, counted);
  const first = [...zero, ...negative, `COUNT(${peers})<1`];
  const inverse = node.method === "best" && node.better === "lowest";
  const second = [`MAX(${peers})=MIN(${peers})`, ...(node.method === "best" ? [inverse ? `${measure}=0` : `MAX(${peers})=0`] : [])];
  const whole = dialect === "dti" ? dtiPeers(node, measure, peers, references.max) : nativePeers(node, measure, peers, references.max);
  return { required, refusals: [first, second], value: node.share === 1 ? whole : `${shareFactor(node.share)}*${whole}` };
}

function dtiPeers(node: PeersNode, measure: string, peers: string, max: string): string {
  if (node.method === "minmax") {
    const call = `DTI.MINMAX(${measure},${peers},${max})`;
    return node.better === "highest" ? call : node.share === 1 ? `${max}-${call}` : `(${max}-${call})`;
  }
  return node.better === "highest" ? `DTI.BEST(${measure},${peers},${max})` : nativePeers(node, measure, peers, max);
}

function nativePeers(node: PeersNode, measure: string, peers: string, max: string): string {
  const lowest = `MIN(${peers})`;
  const highest = `MAX(${peers})`;
  const clamp = (share: string): string => `MAX(0,MIN(1,${share}))*${max}`;
  if (node.method === "best") return clamp(node.better === "highest" ? `(${measure})/${highest}` : `${lowest}/(${measure})`);
  return clamp(node.better === "highest" ? `(${measure}-${lowest})/(${highest}-${lowest})` : `(${highest}-(${measure}))/(${highest}-${lowest})`);
}
