package mentorbot;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import mentorbot.agreement.Carrying;
import mentorbot.agreement.Extending;
import mentorbot.closing.Ahead;
import mentorbot.closing.AheadAskedNotice;
import mentorbot.closing.AheadEnds;
import mentorbot.closing.AheadSettling;
import mentorbot.closing.AheadSweep;
import mentorbot.closing.AheadToldNotice;
import mentorbot.closing.CertificateNotice;
import mentorbot.closing.Certifying;
import mentorbot.closing.ClosingBook;
import mentorbot.closing.ClosingOffers;
import mentorbot.closing.ClosingPrivacy;
import mentorbot.closing.EraseSweep;
import mentorbot.closing.GoalsNotice;
import mentorbot.closing.GoalsPrinting;
import mentorbot.closing.GoesOnNotice;
import mentorbot.closing.GoingOn;
import mentorbot.closing.GroupRenewal;
import mentorbot.closing.LastDaySweep;
import mentorbot.closing.LookingBack;
import mentorbot.closing.NotTogetherNotice;
import mentorbot.closing.OfferedNotice;
import mentorbot.closing.RenewSweep;
import mentorbot.closing.ThanksNotice;
import mentorbot.closing.ThanksSweep;
import mentorbot.closing.slack.AheadRoutes;
import mentorbot.closing.slack.AheadViews;
import mentorbot.closing.slack.CertificateViews;
import mentorbot.closing.slack.ClosingHome;
import mentorbot.closing.slack.ClosingNotices;
import mentorbot.closing.slack.ClosingRoutes;
import mentorbot.closing.slack.ClosingStep;
import mentorbot.goals.GoalBook;
import mentorbot.goals.RelationshipGoals;
import mentorbot.goals.slack.GoalsPaperViews;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Pairing;
import mentorbot.people.Hours;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Reply;
import mentorbot.store.Database;

/** What comes when a relationship ends, by whatever path. */
final class Parting {
  private final Parts parts;
  private final Registry registry;
  private final Hours hours;

  Parting(Parts parts, Registry registry, Hours hours) {
    this.parts = parts;
    this.registry = registry;
    this.hours = hours;
  }

  /** After the relationships, whose ending by leaving comes first. Gives back its part of Home. */
  HomeSection closing(
      Ending ending,
      Carrying carrying,
      Extending extending,
      Membership membership,
      BiFunction<Caller, Collection<String>, Reply> becomeMentor) {
    var goals = new RelationshipGoals(new GoalBook(database(), parts.sealer(), programme(), hours));
    var book = new ClosingBook(database(), programme(), hours, goals, parts.sealer());
    var pairing = new Pairing(parts.definitions().programme());
    var certifying = new Certifying(book);
    var groups = new GroupRenewal(pairing, membership, carrying, parts.sealer());
    ahead(new AheadSettling(groups, extending));
    new ClosingRoutes(
            book,
            new LookingBack(book),
            new GoingOn(book, pairing, carrying, groups),
            certifying,
            new GoalsPrinting(book),
            becomeMentor)
        .register(registry.routes);
    registry.step(new ClosingStep(book), List.of(ClosingBook.OFFERED));
    var offers = new ClosingOffers(parts.definitions().programme().closing().keepDays());
    registry.endingListeners.add(offers);
    registry.membershipListeners.add(offers);
    registry.leavings.add(new ClosingPrivacy());
    registry.privacyItems.addAll(ClosingPrivacy.items());
    registry.sweeps.add(new LastDaySweep(database(), ending));
    registry.sweeps.add(new ThanksSweep(database()));
    registry.sweeps.add(new RenewSweep(database(), groups));
    registry.sweeps.add(new EraseSweep(database()));
    registry.tells(OfferedNotice.completed(book), ClosingNotices::completed);
    registry.tells(OfferedNotice.offered(book), ClosingNotices::offered);
    registry.tells(new ThanksNotice(book), ClosingNotices::thanks);
    registry.tells(new NotTogetherNotice(book), ClosingNotices::notTogether);
    registry.tells(new GoesOnNotice(), ClosingNotices::goesOn);
    registry.tells(
        new CertificateNotice(book, certifying, parts.definitions().programme().card().name()),
        CertificateViews::ready);
    registry.tells(new GoalsNotice(book), GoalsPaperViews::ready);
    return new ClosingHome(book);
  }

  /** Going on is asked before the end, while there is time to sign. */
  private void ahead(AheadSettling settling) {
    var ahead = new Ahead(database(), programme(), settling);
    var routes = new AheadRoutes(ahead);
    routes.register(registry.routes);
    registry.step(routes, List.of(Ahead.ASKED));
    registry.sweeps.add(new AheadSweep(database(), hours, settling));
    registry.tells(new AheadAskedNotice(), AheadViews::asked);
    registry.tells(new AheadToldNotice(), AheadViews::told);
    var ends = new AheadEnds();
    registry.endingListeners.add(ends);
    registry.membershipListeners.addAll(List.of(ends, settling));
    registry.absenceListeners.add(ends);
  }

  private Database database() {
    return parts.database();
  }

  private Clock programme() {
    return parts.clocks().programme();
  }
}
