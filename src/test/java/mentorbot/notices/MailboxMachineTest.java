package mentorbot.notices;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import mentorbot.notices.FakeSlack.Fault;
import mentorbot.notices.MailboxMachine.ToyWeight;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/**
 * Notices and mailboxes as a state machine: one or two nodes, whatever people do and whatever dies;
 * after each step nothing is doubled, forgotten or out of order, and in the end nothing is lost.
 */
class MailboxMachineTest {
  private static final List<Fault> FAULTS =
      List.of(
          Fault.NONE,
          Fault.NONE,
          Fault.LOST_REPLY,
          Fault.LOST_CALL,
          Fault.DOWN,
          Fault.SLOWER,
          Fault.FAILED,
          Fault.NOT_ALLOWED,
          Fault.KILLED_BEFORE,
          Fault.KILLED_AFTER);

  @Property(tries = 60)
  void everything_is_seen_once_and_in_order(@ForAll("chains") ActionChain<MailboxMachine> chain) {
    chain.withInvariant(MailboxMachine::check).run().end();
  }

  @Property(tries = 40)
  void and_so_it_is_of_a_process_that_is_alone(
      @ForAll("chainsAlone") ActionChain<MailboxMachine> chain) {
    chain.withInvariant(MailboxMachine::check).run().end();
  }

  @Provide
  Arbitrary<ActionChain<MailboxMachine>> chains() {
    return chains(false);
  }

  @Provide
  Arbitrary<ActionChain<MailboxMachine>> chainsAlone() {
    return chains(true);
  }

  private static Arbitrary<ActionChain<MailboxMachine>> chains(boolean alone) {
    return ActionChain.startWith(() -> new MailboxMachine(alone))
        .withAction(6, put())
        .withAction(8, deliver())
        .withAction(2, changed())
        .withAction(2, restarted())
        .withAction(2, tapped())
        .withAction(2, hours())
        .withAction(4, time())
        .withMaxTransformations(30);
  }

  private static Action.Independent<MailboxMachine> put() {
    return () ->
        Combinators.combine(people(), Arbitraries.of(ToyWeight.class))
            .as((person, weight) -> does("put " + weight, m -> m.put(person, weight)));
  }

  private static Action.Independent<MailboxMachine> deliver() {
    return () ->
        Combinators.combine(nodes(), Arbitraries.of(FAULTS))
            .as((node, fault) -> does("node " + node + ": " + fault, m -> m.deliver(node, fault)));
  }

  private static Action.Independent<MailboxMachine> changed() {
    return new Action.Independent<>() {
      @Override
      public boolean precondition(MailboxMachine machine) {
        return machine.hasPersonal();
      }

      @Override
      public Arbitrary<Transformer<MailboxMachine>> transformer() {
        return Arbitraries.just(does("change", MailboxMachine::change));
      }
    };
  }

  private static Action.Independent<MailboxMachine> restarted() {
    return () -> nodes().map(node -> does("restart " + node, m -> m.restart(node)));
  }

  private static Action.Independent<MailboxMachine> tapped() {
    return () -> people().map(person -> does("tap", m -> m.tap(person)));
  }

  private static Action.Independent<MailboxMachine> hours() {
    return () ->
        Combinators.combine(people(), Arbitraries.of("sleeps", "wakes", "wakes", "leaves"))
            .as(
                (person, what) ->
                    does(
                        person + " " + what,
                        m -> {
                          switch (what) {
                            case "sleeps" -> m.sleeps(person);
                            case "wakes" -> m.wakes(person);
                            default -> m.leaves(person);
                          }
                        }));
  }

  private static Action.Independent<MailboxMachine> time() {
    return () ->
        Arbitraries.of(1, 8, 20, 90, 1_000, 100_000)
            .map(seconds -> does(seconds + " s", m -> m.passes(Duration.ofSeconds(seconds))));
  }

  private static Arbitrary<String> people() {
    return Arbitraries.of(MailboxMachine.PEOPLE);
  }

  private static Arbitrary<Integer> nodes() {
    return Arbitraries.of(0, 1);
  }

  private static Transformer<MailboxMachine> does(String what, Consumer<MailboxMachine> act) {
    return Transformer.mutate(what, act);
  }
}
