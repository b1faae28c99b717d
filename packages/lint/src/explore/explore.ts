import type { Answer } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import { Analysis } from '../analysis/analysis.js';
import type { Possible } from '../analysis/domain.js';
import { writtenId } from '../analysis/one-row.js';
import type { Point } from '../points/point.js';
import { pointsOf } from '../points/points.js';
import { isReached } from '../points/reached.js';
import { isUnreachable } from './unreachable.js';
import type { Way } from '../points/ways.js';
import { aimsAt } from './aims.js';
import type { Draft, ExploredCall } from './call.js';
import { exploredCallOf, Player, sizeOf } from './call.js';
import { hoursFrom } from './hours.js';
import type { MakingUp } from './made-up.js';
import { aimedAt, draftOf, inFirstRow, isVague } from './made-up.js';
import { randomFrom, shuffled } from './random.js';
import { Samples } from './samples.js';
import { shortened } from './shorten.js';
import type { Supposition } from './suppositions.js';
import { Suppositions } from './suppositions.js';
import { randomCall } from './walk.js';
import { worldsFor } from './worlds.js';

/** Where an exploration starts and when it gives up. */
export interface ExploreOptions {
  /** The day it is, ISO 8601: calls are opened in the week after it, and on holidays. */
  readonly from: string;
  /** Other numbers, other chances; the same, the same outcome. Defaults to 1. */
  readonly seed?: number;
  /** Calls by chance, once nothing better is known. Defaults to 200. */
  readonly walks?: number;
  /** What to look for; every point of the scenario when absent. */
  readonly points?: readonly Point[];
}

/** What is known of a point: a call that comes by it, the proof that none does, or neither. */
export type Explored =
  | { readonly point: Point; readonly state: 'reached'; readonly call: ExploredCall }
  | { readonly point: Point; readonly state: 'unreachable' | 'not-found' };

/**
 * Looks for a short call by each point: backwards from its conditions, then by chance. A point is unreachable only where
 * that is certain.
 */
export function explore(scenario: Scenario, options: ExploreOptions): readonly Explored[] {
  return new Exploration(scenario, options).explore();
}

/** After the first attempt, what is not proven to be unreachable is worth some more, each in an order of chance. */
const laterAttempts = [1, 2, 3];
/** An attempt is worth so much work and so many worlds, each filled in so often. */
const [mostWork, mostWorlds, mostFillings] = [2500, 8, 20];
const mostShortenings = 60;
/** From here on calls go on from those found before. */
const manyPoints = 500;
// As the engine writes `states`.
const awaited = 1;

class Exploration {
  readonly #making: MakingUp;
  readonly #near: Suppositions;
  readonly #player: Player;
  readonly #points: readonly Point[];
  readonly #walks: number;
  readonly #found = new Map<string, Draft>();

