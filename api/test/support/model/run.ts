import type { Chooser } from './chooser';
import { Clerk, type Own, type Shared } from './clerk';
import { LineCommands } from './line-commands';
import { MoneyCommands } from './money-commands';
import { ProgrammeCommands } from './programme-commands';
import { VisitCommands } from './visit-commands';

type Command = () => Promise<void>;

/** One seeded sequence of commands. Each says beforehand how it must end, does it over HTTP, and enters it in the books when acknowledged. */
export class Run {
  private readonly clerk: Clerk;
  private readonly programme: ProgrammeCommands;
  private readonly commands: Command[];

  constructor(
    shared: Shared,
    own: Own,
    private readonly choose: Chooser,
  ) {
    this.clerk = new Clerk(shared, own, choose);
    this.programme = new ProgrammeCommands(this.clerk);
    this.commands = this.weighted();
  }

  async step(): Promise<void> {
    const isReopened = this.programme.isClosed() && this.choose.often(8);
    await (isReopened ? this.programme.moveCampaign() : this.choose.one(this.commands)());
  }

  private weighted(): Command[] {
    const visits = new VisitCommands(this.clerk);
    const lines = new LineCommands(this.clerk);
    const money = new MoneyCommands(this.clerk);
    const often: [number, Command][] = [
      [8, () => visits.log()],
      [4, () => visits.edit()],
      [1, () => visits.discard()],
      [4, () => visits.submit()],
      [8, () => visits.confirm()],
      [3, () => visits.return()],
      [4, () => visits.void()],
      [6, () => lines.pay()],
      [4, () => lines.sign()],
      [4, () => lines.reverse()],
      [1, () => money.receive()],
      [2, () => money.passDown()],
      [3, () => money.takeBack()],
      [1, () => this.programme.moveFamily()],
      [1, () => this.programme.moveCampaign()],
      [2, () => this.clerk.repeat?.() ?? visits.log()],
    ];
    return often.flatMap(([times, command]) => Array<Command>(times).fill(command));
  }
}