  constructor(scenario: Scenario, { from, seed = 1, walks = 200, points = pointsOf(scenario) }: ExploreOptions) {
    const analysis = new Analysis(scenario);
    const hours = hoursFrom(scenario, Date.parse(from));
    this.#making = {
      analysis,
      hours,
      samples: new Samples(analysis),
      suppositions: new Suppositions(analysis, 'likely'),
      random: randomFrom(seed),
    };
    this.#near = new Suppositions(analysis, 'near');
    this.#player = new Player(scenario);
    this.#points = points;
    this.#walks = walks;
  }

  explore(): readonly Explored[] {
    const { analysis } = this.#making;
    for (const point of this.#points.toSorted(byPlace)) this.#aimAt(point, [0]);
    const dead = new Set(this.#missing().filter((point) => isUnreachable(analysis, point)));
    for (const point of this.#missing().filter((one) => !dead.has(one))) this.#aimAt(point, laterAttempts);
    this.#wander(dead);
    return this.#points.map((point): Explored => {
      const draft = this.#found.get(point.id);
      if (!draft) return { point, state: dead.has(point) ? 'unreachable' : 'not-found' };
      return { point, state: 'reached', call: exploredCallOf(analysis.whole, draft) };
    });
  }

  /** The shortest of what the ways to the point give. */
  #aimAt(point: Point, attempts: readonly number[]): void {
    for (const way of aimsAt(this.#making.analysis, point)) {
      const draft = this.#continued(point, way) ?? this.#followed(point, way, attempts);
      if (!draft) continue;
      const known = this.#found.get(point.id);
      if (!known || sizeOf(draft) < sizeOf(known)) this.#found.set(point.id, draft);
      if (draft.answers.size <= 2) return;
    }
  }

  /**
   * The calls that come by the questions a way hangs on, made one: in a long scenario it saves looking for their ground
   * again and again.
   */
  #continued(point: Point, way: Way): Draft | undefined {
    if (this.#points.length < manyPoints) return undefined;
    const effort = { mostWork: mostWork / 10 };
    let worlds = 0;
    const ground = { ...this.#making, suppositions: this.#near };
    for (const world of worldsFor(ground, way, effort)) {
      if ((worlds += 1) > 2) return undefined;
      const draft = this.#after(
        draftOf(this.#making, world, { isPlain: true }),
        'cells' in point ? point.cells.slice(0, 1) : [],
      );
      const aimed = { ...draft, ...aimedAt(this.#making, point, draft) };
      if (this.#reaches(point, aimed, draft.like)) return aimed;
    }
    return undefined;
  }

  /** The draft with what is answered in the calls that come by the questions it answers, and by these. */
  #after(own: Draft, indices: readonly number[]): Draft & { readonly like: Draft | undefined } {
    const drafts = [...own.answers.keys(), ...indices].flatMap((index) => {
      const cell = this.#making.analysis.whole.cells[index];
      return (cell?.kind === 'question' ? this.#found.get(writtenId(cell.id)) : undefined) ?? [];
    });
    const answers = new Map([...drafts.flatMap(({ answers }) => [...answers]), ...own.answers]);
    const like = drafts.toSorted((one, other) => other.answers.size - one.answers.size)[0];
    return { ...own, answers, like };
  }

  /** A call along a way: what is likely first, then in one order of chance after the other. */
  #followed(point: Point, way: Way, attempts: readonly number[]): Draft | undefined {
    const { random } = this.#making;
    for (const attempt of attempts) {
      const effort =
        attempt === 0 ? { mostWork } : { mostWork, inOrder: (all: readonly Supposition[]) => shuffled(random, all) };
      const draft = this.#attempted(point, worldsFor(this.#making, way, effort));
      if (draft) return draft;
    }
    return undefined;
  }

  #attempted(point: Point, found: Iterable<ReadonlyMap<string, Possible>>): Draft | undefined {
    let worlds = 0;
    for (const world of found) {
      const fillings = isVague(this.#making, world) ? mostFillings : 1;
      for (let filling = 0; filling < fillings; filling += 1) {
        const isPlain = filling === 0;
        const draft = this.#closed(aimedAt(this.#making, point, draftOf(this.#making, world, { isPlain })), world);
        if (this.#reaches(point, draft)) return this.#shortened(point, draft);
      }
      if ((worlds += 1) >= mostWorlds) return undefined;
    }
    return undefined;
  }

  /** Questions supposed to have no answer, which the call would still ask: they are passed over. */
  #closed(draft: Draft, world: ReadonlyMap<string, Possible>): Draft {
    const names = [...world].filter(([, { state }]) => state === 'closed').map(([name]) => name);
    const { states } = this.#player.play(draft);
    const waiting = names.flatMap((name) => {
      const question = this.#making.analysis.questionNamed(name);
      const index = question ? inFirstRow(this.#making, question) : -1;
      return states[index] === awaited ? [index] : [];
    });
    if (waiting.length === 0) return draft;
    const skipped = waiting.map((index): [number, Answer] => [index, { provenance: 'skipped' }]);
    return { ...draft, answers: new Map([...draft.answers, ...skipped]) };
  }

  #wander(dead: ReadonlySet<Point>): void {
    for (let walk = 0; walk < this.#walks; walk += 1) {
      const missing = this.#missing().filter((point) => !dead.has(point));
      if (missing.length === 0) return;
      const draft = randomCall(this.#making, this.#player);
      const evaluation = this.#player.play(draft);
      for (const point of missing) {
        if (isReached(point, evaluation)) this.#found.set(point.id, this.#shortened(point, draft));
      }
    }
  }

  #shortened(point: Point, draft: Draft): Draft {
    return shortened(draft, (shorter) => this.#reaches(point, shorter, draft), mostShortenings);
  }

  #reaches = (point: Point, draft: Draft, like?: Draft) => isReached(point, this.#player.play(draft, like));

  #missing(): readonly Point[] {
    return this.#points.filter(({ id }) => !this.#found.has(id));
  }
}

/** Places of the outline first, each before its options: what comes later can go on from it. */
const byPlace = (one: Point, other: Point) => placeOf(one) - placeOf(other);
const placeOf = (point: Point) => ('index' in point ? point.index : Number.MAX_SAFE_INTEGER);
